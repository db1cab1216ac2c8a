/** What of a view is new to somebody who has another. */
import type { AnyView, SeatView } from '../../classroom/types.ts';
import type { LogTail, News } from '../../classroom/wire.ts';

/** News without its numbers, and a name that is equal where the parts are: such news need be encoded only once. */
export interface Difference {
  readonly parts: News['parts'];
  readonly name: string;
}

const texts = new WeakMap<object, string>();
const numbers = new WeakMap<object, number>();
let last = 0;

/** Values live as long as many look at them, so each is written out at most once. */
const textOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
};

const nameOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const known = numbers.get(value);
  if (known !== undefined) return `#${known}`;
  last += 1;
  numbers.set(value, last);
  return `#${last}`;
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === typeof other && textOf(one) === textOf(other));

type Log = SeatView['log'];
const isLog = (part: string, value: unknown): value is Log => part === 'log' && Array.isArray(value);

/** Events are never changed, so a log differs from where its events are others. */
const tailOf = (before: Log, after: Log): LogTail | null => {
  let from = 0;
  while (from < before.length && from < after.length && isSame(before[from], after[from])) from++;
  return from === before.length && from === after.length ? null : { from, events: after.slice(from) };
};

type Parts = Readonly<Record<string, unknown>>;

const changeOf = (part: string, before: unknown, after: unknown): { value: unknown; name: string } | null => {
  if (before === after) return null;
  if (!isLog(part, after)) return isSame(before, after) ? null : { value: after, name: nameOf(after) };
  const tail = tailOf(isLog(part, before) ? before : [], after);
  if (tail === null && before !== undefined) return null;
  return { value: tail ?? { from: 0, events: [] }, name: `${tail?.from ?? 0}${nameOf(after)}` };
};

/** Null where nothing is new. Against null everything is. */
export const differenceOf = (before: AnyView | null, after: AnyView): Difference | null => {
  const known: Parts = before === null ? {} : { ...before };
  const changes = Object.entries(after).flatMap(([part, value]) => {
    const change = changeOf(part, known[part], value);
    return change === null ? [] : [{ part, ...change }];
  });
  if (changes.length === 0) return null;
  return {
    parts: Object.fromEntries(changes.map(({ part, value }) => [part, value])) as News['parts'],
    name: changes.map(({ part, name }) => `${part}=${name}`).join(),
  };
};
