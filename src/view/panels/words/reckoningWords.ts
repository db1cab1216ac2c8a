/** How the other side is thought to see an offer, in sentences. */

import type { Bundle } from '../../../engine/types.ts';
import { otherSide } from '../../../scenario/types.ts';
import type { TheirView } from '../model/theirView.ts';
import { clauseWorths } from '../model/worths.ts';
import { clauseWords } from './offerWords.ts';
import { momentOf, type Words } from './words.ts';

/** Which clause gives them most, and which costs them most. */
export function weightWords(
  words: Words,
  { mostFor, mostAgainst }: TheirView,
  bundle: Bundle,
): readonly string[] {
  const { text, scenario, side } = words;
  const worths = clauseWorths(scenario, bundle, otherSide(side));
  const told = (key: 'offers.mostFor' | 'offers.mostAgainst', issue: number | null) =>
    issue === null
      ? []
      : [
          text.say(key, {
            clause: clauseWords(words, issue, bundle.terms[issue] ?? 0),
            change: text.change(worths[issue] ?? 0),
          }),
        ];
  return [...told('offers.mostFor', mostFor), ...told('offers.mostAgainst', mostAgainst)];
}

/** Who would sign it today, and how likely theirs is such a leader. */
export const signingWords = ({ text }: Words, { signing, chance }: TheirView): string =>
  text.say(`offers.why.${signing}`, {
    chance: text.percent(chance),
    other: text.percent(1_000_000 - chance),
  });

/** What their own letters and answers say of it. */
export const evidenceWords = (words: Words, { askedLess, refusedMore }: TheirView): readonly string[] => [
  ...(askedLess === null
    ? []
    : [words.text.say('offers.askedLess', { when: momentOf(words, askedLess.sentHour) })]),
  ...(refusedMore === null
    ? []
    : [words.text.say('offers.refusedMore', { when: momentOf(words, refusedMore.sentHour) })]),
];

/** Filled the further, the more leaders would sign. */
export const SIGNS: { readonly [signing in TheirView['signing']]: string } = {
  loses: '✕',
  none: '○',
  soft: '◔',
  steady: '◕',
  all: '●',
  offered: '●',
};
