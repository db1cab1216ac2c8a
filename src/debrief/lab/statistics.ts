/** Shares, means and ranges of many games, and how far they can be trusted. */
import type { Range, Share } from './types.ts';

const PPM = 1_000_000;
/** Standard errors to either side that hold 95 in 100. */
const Z = 1.959964;

const bounded = (ppm: number): number => Math.min(PPM, Math.max(0, Math.round(ppm)));

/** The share of `games` that `hits` are, with Wilson's interval; of no games nothing is known. */
export const shareOf = (hits: number, games: number): Share => {
  if (games === 0) return { games, ppm: 0, low: 0, high: PPM };
  const share = hits / games;
  const spread = (Z * Z) / games;
  const centre = share + spread / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / games + spread / (4 * games));
  const scale = PPM / (1 + spread);
  return {
    games,
    ppm: bounded(share * PPM),
    low: hits === 0 ? 0 : bounded((centre - reach) * scale),
    high: hits === games ? PPM : bounded((centre + reach) * scale),
  };
};

/** Many numbers of one kind, kept as their count, mean and sum of squared distances from it. */
export interface Moments {
  count: number;
  mean: number;
  squares: number;
}

export const noMoments = (): Moments => ({ count: 0, mean: 0, squares: 0 });

export const addTo = (moments: Moments, value: number): void => {
  moments.count += 1;
  const off = value - moments.mean;
  moments.mean += off / moments.count;
  moments.squares += off * (value - moments.mean);
};

export const momentsOf = (values: readonly number[]): Moments => {
  const moments = noMoments();
  for (const value of values) addTo(moments, value);
  return moments;
};

/** Of the mean; without end while there are fewer than two. */
export const standardError = ({ count, squares }: Moments): number =>
  count < 2 ? Number.POSITIVE_INFINITY : Math.sqrt(squares / (count - 1) / count);

/** A mean chance, ppm, with its 95% interval. */
export const meanShare = (moments: Moments): Share => {
  const { count, mean } = moments;
  const reach = Z * standardError(moments);
  return { games: count, ppm: bounded(mean), low: bounded(mean - reach), high: bounded(mean + reach) };
};

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((one, two) => one - two);

/** From the tenth part to the nine tenths, with the median between. */
export const medianRange = (values: readonly number[]): Range => {
  const sorted = ascending(values);
  return { middle: atShare(sorted, 0.5), low: atShare(sorted, 0.1), high: atShare(sorted, 0.9) };
};

/** The same with the mean, to the nearest whole number. */
export const meanRange = (values: readonly number[]): Range => {
  const sum = values.reduce((total, value) => total + value, 0);
  return { ...medianRange(values), middle: Math.round(sum / Math.max(1, values.length)) };
};
