/** A turn on the map as far as it has been told: nothing has moved, come or changed its look before the sentence about it. Pure. */
import type { Event } from '../../engine/types.ts';
import { ISSUES } from '../../scenario/types.ts';
import { isWithdrawal } from './agreed.ts';
import { LAYERS, type Layer, type MapPicture } from './picture.ts';
import { fadeKey } from './pictureAt.ts';
import type { Change } from './planChanges.ts';

/** How far the telling has come. */
export interface Told {
  /** Entries of the log before this one have been told. */
  readonly before: number;
  /** Whether what sails without being spoken of has sailed. */
  readonly sailed: boolean;
}

export const NOTHING_TOLD: Told = { before: 0, sailed: false };

/** The entry of the log with which each thing (`layer:id`, or a whole layer) changes; others go by their layer. */
export type Due = ReadonlyMap<string, number>;

/** The entry with which it is known that the missiles leave. */
const AGREED = 'agreed';

/** Layers of what is known by being counted: without an entry of their own they change when all has been told. */
const COUNTED: ReadonlySet<string> = new Set(['sites', 'groups'] satisfies readonly Layer[]);

/** What a reader chose to see, and what never changes: no sentence tells of it. */
const AS_CHOSEN: ReadonlySet<string> = new Set(['places', 'rings', 'marks'] satisfies readonly Layer[]);

/** Due by the entries `from` up to but without `to`; of several about one thing the last. */
export function dueIn(log: readonly Event[], from: number, to: number): Due {
  const due = new Map<string, number>();
  log.slice(from, to).forEach((event, index) => {
    for (const key of keysOf(event)) due.set(key, from + index);
  });
  return due;
}

/** What on the map an event tells of. */
function keysOf({ code, params }: Event): readonly string[] {
  switch (code) {
    case 'ship':
    case 'ship-report':
      return [fadeKey('ships', String(params.ship))];
    case 'held-down':
    case 'contact':
    case 'surfaced':
      return [fadeKey('submarines', String(params.submarine))];
    case 'line':
    case 'line-moved':
      return ['line', 'warships'];
    case 'pledge':
      return keysOfPledge(params);
    case 'ready':
      return ['sites', 'groups'];
    case 'photographs':
      return ['sites', 'groups', 'flights'];
    case 'strike':
      return ['sites', 'groups', 'strikes'];
    case 'incident':
      return params.incident === 'shoot-down' ? ['flights'] : [];
    case 'order':
      return params.kind === 'I1' || params.kind === 'I2' ? ['flights'] : [];
    default:
      return [];
  }
}

/** Agreed, the missiles are still there; they are gone when they have been seen to go. */
function keysOfPledge({ issue, level, to }: Event['params']): readonly string[] {
  if (ISSUES[Number(issue)] !== 'weapons') return [];
  if (to === 'verified') return ['sites', 'groups'];
  return to === 'made' && isWithdrawal(Number(issue), Number(level)) ? [AGREED] : [];
}

const isDue = (due: Due, told: Told, layer: string, id: string): boolean => {
  if (AS_CHOSEN.has(layer)) return true;
  const entry = due.get(`${layer}:${id}`) ?? due.get(layer);
  if (entry !== undefined) return entry < told.before;
  return COUNTED.has(layer) ? told.before === Number.POSITIVE_INFINITY : told.sailed;
};

const layerOf = (change: Change): readonly [string, string] | null => {
  if (change.kind === 'sheet' || change.kind === 'select') return null;
  return change.kind === 'line' ? ['line', 'line'] : [change.layer, change.id];
};

/** Whether a change is seen by then. What concerns the whole sheet is seen from the beginning. */
export const isSeen = (change: Change, due: Due, told: Told): boolean => {
  const of = layerOf(change);
  return of === null || isDue(due, told, ...of);
};

/** The picture between two, for a turn that has been told so far. */
export function pictureTold(before: MapPicture, after: MapPicture, due: Due, told: Told): MapPicture {
  const layers = LAYERS.map(
    (layer) => [layer, mixed(layer, before[layer], after[layer], due, told)] as const,
  );
  const picture: MapPicture = {
    ...after,
    ...Object.fromEntries(layers),
    line: isDue(due, told, 'line', 'line') ? after.line : before.line,
  };
  const isAgreed = (due.get(AGREED) ?? Number.POSITIVE_INFINITY) < told.before;
  return isAgreed && !isDue(due, told, 'sites', '') ? leaving(picture) : picture;
}

/** The same with every site marked as one whose missiles are to leave. */
const leaving = (picture: MapPicture): MapPicture => ({
  ...picture,
  sites: picture.sites.map((site) => ({ ...site, leaving: true, note: picture.agreed })),
  groups: picture.groups.map((group) => ({ ...group, note: picture.agreed })),
});

interface Item {
  readonly id: string;
}

/** Of each thing the new one where it is due, the old one where it is not. */
function mixed(
  layer: Layer,
  before: readonly Item[],
  after: readonly Item[],
  due: Due,
  told: Told,
): readonly Item[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const there = new Set(after.map(({ id }) => id));
  const now = after.flatMap((item) => (isDue(due, told, layer, item.id) ? item : (old.get(item.id) ?? [])));
  return [...now, ...before.filter(({ id }) => !there.has(id) && !isDue(due, told, layer, id))];
}
