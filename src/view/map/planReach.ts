/** How far the missiles reach from the sites a side knows of, in the figures that side counts in, and whom they reach. */
import { distance } from './greatCircle.ts';
import type { LineCircle, MapPlace, MapRing, MapSite } from './picture.ts';
import { CITIES } from './places.ts';
import { allegianceOf, type Seen } from './seen.ts';

const KINDS = ['mrbm', 'irbm'] as const;

/**
 * `site-totals` in the history dossier gives each range twice, rounded: in nautical miles and in kilometres. Washington's map has
 * the one, Moscow's the other.
 */
const RANGES: {
  readonly [kind in MapSite['kind']]: { readonly nauticalMiles: number; readonly kilometres: number };
} = {
  mrbm: { nauticalMiles: 1020, kilometres: 2000 },
  irbm: { nauticalMiles: 2200, kilometres: 4500 },
};
const KILOMETRES_TO_A_MILE = 1.852;

/** Cities named for one ring, besides those that a smaller one holds. */
const NAMED = 5;

/** One ring for each kind of which a site is known, the nearer one first. */
export function planReach(seen: Seen, sites: readonly MapSite[]): readonly MapRing[] {
  const counts = seen.ussr === null ? 'us' : 'ussr';
  const rings: MapRing[] = [];
  for (const kind of KINDS) {
    const known = sites.filter((site) => site.kind === kind);
    if (known.length === 0) continue;
    const { nauticalMiles, kilometres } = RANGES[kind];
    const radiusNm = counts === 'us' ? nauticalMiles : kilometres / KILOMETRES_TO_A_MILE;
    const circles = known.map(({ lon, lat }) => ({ lon, lat, radiusNm }));
    const pending = known.every(({ state }) => state !== 'ready');
    const nearer = rings.flatMap((ring) => ring.circles);
    const reached = CITIES.filter((city) => within(circles, city) && !within(nearer, city));
    rings.push({
      id: kind,
      label: seen.words.ring(counts, kind, radiusNm, pending),
      allegiance: allegianceOf(seen, 'ussr'),
      circles,
      pending,
      cities: reached.slice(0, NAMED).map(({ id }) => seen.words.place(id)),
    });
  }
  return rings;
}

type City = (typeof CITIES)[number];

const within = (circles: readonly LineCircle[], city: City): boolean =>
  circles.some((circle) => distance(circle, city) <= circle.radiusNm);

/** The cities that the rings name, as places on the map. */
export function reachedCities({ words }: Seen, rings: readonly MapRing[]): readonly MapPlace[] {
  const named = new Set(rings.flatMap(({ cities }) => cities));
  return CITIES.map(
    (city): MapPlace => ({
      ...city,
      id: `city-${city.id}`,
      label: words.place(city.id),
      kind: 'city',
      rank: 2,
    }),
  ).filter(({ label }) => named.has(label));
}
