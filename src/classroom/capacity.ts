/** How many may sit where. */
import { type Seat, SHARERS } from './types.ts';

/** Whether a seat takes one more beside so many others: a chair holds one and its deputies, historians are as many as come. */
export const takesAnother = (seat: Seat, others: number): boolean => {
  if ('side' in seat) return others <= SHARERS;
  return seat.outsider === 'historian' || others < SHARERS;
};
