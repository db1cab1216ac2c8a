/** What one adviser makes of one order, or of waiting. */
import type { Order } from '../../engine/types.ts';
import { type Expected, expect, felt } from './judgement.ts';
import { likingOf, type Seat } from './seat.ts';

/** An order must promise this much more than waiting, milli-points. */
const WORTH_ACTING = 60;

export interface Weighed {
  readonly order: Order | null;
  readonly expected: Expected;
  /** What he makes of it before he looks ahead, milli-points. */
  readonly habit: number;
}

/** Null to wait. */
export const weigh = (seat: Seat, order: Order | null): Weighed => ({
  order,
  expected: expect(seat.character, seat.seen, seat.foresight.of(seat.desk, order)),
  habit: order === null ? WORTH_ACTING : likingOf(seat, order),
});

/** Milli-points. */
export const total = ({ character }: Seat, { expected, habit }: Weighed): number =>
  felt(character, expected).reduce((sum, { milli }) => sum + milli, habit);
