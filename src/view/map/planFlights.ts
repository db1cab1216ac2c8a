/** The flights over Cuba of the turn resolved last, as far as a side knows of them: its own by their film, the other's by being seen. */
import type { Event } from '../../engine/types.ts';
import type { MapFlight } from './picture.ts';
import { allegianceOf, type Seen } from './seen.ts';

/** Roughly where such flights went: from Florida over the sites and home. */
const TRACKS: { readonly [kind in MapFlight['kind']]: MapFlight['track'] } = {
  high: [
    { lon: -82.6, lat: 27.4 },
    { lon: -84.1, lat: 23.6 },
    { lon: -83.6, lat: 22.4 },
    { lon: -79.7, lat: 22.3 },
    { lon: -79.2, lat: 24.4 },
    { lon: -80.4, lat: 26.6 },
  ],
  low: [
    { lon: -81.8, lat: 24.56 },
    { lon: -80.9, lat: 23.4 },
    { lon: -79.9, lat: 22.55 },
    { lon: -79.1, lat: 22.9 },
    { lon: -80.2, lat: 24.4 },
    { lon: -81.4, lat: 24.62 },
  ],
};
/** Corners that one that did not come back has flown. */
const FLOWN = 3;

export function planFlights(seen: Seen, news: readonly Event[]): readonly MapFlight[] {
  const kinds = news.flatMap((event) => flightOf(seen, event));
  const down = news.some(({ code, params }) => code === 'incident' && isLoss(params));
  return [...new Set(kinds)].map((kind) => {
    const lost = down && kind === kinds.at(-1);
    return {
      id: `${kind}-${seen.pub.turn}`,
      kind,
      label: seen.words.flight(kind, lost),
      allegiance: allegianceOf(seen, 'us'),
      track: lost ? TRACKS[kind].slice(0, FLOWN) : TRACKS[kind],
      lost,
    };
  });
}

const isLoss = ({ incident, severity }: Event['params']): boolean =>
  incident === 'shoot-down' && severity === 'bloodshed';

/** Washington has the film; others see a flight go over, or what is left of one. */
function flightOf({ viewer, truth }: Seen, { code, params }: Event): readonly MapFlight['kind'][] {
  if (code === 'photographs' && (viewer === 'us' || truth)) return [params.tier === 2 ? 'low' : 'high'];
  if (code === 'order' && params.kind === 'I1') return ['high'];
  if (code === 'order' && params.kind === 'I2') return ['low'];
  if (code === 'incident' && isLoss(params)) return [params.pattern === 'nm-lowlevel' ? 'low' : 'high'];
  return [];
}
