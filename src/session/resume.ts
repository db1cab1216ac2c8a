/** From a record back to the position it ends in, and to what everybody saw on the way. */
import { failure, type Result, success } from '../base/result.ts';
import { observe } from '../engine/observe.ts';
import type { State } from '../engine/state.ts';
import type { Episode, Refusal } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { TurnReview } from './port.ts';
import { opensOrders, type Position, startPosition, take } from './position.ts';

/** Action `index` (from 0) is not allowed where it stands. */
export interface ResumeFault {
  readonly index: number;
  readonly refusal: Refusal;
}

/**
 * Plays a record over, checking every action. The record may stop anywhere, also where chance has to draw. Its rules
 * version and scenario must be the ones given; `parseEpisode` sees to that.
 */
export const resume = (scenario: Scenario, episode: Episode): Result<Position, ResumeFault> => {
  let position = startPosition(scenario, episode.settings);
  for (const [index, action] of episode.actions.entries()) {
    const next = take(scenario, position, action);
    if (!next.ok) return failure({ index, refusal: next.error });
    position = next.value;
  }
  return success(position);
};

const reviewAt = (scenario: Scenario, state: State): TurnReview => ({
  turn: state.pub.turn,
  us: observe(scenario, state, { side: 'us' }),
  ussr: observe(scenario, state, { side: 'ussr' }),
  truth: { us: state.us, ussr: state.ussr },
});

/** Every turn of a legal record as it stood when its orders were opened. For a finished game only: it tells everything. */
export const reviewTurns = (scenario: Scenario, episode: Episode): readonly TurnReview[] => {
  const turns: TurnReview[] = [];
  let position = startPosition(scenario, episode.settings);
  for (const action of episode.actions) {
    if (opensOrders(position.state, action)) turns.push(reviewAt(scenario, position.state));
    const next = take(scenario, position, action);
    if (!next.ok) return turns;
    position = next.value;
  }
  return turns;
};
