/** What can be taken back. Pure. */
import type { WorldPart } from '../../../classroom/viewTypes.ts';

/** The turn, from 0, to whose beginning a world can be taken back, as the room itself counts; null where none was resolved. */
export const turnBack = ({ game: { observation } }: Pick<WorldPart, 'game'>): number | null => {
  const { phase, pub } = observation;
  const turn = phase === 'orders' ? pub.turn - 1 : pub.turn;
  return turn < 0 ? null : turn;
};
