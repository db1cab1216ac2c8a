/**
 * Raise or quit when neither side knows the other's resolve, both drawn evenly from 0 to 1. A perfect Bayesian equilibrium
 * in thresholds: at its turn a player raises if its resolve is above the threshold of that turn. At each threshold stands the
 * type that does not care; what it would need of the next threshold follows from the two before. So the first threshold
 * decides all others, and it is found by halving: too low a one sends the second player's thresholds above 1 too soon, too
 * high a one the first player's.
 */
import { warFor } from './brinkmanship.ts';

const HALVINGS = 60;

export interface HiddenCrisis {
  /** The threshold of each turn, the first mover's first; at the last a raise is certain war, so it is 1. */
  readonly thresholds: readonly number[];
  /** The chance that the crisis ends in war, over both sides' types. */
  readonly war: number;
}

/**
 * The share of the other's types that must quit at its next turn, so that the type at this threshold does not care:
 * (1 - risk) (quits + (1 - quits) nextRisk war) + risk war = 0. If the other raises on, this type quits.
 */
const neededToQuit = (threshold: number, risk: number, nextRisk: number): number => {
  const war = warFor(threshold);
  return (-(risk * war) / (1 - risk) - nextRisk * war) / (1 - nextRisk * war);
};

/** The thresholds that follow from the first, up to the last turn or the first that is above 1. */
const followed = (first: number, step: number): readonly number[] => {
  const turns = Math.round(1 / step);
  const thresholds = [first];
  for (let turn = 0; turn < turns - 1; turn++) {
    const quits = neededToQuit(thresholds[turn] ?? 1, (turn + 1) * step, (turn + 2) * step);
    const known = thresholds[turn - 1] ?? 0;
    thresholds.push(known + quits * (1 - known));
    if ((thresholds[turn + 1] ?? 0) > 1) break;
  }
  return thresholds;
};

const tooLow = (first: number, step: number): boolean => {
  const thresholds = followed(first, step);
  return thresholds.length % 2 === 0 && (thresholds.at(-1) ?? 0) > 1;
};

const warChance = (thresholds: readonly number[], step: number): number => {
  let [reached, war] = [1, 0];
  thresholds.forEach((threshold, turn) => {
    const known = thresholds[turn - 2] ?? 0;
    const raised = reached * (1 - (threshold - known) / (1 - known));
    war += raised * (turn + 1) * step;
    reached = raised * (1 - (turn + 1) * step);
  });
  return war;
};

/** The equilibrium for a step that is one part of an even number. */
export const hiddenCrisis = (step: number): HiddenCrisis => {
  let [low, high] = [step, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (tooLow(middle, step)) low = middle;
    else high = middle;
  }
  const thresholds = followed(high, step).map((threshold) => Math.min(1, threshold));
  return { thresholds, war: warChance(thresholds, step) };
};
