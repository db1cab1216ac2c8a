/** A seat by name, also where somebody has none, or has had several. */
import type { Seat } from '../../../classroom/types.ts';
import type { EvidencePart } from '../../../classroom/viewTypes.ts';
import type { Words } from '../../panels/words/words.ts';
import { seatWords as placeWords, seatKey } from '../seat/model/seats.ts';

/** `worlds`: how many there are; of one alone the world is not said. */
export function seatWords({ text }: Words, seat: Seat | null, worlds = 1): string {
  if (seat === null) return text.say('classDebrief.seat.none');
  const place = placeWords(text, seat);
  return worlds === 1 ? place : text.say('classDebrief.seat.world', { seat: place, n: seat.world + 1 });
}

/** The seats in which somebody did something, then the one they have now where it is another. */
export function seatsHeld(words: Words, seat: Seat | null, own: EvidencePart | null, worlds = 1): string {
  const held = own?.seats ?? [];
  const last = held.at(-1);
  const all = last !== undefined && seatKey(last) === seatKey(seat) ? held : [...held, seat];
  return all.map((one) => seatWords(words, one, worlds)).join(' → ');
}

/** Where somebody sits, or else sat when they last did something. */
export const lastSeat = (seat: Seat | null, own: EvidencePart | null): Seat | null =>
  seat ?? own?.seats.at(-1) ?? null;
