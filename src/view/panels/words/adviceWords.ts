/** Advice in words: the reason, the chance and what it is a chance of. */
import type { ForecastEvent, Reason } from '../../../policy/advisers/advice.ts';
import type { Params } from '../../../text/text.ts';
import { chanceOf } from '../model/advisers.ts';
import type { Words } from './words.ts';

export const chanceWords = ({ text }: Words, ppm: number): string => {
  const { code, count } = chanceOf(ppm);
  return text.say(`advisers.chance.${code}`, { count });
};

export const expectsWords = ({ text, side }: Words, event: ForecastEvent): string =>
  text.say(`advisers.expects.${event}`, { side });

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
