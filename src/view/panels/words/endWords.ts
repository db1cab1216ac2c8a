/** Of the end of a game: what the world has been told of what was agreed, and the days that were played. */
import type { Observation, Pledge } from '../../../engine/types.ts';
import { ISSUES, type Side } from '../../../scenario/types.ts';
import { issueName } from './offerWords.ts';
import { momentOf, type Words } from './words.ts';

/** What is told or not told: a promise in the ledger, or a clause of an agreement. */
type Told = Pick<Pledge, 'issue' | 'publicity'>;

const latestOf = <Made extends Told>(pledges: readonly Made[]): readonly Made[] =>
  ISSUES.flatMap((_, issue) => pledges.findLast((made) => made.issue === issue) ?? []);

const listed = (words: Words, pledges: readonly Told[]): string =>
  pledges.map(({ issue }) => issueName(words, issue)).join(', ');

/** On what a side broke its word at last; null where it kept it. */
export function brokenWords(words: Words, pledges: readonly Pledge[], side: Side): string | null {
  const broken = latestOf(pledges).filter(({ by, status }) => by === side && status === 'broken');
  if (broken.length === 0) return null;
  return words.text.say('end.broken', { who: words.text.say(`side.${side}`), issues: listed(words, broken) });
}

/** How much of the latest promise on each issue the world has been told. */
export function knownOf(pledges: readonly Told[]): 'all' | 'some' | 'none' {
  const latest = latestOf(pledges);
  if (latest.every(({ publicity }) => publicity === 0)) return 'all';
  return latest.some(({ publicity }) => publicity === 0) ? 'some' : 'none';
}

/** By the latest promise on each issue, each by its own publicity. */
export function knownWords(words: Words, pledges: readonly Told[]): string {
  const latest = latestOf(pledges);
  const told = latest.filter(({ publicity }) => publicity === 0);
  const quiet = latest.filter(({ publicity }) => publicity > 0);
  return words.text.say('end.known', {
    how: knownOf(pledges),
    told: listed(words, told),
    quiet: listed(words, quiet),
  });
}

/** From the scenario's beginning to the hour of the end, and the weeks after it where they were played. */
export const spanWords = (words: Words, { hour, epilogue }: Observation['pub']): string =>
  words.text.say('end.span', {
    from: momentOf(words, words.scenario.startHour),
    to: momentOf(words, hour),
    kept: epilogue > 0 ? 'yes' : 'no',
  });
