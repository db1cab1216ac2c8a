/** Of the end of a game: what the world has been told of what was agreed, and the days that were played. */
import type { Observation, Pledge } from '../../../engine/types.ts';
import { ISSUES } from '../../../scenario/types.ts';
import { issueName } from './offerWords.ts';
import { momentOf, type Words } from './words.ts';

/** By the latest promise on each issue, each by its own publicity. */
export function knownWords(words: Words, pledges: readonly Pledge[]): string {
  const latest = ISSUES.flatMap((_, issue) => pledges.findLast((made) => made.issue === issue) ?? []);
  const told = latest.filter(({ publicity }) => publicity === 0);
  const quiet = latest.filter(({ publicity }) => publicity > 0);
  const listed = (some: readonly Pledge[]): string =>
    some.map(({ issue }) => issueName(words, issue)).join(', ');
  const how = quiet.length === 0 ? 'all' : told.length === 0 ? 'none' : 'some';
  return words.text.say('end.known', { how, told: listed(told), quiet: listed(quiet) });
}

/** From the scenario's beginning to the hour of the end, and the weeks after it where they were played. */
export const spanWords = (words: Words, { hour, epilogue }: Observation['pub']): string =>
  words.text.say('end.span', {
    from: momentOf(words, words.scenario.startHour),
    to: momentOf(words, hour),
    kept: epilogue > 0 ? 'yes' : 'no',
  });
