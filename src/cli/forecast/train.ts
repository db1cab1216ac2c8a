/** Logistic regression of what became of positions on their features: Newton's method, each weight drawn towards nothing (ridge). */
import { FEATURE_COUNT } from '../../policy/search/features.ts';
import type { Row } from './gather.ts';

const LENGTH = FEATURE_COUNT + 1;
const STEPS = 12;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const featureAt = (row: Row, at: number): number => (at === 0 ? 1 : (row.features[at - 1] ?? 0));

const sumFor = (weights: Float64Array, row: Row): number => {
  let sum = 0;
  for (let at = 0; at < LENGTH; at++) sum += (weights[at] ?? 0) * featureAt(row, at);
  return sum;
};

/** Solves a symmetric positive system in place by elimination; `right` becomes the solution. */
const solve = (matrix: Float64Array[], right: Float64Array): void => {
  for (let at = 0; at < LENGTH; at++) {
    const pivot = matrix[at] as Float64Array;
    for (let below = at + 1; below < LENGTH; below++) {
      const line = matrix[below] as Float64Array;
      const times = (line[at] ?? 0) / (pivot[at] ?? 1);
      for (let place = at; place < LENGTH; place++)
        line[place] = (line[place] ?? 0) - times * (pivot[place] ?? 0);
      right[below] = (right[below] ?? 0) - times * (right[at] ?? 0);
    }
  }
  for (let at = LENGTH - 1; at >= 0; at--) {
    const pivot = matrix[at] as Float64Array;
    let sum = right[at] ?? 0;
    for (let place = at + 1; place < LENGTH; place++) sum -= (pivot[place] ?? 0) * (right[place] ?? 0);
    right[at] = sum / (pivot[at] ?? 1);
  }
};

const newtonStep = (
  weights: Float64Array,
  rows: readonly Row[],
  truth: (row: Row) => boolean,
  ridge: number,
): void => {
  const slope = new Float64Array(LENGTH);
  const bend = Array.from({ length: LENGTH }, () => new Float64Array(LENGTH));
  for (const row of rows) {
    const chance = logistic(sumFor(weights, row));
    const miss = (truth(row) ? 1 : 0) - chance;
    const width = chance * (1 - chance);
    for (let at = 0; at < LENGTH; at++) {
      const by = featureAt(row, at);
      if (by === 0) continue;
      slope[at] = (slope[at] ?? 0) + miss * by;
      const line = bend[at] as Float64Array;
      for (let place = 0; place < LENGTH; place++)
        line[place] = (line[place] ?? 0) + width * by * featureAt(row, place);
    }
  }
  for (let at = 0; at < LENGTH; at++) {
    const drawn = at === 0 ? 0 : ridge;
    slope[at] = (slope[at] ?? 0) - drawn * (weights[at] ?? 0);
    const line = bend[at] as Float64Array;
    line[at] = (line[at] ?? 0) + drawn + 1e-6;
  }
  solve(bend, slope);
  for (let at = 0; at < LENGTH; at++) weights[at] = (weights[at] ?? 0) + (slope[at] ?? 0);
};

/** A constant, then one weight for each feature. `ridge` is the pull towards nothing, in rows. */
export const fitChance = (
  rows: readonly Row[],
  truth: (row: Row) => boolean,
  ridge: number,
): readonly number[] => {
  const weights = new Float64Array(LENGTH);
  for (let step = 0; step < STEPS; step++) newtonStep(weights, rows, truth, ridge);
  return Array.from(weights, (weight) => Math.round(weight * 1e4) / 1e4);
};

/** Squared error of the chances against the truth, and of the base rate against it. */
export const brier = (
  weights: readonly number[],
  rows: readonly Row[],
  truth: (row: Row) => boolean,
): { readonly fitted: number; readonly base: number } => {
  const asked = Float64Array.from(weights);
  const share = rows.filter(truth).length / Math.max(1, rows.length);
  let fitted = 0;
  let base = 0;
  for (const row of rows) {
    const was = truth(row) ? 1 : 0;
    fitted += (logistic(sumFor(asked, row)) - was) ** 2;
    base += (share - was) ** 2;
  }
  return { fitted: fitted / Math.max(1, rows.length), base: base / Math.max(1, rows.length) };
};
