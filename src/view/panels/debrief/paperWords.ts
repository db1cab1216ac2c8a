/** What the computer thought, in sentences. */

import type { Asked, Decision, Papers } from '../../../debrief/papers.ts';
import type { Note, Option, Weighed } from '../../../policy/note.ts';
import { otherSide } from '../../../scenario/types.ts';
import { choiceWords } from '../words/causeWords.ts';
import { orderTold } from '../words/orderTold.ts';
import { percentWords } from '../words/riskWords.ts';
import type { Words } from '../words/words.ts';

const LEAST_SHOWN_MILLI = 50;

/** Milli-points as points with one decimal. */
const pointsWords = ({ text }: Words, milli: number): string => text.number(milli / 1000).replace('-', '−');

const marginWords = (words: Words, milli: number): string =>
  milli < LEAST_SHOWN_MILLI
    ? words.text.say('papers.small', { points: words.text.number(0.1) })
    : pointsWords(words, milli);

/** Who it was, as far as the record tells. */
export function facedWords({ text }: Words, { side, doctrine }: Papers): string {
  if (doctrine === null) return text.say('papers.unknown');
  return text.say('papers.faced', {
    leader: text.say(`title.opponent.${doctrine}`),
    about: text.say(`title.opponent.${doctrine}.${side}`),
  });
}

export const gistWords = (words: Words, { believed }: Note): string =>
  words.text.say('papers.gist', {
    war: percentWords(words, believed.war),
    deal: percentWords(words, believed.deal),
  });

/** What it believed; `temper` is what the other leader was, null where a person led. */
export function beliefWords(
  words: Words,
  { side, believed }: Note,
  temper: number | null,
): readonly string[] {
  const { text } = words;
  const foe = text.say(`side.${otherSide(side)}`);
  const [dove = 0, moderate = 0, hawk = 0] = believed.tempers.map((ppm) => percentWords(words, ppm));
  return [
    text.say('papers.tempers', { side, foe, dove, moderate, hawk, temper: temper ?? 'none' }),
    text.say('papers.chances', {
      war: percentWords(words, believed.war),
      deal: percentWords(words, believed.deal),
    }),
    text.say('papers.least', { foe, points: text.change(believed.otherLeastMilli) }),
  ];
}

export const placeWords = ({ text }: Words, { at }: Weighed): string =>
  at === 'reaction' ? text.say('papers.answer') : text.say('papers.at', { desk: text.say(`desk.${at}`) });

/** An order, an answer to what was `asked`, or holding still. Answers of the prelude have their words in the scenario. */
export function optionWords(
  words: Words,
  { order, answer }: Pick<Option, 'order' | 'answer'>,
  asked: Asked | null,
): string {
  if (order !== null) return orderTold(words, order);
  if (answer === null) return words.text.say('orders.hold');
  const common = words.text.has(`choice.${answer}.name`) ? '' : 'opening';
  return choiceWords(words, asked?.code ?? common, answer, asked?.subject ?? '').replace(/\.$/, '');
}

export const valueWords = (words: Words, { valueMilli }: Option): string =>
  words.text.say('papers.points', {
    points: pointsWords(words, valueMilli),
    count: Math.round(valueMilli / 100) / 10,
  });

/** What would have changed its mind; where the other option promised more all the same, why it was not taken. */
export function reversalWords(
  words: Words,
  { weighed: { options, chosen, reversal }, asked }: Pick<Decision, 'weighed' | 'asked'>,
): string {
  const { text } = words;
  if (reversal.code === 'nothing') return text.say('papers.reversal.nothing');
  const other = options[reversal.option];
  const option = other === undefined ? '' : optionWords(words, other, asked);
  if (reversal.code === 'temper')
    return text.say('papers.reversal.temper', { temper: reversal.temper, option });
  const more = (other?.valueMilli ?? 0) - (options[chosen]?.valueMilli ?? 0);
  return more > 0
    ? text.say('papers.reversal.mixed', { by: marginWords(words, more), option })
    : text.say('papers.reversal.margin', { by: marginWords(words, reversal.byMilli), option });
}

/** Empty where what it chose was done. */
export const insteadWords = (words: Words, { followed, given, asked }: Decision): string =>
  followed ? '' : words.text.say('papers.instead', { given: optionWords(words, given, asked) });

export const aboutWords = ({ text }: Words, { side, opponent }: Papers): string =>
  text.say('papers.about', { side, who: text.say(`side.${side}`), nodes: opponent.nodes });
