/** Folds a record back into states and events. No dice: chance is among the recorded actions (law 4). */
import { failure, type Result, success } from '../base/result.ts';
import type { Scenario } from '../scenario/types.ts';
import { initialState } from './start.ts';
import type { State } from './state.ts';
import { play } from './transition.ts';
import { type Episode, type Event, isKnownRules, type Refusal } from './types.ts';

/** One action of a record with what came of it. */
export interface Replayed {
  readonly state: State;
  readonly events: readonly Event[];
}

/** Why a record does not replay: its rules are other than ours, or action `ply` (from 0) is refused. */
export type ReplayFault =
  | { readonly code: 'other-rules'; readonly rules: number }
  | { readonly code: 'illegal-action'; readonly ply: number; readonly refusal: Refusal };

/** Every state of an episode in order, the first before any action. Each action is checked. */
export const replay = (scenario: Scenario, episode: Episode): Result<readonly Replayed[], ReplayFault> => {
  if (!isKnownRules(episode.rules)) return failure({ code: 'other-rules', rules: episode.rules });
  let state = initialState(scenario, episode.settings, episode.rules);
  const steps: Replayed[] = [{ state, events: [] }];
  for (const [ply, action] of episode.actions.entries()) {
    const played = play(scenario, state, action);
    if (!played.ok) return failure({ code: 'illegal-action', ply, refusal: played.error });
    state = played.value.state;
    steps.push(played.value);
  }
  return success(steps);
};
