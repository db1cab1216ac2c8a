/** How far the recorded orders of another game were followed, in sentences. */
import type { Papers } from '../../../debrief/papers.ts';
import { orderTold } from '../words/orderTold.ts';
import { momentOf, sideParams, type Words } from '../words/words.ts';

type Course = NonNullable<Papers['ghost']>;

/** Nobody but the ghost has decided anything. */
export const isWhole = ({ departure, unmet }: Course): boolean => departure === null && unmet === 0;

export function ghostWords(words: Words, course: Course): readonly string[] {
  const { text } = words;
  const { side, unmet } = course;
  return [
    text.say('ghost.faced', sideParams(words, side)),
    departureWords(words, course),
    ...(unmet === 0 ? [] : [text.say('ghost.unmet', { count: unmet })]),
  ];
}

function departureWords(words: Words, { departure }: Course): string {
  const { text } = words;
  if (departure === null) return text.say('ghost.whole');
  const when = { turn: departure.turn + 1, when: momentOf(words, departure.hour) };
  const { refused } = departure;
  if (refused === null) return text.say('ghost.ended', when);
  const refusal = text.say(`refusal.${refused.code}`);
  return text.say('ghost.refused', { ...when, order: orderTold(words, refused.order), refusal });
}
