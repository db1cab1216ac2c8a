/** The game of a class told at the bell, over or not. */
import { failure, type Result, success } from '../base/result.ts';
import { dealOf, outcome, scoreIf } from '../engine/outcome.ts';
import { replay } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { EndCode, Episode, Outcome } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ClassStory } from './classTypes.ts';
import { withoutTempers } from './tempers.ts';
import { type DebriefFault, isFor, tellAll } from './timeline.ts';

/** What a stopped game comes nearest to, as it stands: war where it had begun, else whether the work had been stopped. */
const nearestEnd = (state: State): EndCode => {
  if (state.pub.invaded) return 'E9';
  if (state.pub.struck) return 'E8';
  return dealOf(state) === null ? 'E6' : 'E5';
};

const standing = (scenario: Scenario, state: State): Outcome => {
  const end = nearestEnd(state);
  const score = (side: 'us' | 'ussr'): number => scoreIf(scenario, state, end, dealOf(state), side);
  const { removed, nuclear } = state.pub;
  return { end, scores: { us: score('us'), ussr: score('ussr') }, removed, nuclear, perceived: 'neither' };
};

/** The story of a record that may stop anywhere after its first orders were asked for; a fault where it does not replay, or stops before. */
export const openClassStory = (scenario: Scenario, episode: Episode): Result<ClassStory, DebriefFault> => {
  if (!isFor(scenario, episode)) return failure({ code: 'other-scenario', id: episode.scenario.id });
  const replayed = replay(scenario, episode);
  if (!replayed.ok) return replayed;
  const steps = replayed.value;
  const last = steps.at(-1)?.state;
  if (last === undefined || !steps.some(({ state }) => state.phase === 'orders'))
    return failure({ code: 'not-over', turn: 0 });
  const ended = outcome(scenario, last);
  const reckoning = ended ?? standing(scenario, last);
  return success({
    debrief: withoutTempers(scenario, tellAll(scenario, episode, { steps, last, reckoning })),
    stopped: ended === null,
  });
};
