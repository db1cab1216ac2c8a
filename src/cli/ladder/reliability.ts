/** How far stated chances can be trusted: reliability in bins, and skill against always saying the base rate. */
import { type Estimate, ratio } from '../calibrate/statistics.ts';

/** What was said, 0 to 1, whether it came so, and in which game: sayings of one game share their fate. */
export interface Saying {
  readonly chance: number;
  readonly came: boolean;
  readonly game: number;
}

export interface Bin {
  readonly sayings: number;
  /** Mean chance said, and share that came, 0 to 1. */
  readonly said: number;
  readonly came: number;
}

const fate = ({ came }: Saying): number => (came ? 1 : 0);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const average = (values: readonly number[]): number => total(values) / Math.max(1, values.length);

const binOf = (sayings: readonly Saying[]): Bin => ({
  sayings: sayings.length,
  said: average(sayings.map(({ chance }) => chance)),
  came: average(sayings.map(fate)),
});

/** Bins of equal numbers of sayings, lowest chances first; equal chances stay in their order. Empty ones are left out. */
export const equalCounts = (sayings: readonly Saying[], bins: number): readonly Bin[] => {
  const sorted = [...sayings].sort((one, two) => one.chance - two.chance);
  const edge = (bin: number): number => Math.floor((bin * sorted.length) / bins);
  return Array.from({ length: bins }, (_, bin) => sorted.slice(edge(bin), edge(bin + 1)))
    .filter((part) => part.length > 0)
    .map(binOf);
};

/** Bins of equal width from 0 to 1. Empty ones are left out. */
export const equalWidths = (sayings: readonly Saying[], bins: number): readonly Bin[] => {
  const at = ({ chance }: Saying): number => Math.min(bins - 1, Math.floor(chance * bins));
  return Array.from({ length: bins }, (_, bin) => sayings.filter((saying) => at(saying) === bin))
    .filter((part) => part.length > 0)
    .map(binOf);
};

/** Mean distance between what was said and what came, bins weighted by their sayings. */
export const reliabilityError = (bins: readonly Bin[]): number =>
  total(bins.map(({ sayings, said, came }) => sayings * Math.abs(said - came))) /
  Math.max(1, total(bins.map(({ sayings }) => sayings)));

/** Sums within each game, in the order in which games first speak. */
const byGame = (sayings: readonly Saying[], value: (saying: Saying) => number): readonly number[] => {
  const sums = new Map<number, number>();
  for (const saying of sayings) sums.set(saying.game, (sums.get(saying.game) ?? 0) + value(saying));
  return [...sums.values()];
};

/**
 * Brier skill: 1 is perfect, 0 no better than the base rate of these sayings. Its interval takes each game as one. Where all came
 * or none did, no skill can show: 0.
 */
export const brierSkill = (sayings: readonly Saying[]): Estimate => {
  const base = average(sayings.map(fate));
  if (base === 0 || base === 1) return { value: 0, low: 0, high: 0, games: 0 };
  const { value, low, high, games } = ratio(
    byGame(sayings, (saying) => (saying.chance - fate(saying)) ** 2),
    byGame(sayings, (saying) => (base - fate(saying)) ** 2),
  );
  return { value: 1 - value / 100, low: 1 - high / 100, high: 1 - low / 100, games };
};
