/** Chances as every screen tells them: a percentage, and its change in percent too. */
import type { Words } from './words.ts';

export const percentWords = ({ text }: Words, ppm: number): string =>
  text.say('meter.percent', { percent: ppm <= 0 ? text.number(0) : text.percent(ppm) });

/** `+0.2%`, `−0.03%`. */
export const percentChangeWords = ({ text }: Words, ppm: number): string =>
  text.say('meter.percent', { percent: text.percentChange(ppm) });

/** A likelier chance than this is plain enough without its fraction. */
const ONCE_IN = 3;

/** The same chance as once in so many, for those to whom a small percentage says little; empty where it says no more. */
export function oneInWords({ text }: Words, ppm: number): string {
  const n = text.oneIn(ppm);
  return n === undefined || n < ONCE_IN ? '' : text.say('meter.oneIn', { n });
}
