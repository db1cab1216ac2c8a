/**
 * What becomes of a position: its chance of nuclear war and of a settlement. Two logistic regressions over `features.ts`, fitted to
 * played games by `npm run fit-forecast` (docs/OPPONENTS.md). Sums, products and a committed table alone, so that every JavaScript
 * engine agrees.
 */
import type { State } from '../../engine/state.ts';
import { expNegative } from '../../engine/tables.ts';
import type { EndCode } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { FEATURE_COUNT, fillFeatures } from './features.ts';
import { DEAL, WAR } from './weights.generated.ts';

/** Ppm. Written anew by every `foretell`. */
export interface Forecast {
  war: number;
  deal: number;
}

export const blankForecast = (): Forecast => ({ war: 0, deal: 0 });

const PPM = 1_000_000;
const SETTLED: readonly EndCode[] = ['E1', 'E2', 'E3', 'E4'];

/** 1 / (1 + e^-x) in ppm, from the engine's table; beyond 4 it stays where it is there. */
const chanceOf = (x: number): number => {
  const small = expNegative(Math.floor(Math.abs(x) * PPM)) / PPM;
  const upper = PPM / (1 + small);
  return x >= 0 ? upper : PPM - upper;
};

const features = new Float64Array(FEATURE_COUNT);

/** `weights` holds a constant, then one weight for each feature. */
const sumOf = (weights: readonly number[]): number => {
  let sum = weights[0] ?? 0;
  for (let at = 0; at < FEATURE_COUNT; at++) sum += (features[at] ?? 0) * (weights[at + 1] ?? 0);
  return sum;
};

/** Fills `into` for a world at the beginning of a turn, or over: then what came is certain. */
export const foretell = (scenario: Scenario, state: State, into: Forecast): void => {
  const { end, nuclear } = state.pub;
  if (end !== null) {
    into.war = nuclear === 'none' ? 0 : PPM;
    into.deal = SETTLED.includes(end) ? PPM : 0;
    return;
  }
  fillFeatures(scenario, state, features);
  into.war = chanceOf(sumOf(WAR));
  into.deal = (chanceOf(sumOf(DEAL)) * (PPM - into.war)) / PPM;
};
