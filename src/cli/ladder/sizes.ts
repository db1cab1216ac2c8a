/** How many games the stages are measured on, in full and scaled down. */

export const SIZES = {
  /** Pairs between two budgets at most. */
  budgetPairs: 800,
  /** Pairs against a fixed policy; for one that plays one side alone, seeds. */
  fixedPairs: 200,
  /** Pairs between two selection rules. */
  rulePairs: 60,
  doctrineGames: 100,
  mixedGames: 2000,
  /** Candidates of a climb, of which there is one a seat, and games of each. */
  candidates: 30,
  candidateGames: 60,
  confirmGames: 400,
  /** Fixed policies drawn at random, pairs of each, and pairs of those that are looked at again. */
  randomPolicies: 200,
  randomPairs: 6,
  againPairs: 50,
} as const;
export type Sizes = { readonly [name in keyof typeof SIZES]: number };

const LEAST = 4;

/** Every number times `scale`, 4 at the least. */
export const scaledSizes = (scale: number): Sizes =>
  Object.fromEntries(
    Object.entries(SIZES).map(([name, size]) => [name, Math.max(LEAST, Math.round(size * scale))]),
  ) as unknown as Sizes;
