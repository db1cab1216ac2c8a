/** Counts of launchers on film: the range that one stands for, and whether two that differ are news. */
import type { Event, Observation } from '../../../engine/types.ts';
import { momentOf, type Words } from '../words/words.ts';
import { turnHour } from './clock.ts';

/** The most that the medium-range sites hold, in thousandths. */
export const FULL_LAUNCHERS = 24_000;

/** Thousandths of a launcher: the number, and the standard deviation with which it was drawn (RULES 8.1). */
export interface Count {
  readonly launchers: number;
  readonly spread: number;
}

/** The count less and more what photographs usually miss by, in whole launchers that there can be. */
export function rangeOf({ launchers, spread }: Count) {
  const whole = (milli: number): number =>
    Math.round(Math.max(0, Math.min(FULL_LAUNCHERS, milli)) / 1000) * 1000;
  return { from: whole(launchers - spread), to: whole(launchers + spread) };
}

export const rangeParams = ({ text }: Words, count: Count) => {
  const { from, to } = rangeOf(count);
  return { launchers: text.points(count.launchers), from: text.points(from), to: text.points(to) };
};

const countIn = ({ code, params }: Event): Count | null =>
  code === 'photographs' ? { launchers: Number(params.launchers), spread: Number(params.spread) } : null;

/** What a count says beside the one before it in the log; empty while it is the first. `at` is its place there. */
export function besideBefore(words: Words, log: readonly Event[], at: number): string {
  const event = log[at];
  const now = event === undefined ? null : countIn(event);
  const earlier = log.slice(0, Math.max(0, at)).findLast(({ code }) => code === 'photographs');
  const before = earlier === undefined ? null : countIn(earlier);
  if (now === null || before === null || earlier === undefined) return '';
  return words.text.say('count.before', {
    ...rangeParams(words, before),
    when: momentOf(words, turnHour(words.scenario, earlier.turn)),
    verdict: verdictOf(now, before),
    by: words.text.points(Math.abs(now.launchers - before.launchers)),
    way: now.launchers > before.launchers ? 'more' : 'fewer',
  });
}

/** The last count of the whole island, beside the one before it, for whoever reads film; nothing before there is any. */
export function countFacts(words: Words, { own }: Observation, log: readonly Event[]): readonly string[] {
  const film = own?.intelligence;
  if (film === null || film === undefined || !('spread' in film) || film.hour < 0) return [];
  const { text } = words;
  const last = log.findLastIndex(({ code }) => code === 'photographs');
  return [
    text.say('situation.site.estimate', { ...rangeParams(words, film), when: momentOf(words, film.hour) }),
    besideBefore(words, log, last),
    text.say('situation.site.unknown'),
  ].filter(Boolean);
}

/** Ranges that meet may hold the same number. */
function verdictOf(now: Count, before: Count): 'same' | 'within' | 'more' | 'fewer' {
  if (now.launchers === before.launchers) return 'same';
  if (Math.abs(now.launchers - before.launchers) <= now.spread + before.spread) return 'within';
  return now.launchers > before.launchers ? 'more' : 'fewer';
}
