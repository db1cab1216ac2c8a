/** A phase of the period in words. */
import type { Phase } from '../../../classroom/types.ts';
import type { SeatView } from '../../../classroom/viewTypes.ts';
import type { Text } from '../../../text/text.ts';
import { isOverAt } from '../over.ts';

/** What it is called, with its turn counted from 1; `over`: the seat's game is, and no turn is left to it. */
export const phaseWords = ({ say }: Text, phase: Phase, over: boolean): string =>
  say('seat.phase', { phase: over ? 'over' : phase.kind, turn: 'turn' in phase ? phase.turn + 1 : 0 });

/** What it asks of a student, in one sentence. */
export const phaseMeans = ({ say }: Text, view: Pick<SeatView, 'class' | 'game'>): string => {
  if (!isOverAt(view)) return say('seat.means', { phase: view.class.clock.phase.kind });
  return say('seat.means', { phase: view.class.worlds > 1 ? 'waits' : 'over' });
};
