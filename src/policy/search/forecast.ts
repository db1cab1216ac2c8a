/**
 * What becomes of a position: chance of nuclear war, chance of a settlement, and what each side would score with one and without.
 * A small network of two layers, fitted to played games by `npm run fit-worth` (docs/OPPONENTS.md). Sums, products and a committed
 * table alone, so that every JavaScript engine agrees.
 */
import { expNegative } from '../../engine/tables.ts';
import type { State } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/types.ts';
import { FEATURE_COUNT, fillFeatures } from './features.ts';
import { FIRST, SECOND } from './weights.generated.ts';

/** Units of the hidden layer, and of the result: war, deal, and the scores of both sides with a deal and without. */
export const HIDDEN = 20;
export const OUTPUTS = 6;

/** Chances ppm, scores milli-points. Written anew by every `foretell`. */
export interface Forecast {
  war: number;
  /** Where there is no nuclear war. */
  deal: number;
  usWith: number;
  ussrWith: number;
  usWithout: number;
  ussrWithout: number;
}

export const blankForecast = (): Forecast => ({
  war: 0,
  deal: 0,
  usWith: 0,
  ussrWith: 0,
  usWithout: 0,
  ussrWithout: 0,
});

const PPM = 1_000_000;
/** Scores are fitted in units of so many milli-points. */
export const SCORE_UNIT = 100_000;

/** 1 / (1 + e^-x) in ppm, from the engine's table; beyond 4 it stays where it is there. */
export const chanceOf = (x: number): number => {
  const small = expNegative(Math.floor(Math.abs(x) * PPM)) / PPM;
  const upper = PPM / (1 + small);
  return x >= 0 ? upper : PPM - upper;
};

const inputs = new Float64Array(FEATURE_COUNT);
const hidden = new Float64Array(HIDDEN);
const outputs = new Float64Array(OUTPUTS);

/** One layer: `weights` holds, for each unit of `to`, its constant and then one weight for each of `from`. */
const layer = (from: Float64Array, to: Float64Array, weights: readonly number[], isLast: boolean): void => {
  let at = 0;
  for (let unit = 0; unit < to.length; unit++) {
    let sum = weights[at++] ?? 0;
    for (let index = 0; index < from.length; index++) sum += (from[index] ?? 0) * (weights[at++] ?? 0);
    to[unit] = isLast || sum > 0 ? sum : 0;
  }
};

export const foretell = (scenario: Scenario, state: State, into: Forecast): void => {
  fillFeatures(scenario, state, inputs);
  layer(inputs, hidden, FIRST, false);
  layer(hidden, outputs, SECOND, true);
  into.war = chanceOf(outputs[0] ?? 0);
  into.deal = chanceOf(outputs[1] ?? 0);
  into.usWith = (outputs[2] ?? 0) * SCORE_UNIT;
  into.ussrWith = (outputs[3] ?? 0) * SCORE_UNIT;
  into.usWithout = (outputs[4] ?? 0) * SCORE_UNIT;
  into.ussrWithout = (outputs[5] ?? 0) * SCORE_UNIT;
};
