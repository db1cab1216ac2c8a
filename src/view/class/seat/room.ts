/** What every part of a seat's page is given: the latest from the room, and whom to ask. */
import type { Seat } from '../../../classroom/types.ts';
import type { SeatView } from '../../../classroom/viewTypes.ts';
import type { ClassPage, ClassState } from '../../../store/classroom.ts';

export interface Room {
  readonly view: SeatView;
  readonly page: ClassPage;
  readonly state: ClassState;
  /** Where this student sits. */
  readonly seat: Seat;
}
