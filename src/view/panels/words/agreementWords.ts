/** An agreement in words: whose offer it was, who promises what, until when, and what it has overtaken. */
import type { EndCode } from '../../../engine/types.ts';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { type AgreedClause, type Agreement, acceptedBy } from '../model/agreements.ts';
import type { Overtaken } from '../model/overtaken.ts';
import { clauseWords, publicityWords } from './offerWords.ts';
import type { Words } from './words.ts';

export function howWords({ text, side }: Words, agreement: Agreement): string {
  const { from } = agreement;
  if (from === null) return text.say('agreement.how', { how: 'steps', side });
  return from === side
    ? text.say('agreement.how', { how: 'own', side: acceptedBy(agreement) ?? side })
    : text.say('agreement.how', { how: 'theirs', side: from });
}

export const promisesWords = ({ text }: Words, by: Side): string =>
  text.say('agreement.gives', { who: text.say(`side.${by}`) });

/** In nobody's voice, as a treaty has it. */
export const agreedWords = (words: Words, { issue, level }: Pick<AgreedClause, 'issue' | 'level'>): string =>
  clauseWords(words, issue, level, null);

/** `end`: how the game ended, if it did. */
export function untilWords({ text }: Words, { ends }: Agreement, end: EndCode | null): string {
  return text.say('agreement.until', { ends: ends ? (end === 'E8' ? 'war' : 'yes') : 'no' });
}

export const overtakenWords = ({ text }: Words, overtaken: readonly Overtaken[]): readonly string[] =>
  overtaken.map(({ what, where }) => text.say(`agreement.overtaken.${what}`, { where }));

/** All of it in a few sentences, to be heard. */
export function saidWords(words: Words, agreement: Agreement, end: EndCode | null): string {
  const given = SIDES.flatMap((by) => {
    const clauses = agreement.clauses.filter((clause) => clause.by === by);
    if (clauses.length === 0) return [];
    const told = clauses.map(
      (clause) => `${agreedWords(words, clause)} (${publicityWords(words, clause.publicity)})`,
    );
    return [`${promisesWords(words, by)}: ${told.join(', ')}.`];
  });
  return words.text.say('agreement.said', {
    how: howWords(words, agreement),
    given: given.join(' '),
    until: untilWords(words, agreement, end),
  });
}
