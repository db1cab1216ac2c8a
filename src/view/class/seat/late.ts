/** Who is at the table without having read what the seat is for. Pure. */

import type { SeatView } from '../../../classroom/viewTypes.ts';
import type { ClassState } from '../../../store/classroom.ts';
import { isOverAt } from '../over.ts';

interface Newcomer {
  readonly state: Pick<ClassState, 'joined'>;
  readonly view: Pick<SeatView, 'class' | 'game'>;
}

/** Whoever comes late while the game goes on; not who comes back to their seat. */
export const isNewAtTable = ({ state, view }: Newcomer): boolean => {
  const { kind } = view.class.clock.phase;
  return state.joined && (kind === 'talks' || kind === 'watching') && !isOverAt(view);
};
