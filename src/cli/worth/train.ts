/** Fits the network of `policy/search/forecast.ts` to rows, by stochastic gradient descent with moments (Adam, Kingma & Ba 2015). */
import { drawBelow, openRng, type Rng } from '../../base/random.ts';
import { FEATURE_COUNT } from '../../policy/search/features.ts';
import { HIDDEN, OUTPUTS } from '../../policy/search/forecast.ts';
import type { Row } from './gather.ts';

const FIRST_LENGTH = HIDDEN * (FEATURE_COUNT + 1);
const LENGTH = FIRST_LENGTH + OUTPUTS * (HIDDEN + 1);
const BATCH = 64;
const RATE = 0.002;
const KEPT = 0.9;
const KEPT_SQUARE = 0.999;
const TINY = 1e-8;
/** Pull of every weight towards nothing. */
const DECAY = 2e-5;
/** A score's error counts so many times the error of a chance. */
const SCORE_WEIGHT = 8;

export interface Net {
  readonly weights: Float64Array;
}

interface Pass {
  readonly hidden: Float64Array;
  readonly out: Float64Array;
}

const start = (rng: Rng): Float64Array =>
  Float64Array.from({ length: LENGTH }, (_, at) => {
    const fanIn = at < FIRST_LENGTH ? FEATURE_COUNT : HIDDEN;
    return ((drawBelow(rng, 2001) - 1000) / 1000) * Math.sqrt(2 / fanIn);
  });

const forward = (weights: Float64Array, features: Float64Array, { hidden, out }: Pass): void => {
  let at = 0;
  for (let unit = 0; unit < HIDDEN; unit++) {
    let sum = weights[at++] ?? 0;
    for (let index = 0; index < FEATURE_COUNT; index++) sum += (features[index] ?? 0) * (weights[at++] ?? 0);
    hidden[unit] = Math.max(0, sum);
  }
  for (let unit = 0; unit < OUTPUTS; unit++) {
    let sum = weights[at++] ?? 0;
    for (let index = 0; index < HIDDEN; index++) sum += (hidden[index] ?? 0) * (weights[at++] ?? 0);
    out[unit] = sum;
  }
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Slope of the loss by each output; what a row says nothing of has none. */
const slopes = (row: Row, out: Float64Array): readonly number[] => {
  const of = (at: number): number => out[at] ?? 0;
  const war = logistic(of(0)) - (row.war ? 1 : 0);
  if (row.war) return [war, 0, 0, 0, 0, 0];
  const deal = logistic(of(1)) - (row.deal ? 1 : 0);
  const us = (at: number): number => SCORE_WEIGHT * (of(at) - row.us);
  const ussr = (at: number): number => SCORE_WEIGHT * (of(at) - row.ussr);
  return row.deal ? [war, deal, us(2), ussr(3), 0, 0] : [war, deal, 0, 0, us(4), ussr(5)];
};

/** Adds a row's slopes by weight. */
const backward = (weights: Float64Array, row: Row, pass: Pass, into: Float64Array): void => {
  const slope = slopes(row, pass.out);
  const byHidden = new Float64Array(HIDDEN);
  let at = FIRST_LENGTH;
  for (let unit = 0; unit < OUTPUTS; unit++) {
    const by = slope[unit] ?? 0;
    into[at] = (into[at] ?? 0) + by;
    at += 1;
    for (let index = 0; index < HIDDEN; index++, at++) {
      into[at] = (into[at] ?? 0) + by * (pass.hidden[index] ?? 0);
      byHidden[index] = (byHidden[index] ?? 0) + by * (weights[at] ?? 0);
    }
  }
  at = 0;
  for (let unit = 0; unit < HIDDEN; unit++) {
    const by = (pass.hidden[unit] ?? 0) > 0 ? (byHidden[unit] ?? 0) : 0;
    into[at] = (into[at] ?? 0) + by;
    at += 1;
    for (let index = 0; index < FEATURE_COUNT; index++, at++)
      into[at] = (into[at] ?? 0) + by * (row.features[index] ?? 0);
  }
};

const newPass = (): Pass => ({ hidden: new Float64Array(HIDDEN), out: new Float64Array(OUTPUTS) });

/** The weights after `epochs` goes over the rows. Same rows and seed, same weights. */
export const train = (rows: readonly Row[], epochs: number, seed: number): Float64Array => {
  const rng = openRng(seed);
  const weights = start(rng);
  const slope = new Float64Array(LENGTH);
  const mean = new Float64Array(LENGTH);
  const square = new Float64Array(LENGTH);
  const pass = newPass();
  const steps = Math.ceil((rows.length * epochs) / BATCH);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    for (let taken = 0; taken < BATCH; taken++) {
      const row = rows[drawBelow(rng, rows.length)] as Row;
      forward(weights, row.features, pass);
      backward(weights, row, pass, slope);
    }
    const rate = RATE * (1 - step / (steps + 1));
    for (let at = 0; at < LENGTH; at++) {
      const by = (slope[at] ?? 0) / BATCH + DECAY * (weights[at] ?? 0);
      mean[at] = KEPT * (mean[at] ?? 0) + (1 - KEPT) * by;
      square[at] = KEPT_SQUARE * (square[at] ?? 0) + (1 - KEPT_SQUARE) * by * by;
      const m = (mean[at] ?? 0) / (1 - KEPT ** step);
      const s = (square[at] ?? 0) / (1 - KEPT_SQUARE ** step);
      weights[at] = (weights[at] ?? 0) - (rate * m) / (Math.sqrt(s) + TINY);
    }
  }
  return weights;
};

/** Mean losses over rows: of the chance of war and of a deal (bits of surprise), and root mean square of scores in points. */
export const losses = (weights: Float64Array, rows: readonly Row[]): Record<string, number> => {
  const pass = newPass();
  let war = 0;
  let deal = 0;
  let peace = 0;
  let square = 0;
  for (const row of rows) {
    forward(weights, row.features, pass);
    const p = logistic(pass.out[0] ?? 0);
    war -= Math.log(row.war ? p : 1 - p);
    if (row.war) continue;
    const d = logistic(pass.out[1] ?? 0);
    deal -= Math.log(row.deal ? d : 1 - d);
    peace += 1;
    const [us, ussr] = row.deal ? [2, 3] : [4, 5];
    square += ((pass.out[us ?? 0] ?? 0) - row.us) ** 2 + ((pass.out[ussr ?? 0] ?? 0) - row.ussr) ** 2;
  }
  return { war: war / rows.length, deal: deal / peace, points: 100 * Math.sqrt(square / peace / 2) };
};

/** Both layers, as `forecast.ts` reads them, rounded to five places. */
export const layersOf = (weights: Float64Array): { first: number[]; second: number[] } => {
  const rounded = Array.from(weights, (weight) => Math.round(weight * 1e5) / 1e5);
  return { first: rounded.slice(0, FIRST_LENGTH), second: rounded.slice(FIRST_LENGTH) };
};
