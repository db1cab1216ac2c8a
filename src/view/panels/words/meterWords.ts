/** Meters in words: their names, where they stand on their scale, and by how much they moved. */
import { METERS, type Side } from '../../../scenario/types.ts';
import { percentChangeWords, percentWords } from './riskWords.ts';
import { isOneOf, type Words } from './words.ts';

/** The name of a meter an event moves. */
export function meterName({ text }: Words, meter: string, side: Side): string {
  if (meter === 'stakes' || meter === 'risk') return text.say(`meter.${meter}`);
  return isOneOf(METERS, meter) ? text.say(`meter.${meter}`, { side }) : meter;
}

/** Whom the opinion of the world favours (RULES 1.4). */
const favours = (milli: number): Side | 'none' => (milli === 0 ? 'none' : milli > 0 ? 'us' : 'ussr');

/** Where a meter stands on its scale: `47 of 100`; milli-points, ppm for the risk. */
export function standsWords(words: Words, meter: string, value: number): string {
  const { text } = words;
  if (meter === 'risk') return percentWords(words, value);
  if (meter === 'trust') return text.say('meter.trust.stands', { value: text.change(whole(value)) });
  if (meter !== 'world') return text.say('meter.of100', { value: text.points(value) });
  return text.say('meter.world.stands', { by: text.points(Math.abs(value)), side: favours(whole(value)) });
}

/** A meter by name and by how much it moved; what the world thinks moves towards one side or the other. */
export function movedWords(words: Words, meter: string, name: string, by: number): string {
  const { text } = words;
  if (meter === 'risk') return `${name} ${percentChangeWords(words, by)}`;
  if (meter !== 'world') return `${name} ${text.change(by)}`;
  return text.say('meter.world.moved', { name, by: text.change(Math.abs(by)), side: favours(by) });
}

const whole = (milli: number): number => Math.round(milli / 1000) * 1000;
