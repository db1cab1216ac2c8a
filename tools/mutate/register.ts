/**
 * Stands in for vitest in the bundle that judges mutants: `describe` and `it` only note the tests down, so that any of them can be
 * run at any time in the process that loaded them. Knows what the tests in question use, no more.
 */
export { expect } from 'expect';

export interface Collected {
  readonly id: string;
  /** The file and the groups it stands in; what runs while they are read is part of what the test judges. */
  readonly within: readonly string[];
  readonly run: () => unknown;
}

type Body = (...row: readonly never[]) => unknown;
type Define = (name: string, ...rest: readonly unknown[]) => void;

export interface TestFile {
  readonly name: string;
  readonly collect: () => Promise<readonly Collected[]>;
}

let collected: Collected[] = [];

/** Where Stryker's counters look for the test that runs. */
const stryker = globalThis as { __stryker__?: { currentTestId?: string | undefined } };
let within: readonly string[] = [];

export const countFor = (id: string | undefined): void => {
  stryker.__stryker__ ??= {};
  stryker.__stryker__.currentTestId = id;
};

const enter = (name: string): (() => void) => {
  const outside = within;
  within = [...outside, [outside.at(-1), name].filter(Boolean).join(' > ')];
  countFor(within.at(-1));
  return () => {
    within = outside;
    countFor(within.at(-1));
  };
};

/** The tests of a file. One that cannot be read counts as a failing test. */
export const collect = async (file: string, load: () => Promise<unknown>): Promise<readonly Collected[]> => {
  collected = [];
  const leave = enter(file);
  try {
    await load();
  } catch (reason) {
    const run = () => {
      throw reason;
    };
    collected.push({ id: `${file} > can be read`, within, run });
  }
  leave();
  return collected;
};

const bodyOf = (rest: readonly unknown[]): Body =>
  rest.find((part): part is Body => typeof part === 'function') ?? (() => undefined);

/** Vitest's `each`: an array is spread over the arguments, anything else is the only one. */
const eachWith =
  (define: (name: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]): Define =>
  (name, ...rest) => {
    rows.forEach((row, at) => {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      define(`${name} [${at}]`, () => bodyOf(rest)(...values));
    });
  };

const defineTest = (name: string, run: () => unknown): void => {
  collected.push({ id: [...within.slice(-1), name].join(' > '), within, run });
};

const defineGroup = (name: string, run: () => unknown): void => {
  const leave = enter(name);
  run();
  leave();
};

export const it = Object.assign(((name, ...rest) => defineTest(name, bodyOf(rest))) as Define, {
  each: eachWith(defineTest),
});

export const describe = Object.assign(((name, ...rest) => defineGroup(name, bodyOf(rest))) as Define, {
  each: eachWith(defineGroup),
});
