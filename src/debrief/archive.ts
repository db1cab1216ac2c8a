/** The files of both capitals, opened when the game is over: a replay into orders, letters, pledges, secret terms and who knew of them. */
import type { Replayed } from '../engine/replay.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { factsOf } from './archiveFacts.ts';
import { lettersOf } from './archiveLetters.ts';
import { sealedOrders } from './archiveOrders.ts';
import { pledgesOf } from './archivePledges.ts';
import { secretOf, type Term, termsOf } from './archiveTerms.ts';
import type { Archive, KnownFact, SecretTerm, When } from './archiveTypes.ts';
import type { Chapter } from './chapters.ts';
import { movesOf } from './when.ts';

/** Facts that are told seat by seat, and how many of them may be terms. */
const MOST_FACTS = 5;
const MOST_TERMS = 3;

/** `steps` must be a whole replay of a game on this scenario, `chapters` its turns. */
export const archiveOf = (
  scenario: Scenario,
  steps: readonly Replayed[],
  chapters: readonly Chapter[],
): Archive => {
  const moves = movesOf(steps);
  const letters = lettersOf(moves);
  const pledges = pledgesOf(moves);
  const terms = termsOf(letters, pledges);
  const facts = factsOf(scenario, moves, terms);
  const secrets = terms.flatMap((term) => {
    const fact = factOn(facts, term);
    return fact === undefined ? [] : (secretOf(term, moves, leaderSince(scenario, fact)) ?? []);
  });
  return { orders: sealedOrders(chapters), letters, pledges, secrets, known: weightiest(facts, secrets) };
};

const factOn = (
  facts: readonly KnownFact[],
  { issue, level }: Pick<Term, 'issue' | 'level'>,
): KnownFact | undefined =>
  facts.find(({ fact }) => fact.code === 'term' && fact.issue === issue && fact.level === level);

const leaderSince =
  ({ seats }: Scenario, { since }: KnownFact) =>
  (side: Side): When | null => {
    const leader = seats.find((seat) => seat.side === side && seat.desk === 'leader');
    return leader === undefined ? null : (since[leader.id] ?? null);
  };

/** Terms that were promised before those that came out, those before what was only offered; then the rest. */
const weightiest = (facts: readonly KnownFact[], secrets: readonly SecretTerm[]): readonly KnownFact[] => {
  const weight = ({ promised, out, heard }: SecretTerm): number =>
    (promised === null ? 0 : 4) + (out === null ? 0 : 2) + (heard === null ? 0 : 1);
  const terms = [...secrets].sort((one, two) => weight(two) - weight(one)).slice(0, MOST_TERMS);
  const others = facts.filter(({ fact }) => fact.code !== 'term');
  return [...terms.flatMap((term) => factOn(facts, term) ?? []), ...others].slice(0, MOST_FACTS);
};
