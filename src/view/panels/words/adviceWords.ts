/** Advice in words: the reason, the chance and what it is a chance of. */
import type { Bundle, Observation, Order } from '../../../engine/types.ts';
import { bundleIn } from '../../../engine/worth.ts';
import type { Advice, ForecastEvent, OnOffer, Reason, Suits } from '../../../policy/advisers/advice.ts';
import type { OrderKind, Person } from '../../../scenario/types.ts';
import { chanceOf, differ } from '../model/advisers.ts';
import { differs } from '../model/dissent.ts';
import type { Signing } from '../model/theirView.ts';
import { orderName, orderPick } from './orderWords.ts';
import type { Words } from './words.ts';

export const chanceWords = ({ text }: Words, ppm: number): string => {
  const { code, count } = chanceOf(ppm);
  return text.say(`advisers.chance.${code}`, { count });
};

export const expectsWords = ({ text, side }: Words, event: ForecastEvent): string =>
  text.say(`advisers.expects.${event}`, { side });

/** What his forecast is of: his order, whatever is ordered, or the waiting he is for. */
export const foreseesWords = ({ text }: Words, { order, forecast: { ppm, otherwise } }: Advice): string => {
  const how = order === null ? 'waits' : differ(ppm, otherwise) ? 'with' : 'either';
  return text.say('advisers.foresees', { how });
};

/** Why he says so: what he wanted, feared or held in 1962 in the scenario's words, else what tips the scale. */
export const whyWords = (
  { names, text, side }: Words,
  { stance, fear, days }: Person,
  reason: Reason,
): string => {
  switch (reason.code) {
    case 'want':
      return names.of(stance.text);
    case 'fear':
      return names.of(fear.text);
    case 'held':
      return names.of(days.find(({ date }) => date === reason.date)?.claim.text ?? stance.text);
    default:
      return text.say(`advisers.reason.${reason.code}`, { side });
  }
};

const ANSWERS: readonly OrderKind[] = ['K1', 'K2', 'K3'];

/** The verdict of the talks on terms of the own side. */
type VerdictOf = (bundle: Bundle) => Signing;

/** His word on the offer on the table and why; the why alone where his order is that answer. */
const onOfferWords = (
  words: Words,
  person: Person,
  { order, onOffer }: Advice,
  verdict: VerdictOf,
): string => {
  if (onOffer === undefined) return '';
  const { whose, say } = onOffer;
  const { text } = words;
  const why =
    onOffer.whose === 'ours'
      ? oursWords(words, onOffer.because, verdict(onOffer.bundle))
      : theirsWords(words, person, onOffer);
  if (isAnswer({ order })) return why;
  return text.say('advisers.onOffer', { offer: text.say(`advisers.${whose}`, { say }), why });
};

const theirsWords = (
  words: Words,
  person: Person,
  { say, because }: Extract<OnOffer, { readonly whose: 'theirs' }>,
): string =>
  because === 'want' || because === 'fear'
    ? whyWords(words, person, { code: because })
    : words.text.say(`advisers.because.${because}`, { takes: say === 'accept' ? 'yes' : 'no' });

/** What he makes of terms that have been sent. Where the verdict is another he says so, and why. */
const oursWords = (words: Words, suits: Suits, signing: Signing): string =>
  differs(suits, signing)
    ? dissentWords(words, suits, signing)
    : words.text.say(`advisers.because.${suits.word}`);

const dissentWords = ({ text }: Words, { word, on }: Suits, signing: Signing): string =>
  text.say('advisers.dissent', {
    verdict: text.say(`offers.signing.${signing}`),
    why: text.say(`advisers.dissent.${word}.${on}`),
  });

/** What he makes of the terms that he would send: nothing where he and the verdict both find them enough. */
const suitsWords = (words: Words, { order, suits }: Advice, verdict: VerdictOf): readonly string[] => {
  const bundle = order === null ? null : bundleIn(order);
  if (bundle === null || suits === undefined) return [];
  const signing = verdict(bundle);
  if (differs(suits, signing)) return [dissentWords(words, suits, signing)];
  return suits.word === 'hope' ? [] : [words.text.say('advisers.opening')];
};

const isAnswer = ({ order }: Pick<Advice, 'order'>): boolean =>
  order !== null && ANSWERS.includes(order.kind);

/**
 * Why he says so, line by line: what he is for in the end, while the secret holds; his reason, unless he waits or answers for the sake
 * of that or of the offer on the table; what he makes of that offer, and of the terms that he would send.
 */
export const groundsOf = (
  words: Words,
  person: Person,
  advice: Advice,
  verdict: VerdictOf,
): readonly string[] => {
  const { order, reason, course, onOffer } = advice;
  const told = order === null ? course !== undefined || onOffer !== undefined : isAnswer(advice);
  const why = whyWords(words, person, reason);
  const offer = onOfferWords(words, person, advice, verdict);
  return [
    ...(course === undefined ? [] : [words.text.say(`advisers.course.${course}`)]),
    ...(told || offer.endsWith(why) ? [] : [why]),
    ...(onOffer === undefined ? [] : [offer]),
    ...suitsWords(words, advice, verdict),
  ];
};

/** Terms are too long for a line: only that an offer would be sent, and how, or that theirs is answered. */
const LONG: readonly OrderKind[] = ['K1', 'K2', 'K3', 'P5'];

/** The words of their variants say nothing without the kind's name. */
const BARE: readonly OrderKind[] = ['M12', 'B9', 'P2', 'P8', 'C4', 'K4'];

const CHANNEL = { C1: 'letter', C2: 'ambassador', C3: 'envoy' } as const;

/** A recommended order in a few words. */
export const briefly = (words: Words, seen: Observation, order: Order): string => {
  if ('message' in order && order.message.act === 'offer')
    return words.text.say('advisers.offer', { channel: words.text.say(`channel.${CHANNEL[order.kind]}`) });
  if (order.kind === 'M6') return words.text.say('advisers.checks');
  if (order.kind === 'M2') return words.text.say('advisers.readies', { force: order.force });
  if (LONG.includes(order.kind)) return orderName(words, order.kind);
  const pick = orderPick(words, seen, order);
  return BARE.includes(order.kind)
    ? words.text.say('advisers.named', { name: orderName(words, order.kind), pick })
    : pick;
};
