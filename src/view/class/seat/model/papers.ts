/** Whose words a paper holds. */
import type { Paper, Seat } from '../../../../classroom/types.ts';
import { placeOf, sideOf } from './seats.ts';

/** Of the own side's letters and the own office's notices; an inject is nobody's. */
export const isOwn = ({ from }: Pick<Paper, 'from'>, seat: Seat): boolean =>
  from === sideOf(seat) || ('outsider' in seat && from === placeOf(seat));
