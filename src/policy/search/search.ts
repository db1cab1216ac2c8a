/** `search`: see docs/OPPONENTS.md. */
import type { Action, Observation } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { chooseHeuristic } from '../heuristic.ts';
import type { Choice, Leader } from '../leader.ts';
import type { OnProgress } from '../progress.ts';

export const chooseSearch = (
  leader: Leader,
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
  onProgress?: OnProgress,
): Choice => {
  const action = chooseHeuristic(scenario, seen, legal, seed, leader.nodes);
  onProgress?.(1_000_000);
  return { action, note: null };
};
