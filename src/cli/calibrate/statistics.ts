/** Estimates from independent games, each with a 95 % interval. */

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many games it rests on. */
  readonly games: number;
}

const Z = 1.96;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const average = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
/** Mean of a power of the distance from the mean. */
const moment = (values: readonly number[], power: number): number => {
  const centre = average(values);
  return average(values.map((value) => (value - centre) ** power));
};

const around = (value: number, error: number, games: number): Estimate => ({
  value,
  low: value - Z * error,
  high: value + Z * error,
  games,
});

/** A share in per cent, by Wilson's interval, which keeps its sense near 0 and 100. */
export const share = (hits: number, games: number): Estimate => {
  if (games === 0) return { value: 0, low: 0, high: 100, games };
  const p = hits / games;
  const z2 = (Z * Z) / games;
  const centre = (p + z2 / 2) / (1 + z2);
  const reach = (Z * Math.sqrt((p * (1 - p)) / games + z2 / (4 * games))) / (1 + z2);
  return {
    value: 100 * p,
    low: hits === 0 ? 0 : 100 * (centre - reach),
    high: hits === games ? 100 : 100 * (centre + reach),
    games,
  };
};

export const mean = (values: readonly number[]): Estimate =>
  around(average(values), Math.sqrt(moment(values, 2) / Math.max(1, values.length)), values.length);

/** Standard deviation; its error from the fourth moment. */
export const deviation = (values: readonly number[]): Estimate => {
  const variance = moment(values, 2);
  const spread = Math.max(0, moment(values, 4) - variance * variance);
  const sd = Math.sqrt(variance);
  return around(sd, sd === 0 ? 0 : Math.sqrt(spread / values.length) / (2 * sd), values.length);
};

/** The median; its interval from the ranks that a fair coin would leave around it. */
export const median = (values: readonly number[]): Estimate => {
  const sorted = [...values].sort((one, two) => one - two);
  const games = sorted.length;
  const reach = (Z * Math.sqrt(games)) / 2;
  const at = (rank: number): number =>
    sorted[Math.min(games - 1, Math.max(0, Math.floor(rank)))] ?? Number.NaN;
  return { value: at((games - 1) / 2), low: at(games / 2 - reach), high: at(games / 2 + reach), games };
};

/** Sum of `parts` over sum of `wholes`, per cent; its error from how far single games lie from the ratio. */
export const ratio = (parts: readonly number[], wholes: readonly number[]): Estimate => {
  const whole = sum(wholes);
  const value = whole === 0 ? 0 : sum(parts) / whole;
  const residuals = parts.map((part, index) => part - value * (wholes[index] ?? 0));
  const error = whole === 0 ? 0 : Math.sqrt(sum(residuals.map((rest) => rest * rest))) / whole;
  return around(100 * value, 100 * error, parts.length);
};

/** One estimate less another that does not depend on it. */
export const difference = (one: Estimate, two: Estimate): Estimate => {
  const error = Math.hypot(one.high - one.low, two.high - two.low) / (2 * Z);
  return around(one.value - two.value, error, Math.min(one.games, two.games));
};
