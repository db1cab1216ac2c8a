/** From a record back to the position it ends in. */
import { failure, type Result, success } from '../base/result.ts';
import type { Episode, Refusal } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { type Position, startPosition, take } from './position.ts';

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
  let position = startPosition(scenario, episode);
  for (const [index, action] of episode.actions.entries()) {
    const next = take(scenario, position, action);
    if (!next.ok) return failure({ index, refusal: next.error });
    position = next.value;
  }
  return success(position);
};
