/** Offers, clauses and pledges in words. */
import type { Bundle, Offer, Pledge, Publicity } from '../../../engine/types.ts';
import { CLAIM_SUBJECTS, PUBLICITIES } from '../../../engine/types.ts';
import { ISSUES, type Issue, LEVELS, type Side } from '../../../scenario/types.ts';
import type { MessageKey } from '../../../text/keys.ts';
import { clauseDiffers } from '../model/comparison.ts';
import type { Words } from './words.ts';

/** Who keeps a clause of an issue: Moscow the weapons and their inspection, Washington the rest. */
export const giverOf = (issue: number): Side => (issue <= 1 ? 'ussr' : 'us');

type ClauseKey = Extract<MessageKey, `clause.${string}`>;
type LevelOf<I extends Issue> = (typeof LEVELS)[I][number];
/** Does not compile while a level has no message. */
const clauseKey = <I extends Issue>(issue: I, level: LevelOf<I>): ClauseKey =>
  `clause.${issue}.${level}` as ClauseKey;

export function clauseWords(
  { text, side, now }: Words,
  issue: number,
  level: number,
  reader: Side | null = side,
): string {
  const name = ISSUES[issue];
  if (name === undefined) return '';
  const levels: readonly LevelOf<Issue>[] = LEVELS[name];
  const at = levels[level];
  if (at === undefined) return '';
  const voice = reader === null ? 'tell' : giverOf(issue) === reader ? 'give' : 'ask';
  return text.say(clauseKey(name, at as never), { voice, line: now.line ? 'yes' : 'no' });
}

type PickKey = Extract<MessageKey, `pick.${string}`>;
const pickKey = <I extends Issue>(issue: I, level: LevelOf<I>): PickKey =>
  `pick.${issue}.${level}` as PickKey;

/** A level under a heading that names the issue, as short as can be. */
export function levelWords({ text }: Words, issue: number, level: number): string {
  const name = ISSUES[issue] ?? 'weapons';
  const levels: readonly LevelOf<Issue>[] = LEVELS[name];
  const at = levels[level];
  return at === undefined ? '' : text.say(pickKey(name, at as never));
}

/** What a clause is about, in a word or two. */
export const issueName = ({ text }: Words, issue: number): string =>
  text.say(`issue.${ISSUES[issue] ?? 'weapons'}`);

/** The issues whose clauses a side keeps, in their order. */
export const issuesOf = (giver: Side): readonly number[] =>
  ISSUES.flatMap((_, issue) => (giverOf(issue) === giver ? [issue] : []));

/** Of each clause of a bundle. */
export const publicitiesOf = (bundle: Bundle): readonly number[] =>
  clausesOf(bundle).map((issue) => bundle.publicity[issue] ?? 0);

/** The most hidden of some; public where there is none. */
export const strictestOf = (publicities: readonly number[]): number => Math.max(0, ...publicities);

/** What is stamped on a paper: who may know the most hidden of its clauses, and how many those are where the others are less so. */
export function stampWords(words: Words, publicities: readonly number[]): string {
  const strictest = strictestOf(publicities);
  const count = publicities.filter((each) => each === strictest).length;
  if (count >= publicities.length) return publicityWords(words, strictest);
  return words.text.say('publicity.partly', {
    publicity: PUBLICITIES[strictest as Publicity] ?? 'public',
    count,
    of: publicities.length,
  });
}

/** Issues on which a bundle says something, as far as the wording goes; keeping the quarantine is saying nothing. */
export const clausesOf = (bundle: Bundle): readonly number[] =>
  bundle.terms.flatMap((level, issue) => (level > 0 ? [issue] : []));

/** The whole offer in one line, from the reader's side. */
export function bundleWords(words: Words, bundle: Bundle): string {
  const said = (gives: boolean) =>
    clausesOf(bundle)
      .filter((issue) => (giverOf(issue) === words.side) === gives)
      .map((issue) => clauseWords(words, issue, bundle.terms[issue] ?? 0))
      .join(', ');
  const asked = said(false);
  const given = said(true);
  if (asked === '' && given === '') return words.text.say('offer.empty');
  if (given === '') return asked;
  return asked === ''
    ? words.text.say('offer.onlyGiven', { given })
    : words.text.say('offer.for', { asked, given });
}

/** What the second offer says otherwise than the first, with who may know it where that is new; empty where they are alike. */
export const changedWords = (words: Words, one: Bundle, two: Bundle): string =>
  ISSUES.flatMap((_, issue) => {
    if (!clauseDiffers(one, two, issue)) return [];
    const said = clauseWords(words, issue, two.terms[issue] ?? 0);
    const publicity = two.publicity[issue] ?? 0;
    return two.terms[issue] === 0 || one.publicity[issue] === publicity
      ? [said]
      : [`${said} (${publicityWords(words, publicity)})`];
  }).join(', ');

export const publicityWords = ({ text }: Words, publicity: number): string =>
  text.say(`publicity.${PUBLICITIES[(publicity as Publicity) ?? 0] ?? 'public'}`);

export function offerState({ text }: Words, offer: Offer): string {
  return offer.agreedInPublic ? text.say('offer.agreedInPublic') : text.say(`offer.${offer.status}`);
}

/** How far a promise has come, or what it waits for. */
export const pledgeState = (words: Words, { status, awaits }: Pledge): string =>
  awaits === null
    ? words.text.say(`pledge.${status}`)
    : words.text.say('pledge.waiting', { condition: clauseWords(words, awaits.issue, awaits.level, null) });

/** Tells the promises of a ledger apart. */
export const pledgeKey = ({ by, issue, level, madeHour, awaits }: Pledge): string =>
  `${by} ${issue} ${level} ${madeHour} ${awaits?.issue ?? ''}`;

export const pledgeWords = (words: Words, pledge: Pledge): string =>
  clauseWords(words, pledge.issue, pledge.level, null);

/** What a claim says; empty for anything else. */
export function claimWords({ text }: Words, about: unknown): string {
  const subject = CLAIM_SUBJECTS.find((known) => known === about);
  return subject === undefined ? '' : text.say(`claim.${subject}`);
}
