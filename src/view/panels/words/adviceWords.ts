/** Advice in words: the reason, the chance and what it is a chance of. */
import type { Observation, Order } from '../../../engine/types.ts';
import type { Advice, ForecastEvent, Reason } from '../../../policy/advisers/advice.ts';
import type { OrderKind, Person } from '../../../scenario/types.ts';
import type { Params } from '../../../text/text.ts';
import { chanceOf, differ } from '../model/advisers.ts';
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

/** Whole per cent, but for what is smaller than one. */
const percentOf = ({ text }: Words, ppm: number): string =>
  text.say('meter.percent', {
    percent: text.percent(ppm < 10_000 ? ppm : Math.round(ppm / 10_000) * 10_000),
  });

/** Habit has no words of its own: what he wants stands in the scenario. */
export const reasonWords = (words: Words, reason: Exclude<Reason, { readonly code: 'habit' }>): string => {
  const { text } = words;
  if ('from' in reason)
    return text.say(`advisers.reason.${reason.code}`, {
      from: percentOf(words, reason.from),
      to: percentOf(words, reason.to),
    });
  if ('milli' in reason) return text.say(`advisers.reason.${reason.code}`, pointsParams(words, reason.milli));
  return text.say(`advisers.reason.${reason.code}`);
};

/** Points to one decimal: as words, and as the `count` their noun agrees with. */
const pointsParams = ({ text }: Words, milli: number): Params => {
  const count = Math.round(milli / 100) / 10;
  return { points: text.number(count), count };
};

/** Why he says so: what tips the scale, or what he has always been for. */
export const whyWords = (words: Words, person: Person, reason: Reason): string =>
  reason.code === 'habit' ? words.names.of(person.stance.text) : reasonWords(words, reason);

/** Terms are too long for a line: only that an offer would be sent, and how, or that theirs is answered. */
const LONG: readonly OrderKind[] = ['K1', 'K2', 'K3', 'P5'];

const CHANNEL = { C1: 'letter', C2: 'ambassador', C3: 'envoy' } as const;

/** A recommended order in a few words. */
export const briefly = (words: Words, seen: Observation, order: Order): string => {
  if ('message' in order && order.message.act === 'offer')
    return words.text.say('advisers.offer', { channel: words.text.say(`channel.${CHANNEL[order.kind]}`) });
  return LONG.includes(order.kind) ? orderName(words, order.kind) : orderPick(words, seen, order);
};
