/**
 * Strength from pairs: the logistic Elo difference that a share of won pairs stands for, and a sequential test of it. The spread of
 * the pairs is taken with one more pair won and one more lost, so that it never vanishes.
 */
import type { Estimate } from '../calibrate/statistics.ts';

const Z = 1.96;
const PER_TENFOLD = 400;

const eloOfShare = (share: number): number => {
  if (share <= 0) return Number.NEGATIVE_INFINITY;
  if (share >= 1) return Number.POSITIVE_INFINITY;
  return PER_TENFOLD * Math.log10(share / (1 - share));
};

const shareOfElo = (elo: number): number => 1 / (1 + 10 ** (-elo / PER_TENFOLD));

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const spread = (results: readonly number[]): number => {
  const padded = [...results, 0, 1];
  const centre = average(padded);
  return average(padded.map((result) => (result - centre) ** 2));
};

/** Elo of the one above the other with its 95 % interval, from results of pairs (1, a half, 0). At least one pair. */
export const eloOf = (results: readonly number[]): Estimate => {
  const share = average(results);
  const reach = Z * Math.sqrt(spread(results) / results.length);
  return {
    value: eloOfShare(share),
    low: eloOfShare(share - reach),
    high: eloOfShare(share + reach),
    games: 2 * results.length,
  };
};

/** The test between two strengths, Elo, and the chance of erring either way. */
export interface Trial {
  readonly weak: number;
  readonly strong: number;
  readonly error: number;
}

/** The sum of evidence at which a test ends: at the negative one for the weak, at the positive one for the strong. */
export const boundOf = ({ error }: Trial): number => Math.log((1 - error) / error);

/** Evidence for the strong against the weak: log of the ratio of likelihoods, by the normal law of the pairs' mean. */
export const evidence = (results: readonly number[], { weak, strong }: Trial): number => {
  const low = shareOfElo(weak);
  const high = shareOfElo(strong);
  if (results.length === 0) return 0;
  return (results.length * (high - low) * (2 * average(results) - low - high)) / (2 * spread(results));
};

export type Decision = 'weak' | 'strong' | 'open';

/** What these pairs decide, when looked at now. */
export const decision = (results: readonly number[], trial: Trial): Decision => {
  const sum = evidence(results, trial);
  if (sum >= boundOf(trial)) return 'strong';
  return sum <= -boundOf(trial) ? 'weak' : 'open';
};
