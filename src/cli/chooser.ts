/** Two named policies as the chooser of a headless game. */
import { legalActions } from '../engine/legal.ts';
import { choose, type PolicyName } from '../policy/choose.ts';
import { chooseRandomUnlisted } from '../policy/random.ts';
import type { BySide, Scenario } from '../scenario/types.ts';
import type { Chooser } from './playGame.ts';

/** Random play without listing what it may do; the same choices as `random`. */
export const randomChooser =
  (scenario: Scenario): Chooser =>
  (seen, seed) =>
    chooseRandomUnlisted(scenario, seen, seed);

export const chooserOf = (scenario: Scenario, names: BySide<PolicyName>, nodes: number): Chooser => {
  const random = randomChooser(scenario);
  return (seen, seed) => {
    const name = names[seen.side ?? 'us'];
    if (name === 'random') return random(seen, seed);
    return choose(name, scenario, seen, legalActions(scenario, seen), seed, nodes);
  };
};
