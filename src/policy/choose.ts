/** The policies by name: whoever plays for the computer asks here. */
import { assertNever } from '../base/assertNever.ts';
import { firstWord } from '../base/random.ts';
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { chooseHeuristic } from './heuristic.ts';
import { chooseHistory } from './history.ts';
import { chooseRandom } from './random.ts';

export const POLICIES = ['random', 'history', 'heuristic'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** Apart from the streams of chance, which an episode opens by the same seed. */
const CHOICES = 0x2545f491;

/** The seed of one choice: that of the episode and the number of actions before it. */
export const choiceSeed = (seed: number, ply: number): number => firstWord(seed ^ CHOICES, ply);

/**
 * What this policy does on what it sees; `legal` lists its actions and must not be empty. `nodes` bounds the thinking of
 * those that look ahead. Pure: equal arguments, equal choice, on every machine.
 */
export const choose = (
  name: PolicyName,
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
  nodes: number,
): Action => {
  switch (name) {
    case 'random':
      return chooseRandom(legal, seed);
    case 'history':
      return chooseHistory(scenario, seen, legal);
    case 'heuristic':
      return chooseHeuristic(scenario, seen, legal, seed, nodes);
    default:
      return assertNever(name);
  }
};
