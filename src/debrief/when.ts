/** Moments within a replay. One step of it may close a turn and open the next. */
import type { Replayed } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { Event } from '../engine/types.ts';
import type { When } from './archiveTypes.ts';

/** A step, and how things stood before it. */
export interface Moved extends Replayed {
  readonly before: State;
}

/** Every step of a replay; before the first nothing was otherwise. */
export const movesOf = (steps: readonly Replayed[]): readonly Moved[] =>
  steps.map((step, at) => ({ ...step, before: steps[at - 1]?.state ?? step.state }));

/** When within a step the first event that is a mark was told; as the step began where none was. */
export const whenIn = ({ before, events }: Moved, isMark: (event: Event) => boolean): When => {
  const { turn, hour, epilogue } = before.pub;
  let when: When = { turn, hour, epilogue };
  if (!events.some(isMark)) return when;
  for (const event of events) {
    const { code, params } = event;
    if (isMark(event)) return when;
    if (code === 'turn') when = { ...when, turn: Number(params.turn), hour: Number(params.hour) };
    if (code === 'epilogue') when = { ...when, epilogue: Number(params.step) };
  }
  return when;
};
