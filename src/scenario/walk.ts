/** Walks over a scenario's plain JSON: the claims it makes and the text keys it names, each with its path. */
import { pathOf } from './issues.ts';

export interface Found<T> {
  readonly path: string;
  readonly value: T;
}

type Entry = readonly [string | number, unknown];
const entriesOf = (value: object): readonly Entry[] =>
  Array.isArray(value) ? value.map((inner, index): Entry => [index, inner]) : Object.entries(value);

/** Every object below `value` with its path, outermost first. */
function* objectsBelow(value: unknown, path: string): Generator<Found<object>> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, value };
  for (const [key, inner] of entriesOf(value)) yield* objectsBelow(inner, pathOf(path, [key]));
}

/** Parts of a scenario that hold no sentences: the works behind it are cited, not translated. */
const UNTOLD_PARTS = ['id', 'sources', 'calendar', 'languages'];

const partsOf = (scenario: object): readonly (readonly [string, unknown])[] =>
  Object.entries(scenario).filter(([part]) => !UNTOLD_PARTS.includes(part));

const hasSources = (value: object): value is { sources: readonly unknown[] } =>
  'text' in value && 'sources' in value && Array.isArray(value.sources);

/** The sources of every claim, in file order. */
export const claimsOf = (scenario: object): readonly Found<readonly unknown[]>[] =>
  partsOf(scenario).flatMap(([part, value]) =>
    [...objectsBelow(value, part)].flatMap(({ path, value: inner }) =>
      hasSources(inner) ? [{ path, value: inner.sources }] : [],
    ),
  );

/** Fields whose value names a string of the scenario's texts. */
const TEXT_FIELDS = ['title', 'summary', 'name', 'role', 'text', 'scene', 'likelier', 'ended', 'error'];

const textsIn = ({ path, value }: Found<object>): readonly Found<string>[] =>
  Object.entries(value).flatMap(([field, key]) =>
    TEXT_FIELDS.includes(field) && typeof key === 'string'
      ? [{ path: path === '' ? field : `${path}.${field}`, value: key }]
      : [],
  );

/** Every text key the scenario names, with where it is named; a key may be named more than once. */
export const textKeysOf = (scenario: object): readonly Found<string>[] => [
  ...textsIn({ path: '', value: scenario }),
  ...partsOf(scenario).flatMap(([part, value]) => [...objectsBelow(value, part)].flatMap(textsIn)),
];
