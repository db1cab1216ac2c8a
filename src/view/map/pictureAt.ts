/** The picture part of the way through its changes: movement and fading as a pure function of progress. */
import { distance, sailed } from './greatCircle.ts';
import type { Layer, MapPicture, MapShip, Place } from './picture.ts';
import type { Change } from './planChanges.ts';

/** A picture to draw now, and how solid each fading item is (`layer:id` -> 0 to 1; all others 1). */
export interface Moment {
  readonly picture: MapPicture;
  readonly fades: ReadonlyMap<string, number>;
  /** What may look otherwise in the next moment of a movement (`layer:id`); null where nothing is under way. */
  readonly changing: ReadonlySet<string> | null;
  /** What still looks as it did before, so that nothing new can be written beside it (`layer:id`). */
  readonly older: ReadonlySet<string>;
  /** The pictures it is between, and how much of the way from one to the other things have moved; null at rest. */
  readonly between: { readonly from: MapPicture; readonly to: MapPicture; readonly share: number } | null;
}

export const fadeKey = (layer: Layer | 'line', id: string): string => `${layer}:${id}`;

/** Vanishing comes first, then movement, and what is new comes last. Shares of the whole duration. */
const SPANS = { vanish: [0, 0.15], line: [0.05, 0.35], move: [0.08, 0.88], appear: [0.8, 1] } as const;
/** What has come to its place takes its new look: a ship is not shown boarded before she has been met. */
const [, RESTYLED] = SPANS.move;
const NONE: ReadonlySet<string> = new Set();

/** A picture at rest. */
export const still = (picture: MapPicture): Moment => ({
  picture,
  fades: new Map(),
  changing: null,
  older: NONE,
  between: null,
});

const ease = (t: number): number => t * t * (3 - 2 * t);

function share(progress: number, [start, end]: readonly [number, number]): number {
  return ease(Math.min(1, Math.max(0, (progress - start) / (end - start))));
}

/** Most of what happens to a game changes nothing on its map. */
export const shows = ({ picture, changing }: Moment, wanted: MapPicture): boolean =>
  changing === null && (picture === wanted || JSON.stringify(picture) === JSON.stringify(wanted));

/** `progress` runs from 0 to 1; at 1 the moment is `to` itself, with nothing fading. */
export function pictureAt(
  from: MapPicture,
  to: MapPicture,
  changes: readonly Change[],
  progress: number,
): Moment {
  if (progress >= 1) return still(to);
  const fades = new Map<string, number>();
  const older = new Set<string>();
  const done = share(progress, SPANS.move);
  let picture = to;
  for (const change of changes) {
    if (change.kind === 'appear') fades.set(fadeKey(change.layer, change.id), share(progress, SPANS.appear));
    if (change.kind === 'line') fades.set(fadeKey('line', 'line'), share(progress, SPANS.line));
    if (change.kind === 'move') picture = moved(picture, change, done);
    if (change.kind === 'restyle' && progress < RESTYLED) {
      picture = asBefore(picture, from, change);
      older.add(fadeKey(change.layer, change.id));
    }
    if (change.kind !== 'vanish') continue;
    const left = 1 - share(progress, SPANS.vanish);
    if (left === 0) continue;
    picture = withVanishing(picture, from, change.layer, change.id);
    fades.set(fadeKey(change.layer, change.id), left);
  }
  return { picture, fades, changing: changingIn(changes), older, between: { from, to, share: done } };
}

const known = new WeakMap<readonly Change[], ReadonlySet<string>>();

/** The same set for the same changes, in every frame of their movement. */
function changingIn(changes: readonly Change[]): ReadonlySet<string> {
  const before = known.get(changes);
  if (before !== undefined) return before;
  const keys = changes.flatMap((change) => {
    if (change.kind === 'line') return [fadeKey('line', 'line')];
    return 'layer' in change ? [fadeKey(change.layer, change.id)] : [];
  });
  const found = new Set(keys);
  known.set(changes, found);
  return found;
}

function withVanishing(picture: MapPicture, from: MapPicture, layer: Layer, id: string): MapPicture {
  const items: readonly { readonly id: string }[] = from[layer];
  const leaving = items.filter((item) => item.id === id);
  return { ...picture, [layer]: [...picture[layer], ...leaving] };
}

function moved(picture: MapPicture, move: Extract<Change, { kind: 'move' }>, done: number): MapPicture {
  const items: readonly { readonly id: string }[] = picture[move.layer];
  const next = items.map((item) => (item.id === move.id ? placed(item, move.path, done) : item));
  return { ...picture, [move.layer]: next };
}

/** An item with its former look, wherever it is by now. */
function asBefore(
  picture: MapPicture,
  from: MapPicture,
  { layer, id }: Extract<Change, { kind: 'restyle' }>,
): MapPicture {
  const before: readonly { readonly id: string }[] = from[layer];
  const former = before.find((item) => item.id === id);
  const items: readonly { readonly id: string }[] = picture[layer];
  const next = items.map((item) => (item.id === id ? { ...former, ...trackOf(item) } : item));
  return { ...picture, [layer]: next };
}

/** Where an item is and how it goes there. */
const TRACK: ReadonlySet<string> = new Set(['id', 'lon', 'lat', 'heading', 'wake', 'course']);
const trackOf = (item: { readonly id: string }): { readonly id: string } => ({
  ...Object.fromEntries(Object.entries(item).filter(([name]) => TRACK.has(name))),
  id: item.id,
});

function placed(item: object, path: readonly Place[], done: number): object {
  const { place, bearing } = along(path, done);
  if (!('heading' in item)) return { ...item, ...place };
  return { ...item, ...place, heading: blend(bearing, (item as MapShip).heading, (done - 0.85) / 0.15) };
}

/** Turns the shorter way round; `share` below 0 is all `from`, above 1 all `to`. */
function blend(from: number, to: number, part: number): number {
  const turn = ((to - from + 540) % 360) - 180;
  return (from + turn * Math.min(1, Math.max(0, part)) + 360) % 360;
}

/** The place at a share of a path's length, sailing great circles, and the bearing there. */
export function along(path: readonly Place[], done: number): { place: Place; bearing: number } {
  const miles = path.slice(1).map((end, index) => distance(path[index] ?? end, end));
  return sailed(path, done * miles.reduce((sum, leg) => sum + leg, 0));
}
