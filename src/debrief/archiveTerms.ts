/** Clauses that were not meant for the world: where each stood, and how it came out. */
import type { Replayed } from '../engine/replay.ts';
import type { Observation, Offer } from '../engine/types.ts';
import type { Side } from '../scenario/types.ts';
import type { ArchivedLetter, ArchivedPledge, SecretTerm, When } from './archiveTypes.ts';
import { type Moved, whenIn } from './when.ts';

/** One level of one issue, with every letter in which it was hidden, and every pledge of it, at last perhaps a public one. */
export interface Term {
  readonly issue: number;
  readonly level: number;
  readonly letters: readonly ArchivedLetter[];
  /** Places in the ledger. */
  readonly places: readonly number[];
  readonly pledges: readonly ArchivedPledge[];
}

/** In the order in which they were first written. */
export const termsOf = (
  letters: readonly ArchivedLetter[],
  pledges: readonly ArchivedPledge[],
): readonly Term[] => {
  const inLetters = letters.flatMap(({ bundle, sent }) =>
    (bundle?.terms ?? []).flatMap((level, issue) =>
      level > 0 && (bundle?.publicity[issue] ?? 0) > 0 ? [{ issue, level, hour: sent.hour }] : [],
    ),
  );
  const inPledges = pledges.flatMap(({ issue, level, publicity, stages }) =>
    publicity > 0 ? [{ issue, level, hour: stages[0]?.when.hour ?? 0 }] : [],
  );
  const found = [...inLetters, ...inPledges].sort((one, two) => one.hour - two.hour);
  const keys = [...new Set(found.map(({ issue, level }) => `${issue} ${level}`))];
  return keys.map((key) => termOf(key, letters, pledges));
};

const termOf = (
  key: string,
  letters: readonly ArchivedLetter[],
  pledges: readonly ArchivedPledge[],
): Term => {
  const [issue = 0, level = 0] = key.split(' ').map(Number);
  const places = pledges.flatMap((made, place) =>
    made.issue === issue && made.level === level ? [place] : [],
  );
  return {
    issue,
    level,
    letters: letters.filter(
      ({ bundle }) => bundle?.terms[issue] === level && (bundle.publicity[issue] ?? 0) > 0,
    ),
    places,
    pledges: places.flatMap((place) => pledges[place] ?? []),
  };
};

const holds = ({ letters }: Term, offer: Offer | null): boolean =>
  offer !== null &&
  letters.some(
    ({ from, channel, sent }) =>
      from === offer.from && channel === offer.channel && sent.hour === offer.sentHour,
  );

/** Whether the world is told of the term at this step. */
const isRevealed = ({ issue, level }: Term, { events }: Replayed): boolean =>
  events.some(({ code, params }) => code === 'revealed' && params.issue === issue && params.level === level);

/** Whether a seat finds the term among what it sees, or hears of it with everybody. */
export const isKnownTo = (term: Term, { offers, pledges }: Observation, step: Replayed): boolean =>
  offers.us.some((offer) => holds(term, offer)) ||
  offers.ussr.some((offer) => holds(term, offer)) ||
  isRevealed(term, step) ||
  term.places.some((place) => {
    const made = step.state.pledges[place];
    return made !== undefined && pledges.includes(made);
  });

/** `known`: from when each leader knew of it. */
export const secretOf = (
  term: Term,
  moves: readonly Moved[],
  known: (leader: Side) => When | null,
): SecretTerm | null => {
  const [us, ussr] = [known('us'), known('ussr')];
  const [letter] = term.letters;
  const author = letter?.from ?? term.pledges[0]?.by ?? 'us';
  const written = author === 'us' ? us : ussr;
  if (written === null) return null;
  const promised = term.pledges.flatMap(({ stages }) => stages.find(({ stage }) => stage === 'made') ?? []);
  return {
    issue: term.issue,
    level: term.level,
    publicity: Math.min(
      ...term.letters.map(({ bundle }) => bundle?.publicity[term.issue] ?? 2),
      ...term.pledges.flatMap(({ publicity }) => (publicity > 0 ? [publicity] : [])),
    ),
    author,
    written,
    heard: author === 'us' ? ussr : us,
    promised: promised[0]?.when ?? null,
    out: exitOf(term, moves),
  };
};

/** The first way in which the world learned of it. */
const exitOf = (term: Term, moves: readonly Moved[]): SecretTerm['out'] => {
  const leaked = term.letters.find((letter) => letter.leaked);
  const revealed = moves.find((move) => isRevealed(term, move));
  const by = revealed?.events.find(({ code }) => code === 'revealed')?.params.side;
  const since = term.pledges.flatMap(({ outSince }) => outSince ?? [])[0];
  const open = term.pledges.find(({ publicity }) => publicity === 0)?.stages[0];
  const exits: readonly NonNullable<SecretTerm['out']>[] = [
    ...(leaked === undefined ? [] : [{ how: 'leaked', when: leaked.sent, by: null } as const]),
    ...(revealed === undefined
      ? []
      : [
          {
            how: 'revealed',
            when: whenIn(revealed, ({ code }) => code === 'revealed'),
            by: by === 'us' ? 'us' : 'ussr',
          } as const,
        ]),
    ...(since === undefined ? [] : [{ how: 'came-out', when: since, by: null } as const]),
    ...(open === undefined ? [] : [{ how: 'in-public', when: open.when, by: null } as const]),
  ];
  return [...exits].sort((one, two) => one.when.hour - two.when.hour)[0] ?? null;
};
