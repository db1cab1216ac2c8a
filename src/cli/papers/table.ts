/** One table of the literature, or of our own rules: what it should give, and how that is computed from its game. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface PaperTable {
  readonly table: string;
  /** `note` is for people and is not compared. */
  readonly expected: { readonly [key: string]: Json };
  readonly find: () => { readonly [key: string]: Json };
}

/** A table worked out: one line of `npm run papers`. */
export interface PaperLine {
  readonly table: string;
  readonly expected: PaperTable['expected'];
  readonly found: PaperTable['expected'];
}

/** Rounded first to millionths, so that .5625 found as .56249999 does not fall to the other side; adding 0 turns -0 into 0. */
const toThousandths = (value: number): number => Math.round(Math.round(value * 1e6) / 1000) / 1000 + 0;

const rounded = (value: Json): Json => {
  if (typeof value === 'number') return toThousandths(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
};

const roundedAll = (values: PaperTable['expected']): PaperTable['expected'] =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, rounded(value)]));

/** The table with its results, numbers to three decimal places. */
export const workOut = ({ table, expected, find }: PaperTable): PaperLine => ({
  table,
  expected: roundedAll(expected),
  found: roundedAll(find()),
});

/** Whether a table gives what it should. */
export const agrees = ({ expected, found }: PaperLine): boolean => {
  const { note: _, ...compared } = expected;
  return JSON.stringify(sorted(compared)) === JSON.stringify(sorted(found));
};

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([one], [two]) => (one < two ? -1 : 1)));
};
