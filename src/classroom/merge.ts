/** What a page knows of its room, brought up to date by what the room sends. */
import type { AnyView, SeatView } from './types.ts';
import type { LogTail, News } from './wire.ts';

/** A view with the number it goes by; numbers of one connection only grow. */
export interface Known {
  readonly version: number;
  readonly view: AnyView;
}

const isTail = (value: unknown): value is LogTail =>
  typeof value === 'object' && value !== null && 'from' in value && 'events' in value;

const isSeat = (view: AnyView | Record<string, never>): view is SeatView => 'log' in view;

const lengthened = (log: SeatView['log'], { from, events }: LogTail): SeatView['log'] => [
  ...log.slice(0, from),
  ...events,
];

/** Null where the news does not follow on what is known: the whole view must then be asked for. */
export const mergeNews = (known: Known | null, { from, to, parts }: News): Known | null => {
  if (from !== 0 && from !== known?.version) return null;
  const before: AnyView | Record<string, never> = from === 0 || known === null ? {} : known.view;
  const log = isSeat(before) ? before.log : [];
  const changed = Object.entries(parts).map(([part, value]) => [
    part,
    part === 'log' && isTail(value) ? lengthened(log, value) : value,
  ]);
  return { version: to, view: { ...before, ...Object.fromEntries(changed) } as AnyView };
};
