/** Letters in words: whose they are, and what stands in them. */
import type { Bundle, Offer } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { clausesOf, clauseWords, giverOf } from './offerWords.ts';
import { momentOf, type Words } from './words.ts';

/** Whose letter it is. */
export const letterName = ({ text, side }: Words, { from }: Offer): string =>
  from === side
    ? text.say('talks.from.own')
    : text.say('talks.from.other', { who: text.say(`side.${from}`) });

/** The same with the day, short enough for a list. */
export const letterTitle = (words: Words, { from, sentHour }: Offer): string =>
  words.text.say(from === words.side ? 'offers.title.ours' : 'offers.title.theirs', {
    who: words.text.say(`side.${from}`),
    when: momentOf(words, sentHour),
  });

export interface WrittenClause {
  readonly issue: number;
  readonly sentence: string;
  readonly publicity: number;
}

/** Who says "we" in a letter: its writer where the reader wrote it; nobody in one of the other side, whose words ours are not. */
export const voiceOf = ({ side }: Words, { from }: Offer): Side | null => (from === side ? side : null);

/** The clauses that one side would keep, in the voice of `speaker`, or of nobody. */
export const writtenClauses = (
  words: Words,
  bundle: Bundle,
  giver: Side,
  speaker: Side | null = words.side,
): readonly WrittenClause[] =>
  clausesOf(bundle)
    .filter((issue) => giverOf(issue) === giver)
    .map((issue) => ({
      issue,
      sentence: clauseWords(words, issue, bundle.terms[issue] ?? 0, speaker),
      publicity: bundle.publicity[issue] ?? 0,
    }));
