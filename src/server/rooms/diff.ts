/** What of a view is new to somebody who has another, written out as it is sent. */
import { type Fields, isFields } from '../../base/fields.ts';
import { type Shape, shapeOf } from '../../classroom/pieces.ts';
import type { AnyView } from '../../classroom/viewTypes.ts';

/** What is new, and a name that is equal where it is: it need be written out only once for all who are told the same. */
export interface Difference {
  readonly name: string;
  /** `parts` of `News`, as JSON. */
  write(): string;
}

const texts = new WeakMap<object, string>();
const numbers = new WeakMap<object, number>();
let last = 0;

/** Values live as long as many look at them, so each is written out at most once. */
const textOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
};

const nameOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const known = numbers.get(value);
  if (known !== undefined) return `#${known}`;
  last += 1;
  numbers.set(value, last);
  return `#${last}`;
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === typeof other && textOf(one) === textOf(other));

const NOTHING: Fields = {};
const NOBODY: readonly unknown[] = [];
const NO_CHANGE: Difference = { name: '', write: () => '{}' };

const whole = (value: unknown): Difference => ({ name: nameOf(value), write: () => textOf(value) });

/** Events are never changed, so a log differs from where its events are others. */
const tail = (before: readonly unknown[], after: readonly unknown[], isKnown: boolean): Difference | null => {
  let from = 0;
  while (from < before.length && from < after.length && isSame(before[from], after[from])) from++;
  if (isKnown && from === before.length && from === after.length) return null;
  return {
    name: `${from}${nameOf(after)}`,
    write: () => `{"from":${from},"events":[${after.slice(from).map(textOf).join()}]}`,
  };
};

const fields = (before: Fields, after: Fields): Difference | null => {
  const changes: [field: string, change: Difference][] = [];
  for (const field in after) {
    const change = changeOf(shapeOf(field), before[field], after[field]);
    if (change !== null) changes.push([field, change]);
  }
  if (changes.length === 0) return null;
  return {
    name: `{${changes.map(([field, { name }]) => `${field}=${name}`).join()}}`,
    write: () => `{${changes.map(([field, { write }]) => `"${field}":${write()}`).join()}}`,
  };
};

const members = (
  before: readonly unknown[],
  after: readonly unknown[],
  isKnown: boolean,
): Difference | null => {
  const changes = after.map((one, index) => changeOf('fields', before[index], one));
  if (isKnown && before.length === after.length && changes.every((change) => change === null)) return null;
  const told = changes.map((change) => change ?? NO_CHANGE);
  return {
    name: `[${told.map(({ name }) => name).join()}]`,
    write: () => `[${told.map(({ write }) => write()).join()}]`,
  };
};

const changeOf = (shape: Shape, before: unknown, after: unknown): Difference | null => {
  if (before === after) return null;
  if (shape === 'fields' && isFields(after))
    return fields(isFields(before) ? before : NOTHING, after) ?? (isFields(before) ? null : NO_CHANGE);
  if (shape !== 'whole' && Array.isArray(after)) {
    const known = Array.isArray(before) ? before : NOBODY;
    return shape === 'tail' ? tail(known, after, known === before) : members(known, after, known === before);
  }
  return isSame(before, after) ? null : whole(after);
};

/** Null where nothing is new. Against null everything is. */
export const differenceOf = (before: AnyView | null, after: AnyView): Difference | null =>
  before === after ? null : fields((before ?? NOTHING) as Fields, after as unknown as Fields);
