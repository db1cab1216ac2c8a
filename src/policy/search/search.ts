/** `search`: see docs/OPPONENTS.md. */
import type { Action, Observation } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { chooseHeuristic } from '../heuristic.ts';
import type { Choice, Leader } from '../leader.ts';

export const chooseSearch = (
  leader: Leader,
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
): Choice => ({ action: chooseHeuristic(scenario, seen, legal, seed, leader.nodes), note: null });
