/** A game beside 1962 in words: orders, what touched what, and clauses with their secrecy. */
import type { DeskBeside } from '../../../debrief/beside/types.ts';
import type { Bundle, Order } from '../../../engine/types.ts';
import type { EndCode, IncidentKind, Issue, OrderKind, Touch } from '../../../scenario/types.ts';
import { endWords } from '../words/eventWords.ts';
import { clauseWords, publicityWords } from '../words/offerWords.ts';
import { orderTold } from '../words/orderTold.ts';
import { orderName } from '../words/orderWords.ts';
import { momentOf, type Words } from '../words/words.ts';

export const orderOrNone = (words: Words, order: Order | null): string =>
  order === null ? words.text.say('beside.silent') : orderTold(words, order);

/** What 1962 has at a desk in a turn; where it has nothing in this one, in which it has such an order. */
export const datedWords = (words: Words, { dated, elsewhere }: DeskBeside): string =>
  elsewhere === null
    ? orderOrNone(words, dated)
    : words.text.say('beside.elsewhere', { when: momentOf(words, elsewhere) });

/** What the game has at a desk in a turn; where it gave the order of 1962 in another one, in which. */
export const givenWords = (words: Words, { given, givenAt }: DeskBeside): string =>
  givenAt === null
    ? orderOrNone(words, given)
    : words.text.say('beside.givenAt', { when: momentOf(words, givenAt) });

/** `hour`: when this turn began. */
export function standWords({ text }: Words, { stand, elsewhere, givenAt }: DeskBeside, hour: number): string {
  if (givenAt !== null) return text.say(givenAt < hour ? 'beside.stand.earlier' : 'beside.stand.later');
  return text.say(elsewhere === null ? `beside.stand.${stand}` : 'beside.stand.elsewhere');
}

type SeaTouch = Extract<Touch, `line.${string}` | `ship.${string}`>;
const seaKey = (touch: SeaTouch): `beside.touch.${SeaTouch}` => `beside.touch.${touch}`;

/** The deed by which a game touched something. */
export function touchWords(words: Words, touch: Touch): string {
  const { text } = words;
  const [what, value] = [touch.slice(0, touch.indexOf('.')), touch.slice(touch.indexOf('.') + 1)];
  switch (what) {
    case 'order':
      return orderName(words, value as OrderKind);
    case 'issue':
      return text.say(`issue.${value as Issue}`);
    case 'incident':
      return text.say(`incident.${value as IncidentKind}`);
    case 'end':
      return endWords(words, value as EndCode);
    default:
      return text.say(seaKey(touch as SeaTouch));
  }
}

/** One clause of a bundle, and how secret it is unless it is public; without a bundle, or where it says nothing, a word for that. */
export function termWords(words: Words, bundle: Bundle | null, issue: number): string {
  const level = bundle?.terms[issue] ?? 0;
  if (bundle === null || level === 0) return words.text.say('beside.terms.nothing');
  const clause = clauseWords(words, issue, level, null);
  const publicity = bundle.publicity[issue] ?? 0;
  return publicity === 0
    ? clause
    : words.text.say('beside.terms.kept', { clause, publicity: publicityWords(words, publicity) });
}
