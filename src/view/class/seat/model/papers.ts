/** Whose words a paper holds, and who may find others. */
import type { Seat } from '../../../../classroom/types.ts';
import type { Paper } from '../../../../classroom/viewTypes.ts';
import { placeOf, sideOf } from './seats.ts';

/** Of the own side's letters and the own office's notices; an inject is nobody's. */
export const isOwn = ({ from }: Pick<Paper, 'from'>, seat: Seat): boolean =>
  from === sideOf(seat) || ('outsider' in seat && from === placeOf(seat));

/** Of a paper that the teacher has given back: whoever sits where such words are written. */
export const mayRewrite = (paper: Pick<Paper, 'from' | 'state'>, seat: Seat): boolean =>
  paper.state === 'rewrite' && isOwn(paper, seat) && ('outsider' in seat || seat.chair === 'leader');
