/** A seat by name, also where somebody has none. */
import type { Seat } from '../../../classroom/types.ts';
import type { Words } from '../../panels/words/words.ts';
import { seatWords as placeWords } from '../seat/model/seats.ts';

/** `worlds`: how many there are; of one alone the world is not said. */
export function seatWords({ text }: Words, seat: Seat | null, worlds = 1): string {
  if (seat === null) return text.say('classDebrief.seat.none');
  const place = placeWords(text, seat);
  return worlds === 1 ? place : text.say('classDebrief.seat.world', { seat: place, n: seat.world + 1 });
}
