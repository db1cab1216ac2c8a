/** From one picture to the next: what has to be seen happening, in the order in which it is shown. Pure. */
import { distance } from './greatCircle.ts';
import { LAYERS, type Layer, type MapLine, type MapPicture, type MapShip, type Place } from './picture.ts';

export type Change =
  /** The whole sheet: its paper, Cuba's colour. */
  | { readonly kind: 'sheet' }
  | { readonly kind: 'vanish'; readonly layer: Layer; readonly id: string }
  | { readonly kind: 'line'; readonly from: MapLine; readonly to: MapLine }
  | { readonly kind: 'move'; readonly layer: Layer; readonly id: string; readonly path: readonly Place[] }
  | { readonly kind: 'restyle'; readonly layer: Layer; readonly id: string }
  | { readonly kind: 'appear'; readonly layer: Layer; readonly id: string }
  | { readonly kind: 'select' };

interface Item extends Partial<Place> {
  readonly id: string;
}

const ORDER: readonly Change['kind'][] = ['sheet', 'vanish', 'line', 'move', 'restyle', 'appear', 'select'];

/** Two values of plain JSON made by the same code are equal when their texts are. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The changes from `from` to `to`; none for equal pictures. Every id occurs at most once per kind and layer. */
export function planChanges(from: MapPicture, to: MapPicture): readonly Change[] {
  if (from === to) return [];
  const changes: Change[] = LAYERS.flatMap((layer) => layerChanges(layer, from[layer], to[layer]));
  if (from.theme !== to.theme || from.cuba !== to.cuba) changes.push({ kind: 'sheet' });
  if (!same(from.line, to.line)) changes.push({ kind: 'line', from: from.line, to: to.line });
  if (!same(from.selected, to.selected)) changes.push({ kind: 'select' });
  return changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function layerChanges(layer: Layer, from: readonly Item[], to: readonly Item[]): readonly Change[] {
  const before = new Map(from.map((item) => [item.id, item]));
  const after = new Set(to.map((item) => item.id));
  const gone = from.filter((item) => !after.has(item.id));
  const vanished: Change[] = gone.map(({ id }) => ({ kind: 'vanish', layer, id }));
  return [...vanished, ...to.flatMap((item) => itemChanges(layer, before.get(item.id), item))];
}

function itemChanges(layer: Layer, from: Item | undefined, to: Item): readonly Change[] {
  const { id } = to;
  if (from === undefined) return [{ kind: 'appear', layer, id }];
  if (same(from, to)) return [];
  const [start, end] = [placeOf(from), placeOf(to)];
  const changes: Change[] = [];
  if (start !== undefined && end !== undefined && !same(start, end)) {
    changes.push({ kind: 'move', layer, id, path: [start, ...between(start, to), end] });
  }
  if (!same(still(from), still(to))) changes.push({ kind: 'restyle', layer, id });
  return changes;
}

const placeOf = ({ lon, lat }: Item): Place | undefined =>
  lon === undefined || lat === undefined ? undefined : { lon, lat };

/** What is left of an item when only its place, heading and track may differ. */
const still = (item: Item): unknown => ({ ...item, lon: 0, lat: 0, heading: 0, wake: [], course: [] });

const hasWake = (item: Item): item is MapShip => 'wake' in item;

/** The points of the wake that were passed since `start`: those after the point nearest to it, and that one where it lay ahead. */
function between(start: Place, item: Item): readonly Place[] {
  if (!hasWake(item)) return [];
  const { wake } = item;
  const miles = wake.map((point) => distance(start, point));
  const nearest = miles.indexOf(Math.min(...miles, Number.POSITIVE_INFINITY));
  const [near, next] = [wake[nearest], wake[nearest + 1] ?? item];
  const isAhead = near !== undefined && distance(start, next) > distance(near, next);
  const run = distance(start, item);
  return wake.slice(isAhead ? nearest : nearest + 1).filter((point) => distance(start, point) < run * 1.5);
}
