/** A class's game played a turn without a room, and what its seats are sent of it. */
import type { SeatView } from '../../src/classroom/viewTypes.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { type Action, RULES_VERSION, type Viewer } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { DESKS, SIDES } from '../../src/scenario/types.ts';
import { type Position, settleChance, startPosition, take } from '../../src/session/position.ts';
import { makeSeat, updateOf as seatUpdate } from '../../src/session/seat.ts';
import { updateOf } from '../../src/view/class/seat/model/update.ts';

const opened = await openScenario('class-5');
if (!opened.ok) throw new Error(JSON.stringify(opened.error[0]));
export const { scenario, texts } = opened.value;
export const SEED = 7;

export const play = (from: Position, actions: readonly Action[]): Position =>
  actions.reduce((position, action) => {
    const next = take(scenario, position, action);
    if (!next.ok) throw new Error(next.error.code);
    return settleChance(scenario, SEED, next.value);
  }, from);

export const start = settleChance(
  scenario,
  SEED,
  startPosition(scenario, { settings: DEFAULT_SETTINGS, rules: RULES_VERSION }),
);
/** Both sides hold everywhere; what is asked on the way is answered by the first choice. */
export const turnAfter = (from: Position): Position => {
  let position = play(
    from,
    SIDES.map((side): Action => ({ kind: 'seal', side })),
  );
  for (let asked = true; asked; ) {
    asked = false;
    for (const side of SIDES) {
      const reaction = position.state[side].reaction;
      if (reaction === null) continue;
      asked = true;
      position = play(position, [{ kind: 'reaction', side, choice: reaction.choices[0] ?? '' }]);
    }
  }
  return position;
};
export const second = turnAfter(start);

export const sentTo = (viewer: Viewer, position: Position): Pick<SeatView, 'game' | 'log'> => {
  const { legal: _legal, choices: _choices, log, ...game } = seatUpdate(scenario, makeSeat(viewer), position);
  return { game, log };
};
export const VIEWERS: readonly Viewer[] = [
  'public',
  ...SIDES.flatMap((side): Viewer[] => [{ side }, ...DESKS.map((desk) => ({ side, desk }))]),
];

export const leaderAt = (position: Position) => updateOf(scenario, sentTo({ side: 'us' }, position));
