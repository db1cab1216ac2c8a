/** Why an order is refused, with what this desk knows of when it will be possible. */
import type { Observation, RefusalCode } from '../../../engine/types.ts';
import { isAnswerable } from '../model/letters.ts';
import { standsUntil } from '../model/standsFor.ts';
import { momentOf, type Words } from './words.ts';

/** The reason; where there is no room for an offer, also when the first of one's own runs out. */
export function refusalWords(words: Words, seen: Observation, code: RefusalCode): string {
  const why = words.text.say(`refusal.${code}`);
  const first = code === 'no-free-slot' ? firstOut(words, seen) : null;
  if (first === null) return why;
  return `${why} ${words.text.say('offers.own.firstOut', { when: momentOf(words, first) })}`;
}

/** Hour at which room is made by time alone; null while none of our offers stands. */
function firstOut({ scenario, side }: Words, seen: Observation): number | null {
  const ends = seen.offers[side].flatMap((offer) =>
    offer !== null && (offer.status === 'sent' || isAnswerable(offer))
      ? [standsUntil(scenario, seen, offer)]
      : [],
  );
  return ends.length === 0 ? null : Math.min(...ends);
}
