/** A seat by name. */
import type { Seat } from '../../../classroom/types.ts';
import type { Words } from '../../panels/words/words.ts';
import { roleCard, roleOf } from '../print/roleWords.ts';

/** `worlds`: how many there are; of one alone the world is not said. */
export function seatWords(words: Words, seat: Seat | null, worlds = 1): string {
  const { text } = words;
  if (seat === null) return text.say('classDebrief.seat.none');
  const { title } = roleCard(words, roleOf(seat));
  const deputy =
    'deputy' in seat && seat.deputy ? text.say('classDebrief.seat.deputy', { seat: title }) : title;
  return worlds === 1 ? deputy : text.say('classDebrief.seat.world', { seat: deputy, n: seat.world + 1 });
}
