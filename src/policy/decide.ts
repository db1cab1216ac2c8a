/** The one door to a computer's choices, with what it thought. */
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { choiceSeed, choose } from './choose.ts';
import type { Choice, Leader } from './leader.ts';
import { chooseSearch } from './search/search.ts';

/** What luck a policy has: the seed of its episode, and the number of actions before this choice. */
export interface Luck {
  readonly seed: number;
  readonly ply: number;
}

/**
 * What this leader does on what it sees; `legal` lists its actions and must not be empty. Pure: equal arguments, equal choice,
 * on every machine. `search` looks at the seed and the turn alone, so what others do in between changes nothing.
 */
export const decide = (
  leader: Leader,
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  { seed, ply }: Luck,
): Choice => {
  if (leader.policy === 'search') return chooseSearch(leader, scenario, seen, legal, seed);
  const action = choose(leader.policy, scenario, seen, legal, choiceSeed(seed, ply), leader.nodes);
  return { action, note: null };
};
