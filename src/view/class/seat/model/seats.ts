/** Seats in short: which chair or outsider, whose side, and a key that changes when somebody is moved. */
import type { Outsider, Seat } from '../../../../classroom/types.ts';
import type { Desk, Side } from '../../../../scenario/types.ts';
import type { Text } from '../../../../text/text.ts';

export type Place = 'leader' | Desk | Outsider;

export const placeOf = (seat: Seat): Place => ('outsider' in seat ? seat.outsider : seat.chair);
export const sideOf = (seat: Seat): Side | null => ('outsider' in seat ? null : seat.side);
export const isDeputy = (seat: Seat): boolean => 'deputy' in seat && seat.deputy;

/** The same for as long as somebody sits in the same place, whether as deputy or not. */
export const seatKey = (seat: Seat | null): string =>
  seat === null ? 'none' : `${seat.world} ${sideOf(seat) ?? 'out'} ${placeOf(seat)}`;

/** `Washington: Military`, `Moscow: Chairman (deputy)`, `The press`. */
export const seatWords = ({ say }: Text, seat: Seat): string => {
  if ('outsider' in seat) return say(`outsider.${seat.outsider}`);
  const chair =
    seat.chair === 'leader' ? say('chair.leader', { side: seat.side }) : say(`desk.${seat.chair}`);
  return say('seat.place', {
    side: say(`side.${seat.side}`),
    chair,
    deputy: seat.deputy ? 'yes' : 'no',
  });
};
