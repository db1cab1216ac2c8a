/** The one door to a computer's choices, with what it thought. */
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { choiceSeed, choose } from './choose.ts';
import type { Choice, Leader } from './leader.ts';
import { chooseSearch, type OnProgress } from './search/search.ts';

/** What luck a policy has: the seed of its episode, and the number of actions before this choice. */
export interface Luck {
  readonly seed: number;
  readonly ply: number;
}

/**
 * What this leader does on what it sees; `legal` lists its actions and must not be empty. Pure: equal arguments, equal choice,
 * on every machine. `search` looks at the seed and the turn alone, so what others do in between changes nothing.
 * `onProgress` is told about ten times how far a policy that looks ahead has come; what it does changes nothing either.
 */
export const decide = (
  leader: Leader,
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  { seed, ply }: Luck,
  onProgress?: OnProgress,
): Choice => {
  if (leader.policy === 'search') return chooseSearch(leader, scenario, seen, legal, seed, onProgress);
  const action = choose(leader.policy, scenario, seen, legal, choiceSeed(seed, ply), leader.nodes);
  return { action, note: null };
};
