/** Where marks stand on the screen and how big they are; what sails is in vessels.ts. Pure. */
import type { MapPicture, MapShip, MapSite } from './picture.ts';
import { type Point, projectGlobe } from './projection.ts';
import { toScreen, type View } from './view.ts';

/** A disc on the screen. */
export interface Disc extends Point {
  readonly radius: number;
}

/** Below this width in CSS pixels a map is a phone's. */
const NARROW = 560;
export const isNarrow = ({ width }: View): boolean => width < NARROW;

/** Marks grow on a large screen, and shrink a little on a small one. */
export const markScale = (view: View): number =>
  isNarrow(view) ? 0.88 : Math.min(1.35, Math.max(1, view.width / 1300));

/** The globe inset keeps to the lower left corner; on a narrow screen to the lower right, where it hides no part of Cuba. */
export function globeDisc({ width, height }: View): Disc {
  if (width < NARROW) return { x: width - 60, y: height - 52, radius: 46 };
  const radius = Math.round(Math.min(108, Math.max(50, Math.min(width * 0.16, height * 0.145))));
  return { x: radius + 14, y: height - radius - 14, radius };
}

/** Screen places of the globe's marks by id; marks on the far side are absent. */
export function globePoints(picture: MapPicture, view: View): ReadonlyMap<string, Point> {
  const disc = globeDisc(view);
  const near = picture.marks.flatMap(({ id, lon, lat }): [string, Point][] => {
    const { x, y, near } = projectGlobe(lon, lat);
    return near ? [[id, { x: disc.x + x * disc.radius, y: disc.y + y * disc.radius }]] : [];
  });
  return new Map(near);
}

/** Half the least distance kept between two sites, so that each can be seen and met with the pointer. */
const SITE_APART = 13.5;

type Points = ReadonlyMap<string, Point>;
/** Asked for in every frame, of the same sites on the same view; a picture has them anew. */
let latest: { readonly name: string; readonly view: View; readonly points: Points } | undefined;

/** Screen places of the sites by id, pushed apart where the map is too small to hold them. */
export function sitePoints(sites: readonly MapSite[], view: View): Points {
  const name = sites.map(({ id, lon, lat }) => `${id} ${lon} ${lat}`).join();
  if (latest?.name === name && latest.view === view) return latest.points;
  const points = spread(sites, view);
  latest = { name, view, points };
  return points;
}

function spread(sites: readonly MapSite[], view: View): Points {
  const points = sites.map((site) => ({ id: site.id, ...toScreen(view, site) }));
  for (let round = 0; round < 24; round++) {
    for (const [index, a] of points.entries()) {
      for (const b of points.slice(index + 1)) pushApart(a, b);
    }
  }
  return new Map(points.map(({ id, x, y }) => [id, { x, y }]));
}

function pushApart(a: { x: number; y: number }, b: { x: number; y: number }): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const gap = Math.hypot(dx, dy);
  if (gap >= SITE_APART) return;
  const push = (SITE_APART - gap) / 4;
  const [east, south] = gap < 0.01 ? [1, 0] : [dx / gap, dy / gap];
  a.x -= east * push;
  a.y -= south * push;
  b.x += east * push;
  b.y += south * push;
}

/** Nautical miles by which a report's place may be wrong for each hour of its age: half a merchant ship's run. */
const MILES_AN_HOUR_OLD = 7;
const MILES_TO_A_UNIT = 3.44;

/** Radius of the halo of doubt, in CSS pixels; 0 for a fresh fix. It grows with age, up to a tenth of the screen. */
export function doubtRadius(item: Pick<MapShip, 'certainty' | 'ageHours'>, view: View): number {
  if (item.certainty === 'fix') return 0;
  const hours = item.certainty === 'schematic' ? Math.max(12, item.ageHours) : item.ageHours;
  const radius = ((hours * MILES_AN_HOUR_OLD) / MILES_TO_A_UNIT) * view.scale;
  return Math.max(15, Math.min(radius, Math.min(view.width, view.height) * 0.09));
}
