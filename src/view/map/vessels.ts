/** Where ships, warships and boats are drawn: at their places, or beside them where they would lie on one another. Pure. */
import { markScale } from './marks.ts';
import type { MapPicture, MapShip } from './picture.ts';
import { fadeKey, type Moment, still } from './pictureAt.ts';
import { type Point, project } from './projection.ts';
import { type Mark, spread } from './spread.ts';
import { toScreen, type View } from './view.ts';

/** Layers of what sails, in the order in which they keep their places: stations at sea first. */
const VESSELS = ['warships', 'ships', 'submarines'] as const;
type VesselLayer = (typeof VESSELS)[number];

/** The point of the screen where it is drawn, in CSS pixels. */
export interface Vessel extends Point {
  readonly layer: VesselLayer;
  readonly id: string;
  /** Where it stands on the Earth. */
  readonly place: Point;
}
/** By `layer:id`. */
export type Vessels = ReadonlyMap<string, Vessel>;

/** Half the room a vessel takes, in CSS pixels at life size: two touching ones can be told, named, and met with a finger. */
const ROOM = {
  warships: { across: 11, down: 10 },
  ships: { across: 17, down: 12 },
  submarines: { across: 13, down: 12 },
} as const;

/** Who lies still keeps the place before who sails through it. */
const SAILING: ReadonlySet<string> = new Set(['underway', 'turned', 'passed'] satisfies MapShip['state'][]);

const RANKS = { warships: 0, ships: 1, submarines: 3 } as const;
const rankOf = (layer: VesselLayer, item: object): number =>
  RANKS[layer] + (layer === 'ships' && 'state' in item && SAILING.has(String(item.state)) ? 1 : 0);

interface Shifts {
  readonly scale: number;
  readonly size: number;
  readonly moved: ReadonlyMap<string, Point>;
}
/** Asked for in every frame, of the same pictures. */
const known = new WeakMap<MapPicture, Shifts>();

/** How far each vessel of a picture at rest is moved. It hangs on the scale alone: dragging the paper changes nothing. */
function shiftsIn(picture: MapPicture, view: View): ReadonlyMap<string, Point> {
  const { scale } = view;
  const size = markScale(view);
  const kept = known.get(picture);
  if (kept?.scale === scale && kept.size === size) return kept.moved;
  const marks = VESSELS.flatMap((layer) =>
    picture[layer].map((item): Mark => {
      const { x, y } = project(item.lon, item.lat);
      const { across, down } = ROOM[layer];
      const room = { across: across * size, down: down * size };
      return { key: fadeKey(layer, item.id), x: x * scale, y: y * scale, ...room, rank: rankOf(layer, item) };
    }),
  );
  const moved = spread(marks);
  known.set(picture, { scale, size, moved });
  return moved;
}

const NOWHERE: Point = { x: 0, y: 0 };

/** Under way a vessel goes from the shift it had to the one it will have; what comes or goes keeps its only one. */
function shiftsOf({ picture, between }: Moment, view: View): (key: string) => Point {
  const { from, to, share } = between ?? { from: picture, to: picture, share: 1 };
  const [before, after] = [shiftsIn(from, view), shiftsIn(to, view)];
  return (key) => {
    const [was, will] = [before.get(key), after.get(key)];
    if (was === undefined || will === undefined) return was ?? will ?? NOWHERE;
    return { x: was.x + (will.x - was.x) * share, y: was.y + (will.y - was.y) * share };
  };
}

export function vesselsOn(moment: Moment, view: View): Vessels {
  const shiftOf = shiftsOf(moment, view);
  return new Map(
    VESSELS.flatMap((layer) =>
      moment.picture[layer].map((item): [string, Vessel] => {
        const key = fadeKey(layer, item.id);
        const [place, shift] = [toScreen(view, item), shiftOf(key)];
        return [key, { layer, id: item.id, place, x: place.x + shift.x, y: place.y + shift.y }];
      }),
    ),
  );
}

export const pointIn = (vessels: Vessels, layer: Vessel['layer'], id: string): Point =>
  vessels.get(fadeKey(layer, id)) ?? NOWHERE;

export const vesselsAtRest = (picture: MapPicture, view: View): Vessels => vesselsOn(still(picture), view);

interface Stir {
  readonly view: View;
  readonly keys: ReadonlySet<string>;
}
const stirs = new WeakMap<ReadonlySet<string>, Stir>();

/**
 * What may look otherwise in the next moment, with those that make room for what moves; null at rest. The same set in every frame of
 * a movement on one view.
 */
export function stirring({ changing, between }: Moment, view: View): ReadonlySet<string> | null {
  if (changing === null || between === null) return changing;
  const kept = stirs.get(changing);
  if (kept?.view.scale === view.scale && kept.view.width === view.width) return kept.keys;
  const [before, after] = [shiftsIn(between.from, view), shiftsIn(between.to, view)];
  const yielding = [...after].filter(([key, { x, y }]) => {
    const was = before.get(key);
    return was !== undefined && (was.x !== x || was.y !== y);
  });
  const keys = new Set([...changing, ...yielding.map(([key]) => key)]);
  stirs.set(changing, { view, keys });
  return keys;
}
