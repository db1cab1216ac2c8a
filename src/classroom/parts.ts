/**
 * What has changed between two views of one seat, and a view from what was known and what has changed. A part that is the same
 * object, or says the same, is not sent again.
 */
import type { Event } from '../engine/types.ts';
import type { AnyView } from './types.ts';
import type { LogTail, News } from './wire.ts';

type Parts = News['parts'];
type Values = { readonly [part: string]: unknown };

const LOG = 'log';

const isSame = (before: unknown, after: unknown): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);

/** How far two logs are the same: events are kept as they are, so their objects are too. */
const sharedLength = (before: readonly Event[], after: readonly Event[]): number => {
  const most = Math.min(before.length, after.length);
  for (let at = 0; at < most; at++) if (!isSame(before[at], after[at])) return at;
  return most;
};

const tailOf = (before: readonly Event[], after: readonly Event[]): LogTail | null => {
  if (before === after) return null;
  const from = sharedLength(before, after);
  return from === before.length && from === after.length ? null : { from, events: after.slice(from) };
};

/** The parts of a view that differ from an earlier one of the same seat, all where there is none; null where nothing differs. */
export const partsSince = (before: AnyView | null, after: AnyView): Parts | null => {
  const parts: { [part: string]: unknown } = {};
  const known = (before ?? {}) as Values;
  for (const [part, value] of Object.entries(after)) {
    if (part === LOG) {
      const tail = tailOf((known[LOG] ?? []) as readonly Event[], value as readonly Event[]);
      if (tail !== null || before === null) parts[part] = tail ?? { from: 0, events: [] };
    } else if (!(part in known) || !isSame(known[part], value)) parts[part] = value;
  }
  return Object.keys(parts).length === 0 ? null : (parts as Parts);
};

/** The view that comes of news; null where they do not follow on from what is known, and the whole must be asked for. */
export const withNews = <View extends AnyView>(
  known: { readonly version: number; readonly view: View } | null,
  { from, parts }: News,
): View | null => {
  if (from !== 0 && known?.version !== from) return null;
  const before = (from === 0 ? {} : (known?.view ?? {})) as Values;
  const view: { [part: string]: unknown } = { ...before };
  for (const [part, value] of Object.entries(parts))
    view[part] = part === LOG ? grown((before[LOG] ?? []) as readonly Event[], value as LogTail) : value;
  return view as unknown as View;
};

const grown = (log: readonly Event[], { from, events }: LogTail): readonly Event[] => [
  ...log.slice(0, from),
  ...events,
];
