/** What not everybody knew, and the moment from which each seat did: found by asking every seat's own observation at every step. */
import { observe } from '../engine/observe.ts';
import type { Replayed } from '../engine/replay.ts';
import type { Observation, Viewer } from '../engine/types.ts';
import { type Scenario, SIDES } from '../scenario/types.ts';
import { isKnownTo, type Term } from './archiveTerms.ts';
import { type Fact, type KnownFact, type When, WORLD } from './archiveTypes.ts';
import { heardBy } from './chapters.ts';
import { type Moved, whenIn } from './when.ts';

interface Asked {
  readonly fact: Fact;
  /** From the seat's own observation, and what has just happened. */
  readonly isKnown: (seen: Observation, step: Replayed) => boolean;
}

/** What a side keeps to itself beside the terms, in the order of its weight. */
const OTHERS: readonly Asked[] = [
  ...SIDES.map(
    (side): Asked => ({
      fact: { code: 'ultimatum', side },
      isKnown: ({ side: own, own: facts }) =>
        (own === side ? facts?.channel?.deadline : facts?.channel?.threat) != null,
    }),
  ),
  {
    fact: { code: 'quiet-work' },
    isKnown: ({ side, own }, { events }) => {
      const told = side === null ? events.filter(({ to }) => to === 'public') : heardBy(side, events);
      const works = own?.side === 'ussr' && own.military?.quietWork === true;
      return works || told.some(({ code }) => code === 'cheating-found');
    },
  },
  {
    fact: { code: 'found' },
    isKnown: ({ pub, own }) => pub.disclosed !== 'no' || (own?.side === 'us' && own.common.reconTier > 0),
  },
  {
    fact: { code: 'tactical' },
    isKnown: ({ own }) => own?.side === 'ussr' && (own.military?.tactical ?? 0) > 0,
  },
];

const termAsked = (term: Term): Asked => ({
  fact: { code: 'term', issue: term.issue, level: term.level },
  isKnown: (seen, step) => isKnownTo(term, seen, step),
});

/**
 * The terms in their order, then the rest; what nobody knew, or the world from the beginning, is left out. `moves` must be those
 * of a whole replay.
 */
export const factsOf = (
  scenario: Scenario,
  moves: readonly Moved[],
  terms: readonly Term[],
): readonly KnownFact[] => {
  const asked = [...terms.map(termAsked), ...OTHERS];
  const seats: readonly (readonly [string, Viewer])[] = [
    ...scenario.seats.flatMap(({ id, side }) => (side === null ? [] : [[id, { seat: id }] as const])),
    [WORLD, 'public'],
  ];
  const found = asked.map(() => new Map<string, When>());
  const open = new Set<Asked>();
  for (const move of moves) {
    for (const [seat, viewer] of seats) note(found, asked, seat, observe(scenario, move.state, viewer), move);
    if (isBeforePlay(move)) {
      for (const [at, each] of asked.entries()) if (found[at]?.has(WORLD)) open.add(each);
    }
  }
  return asked.flatMap((each, at) => {
    const { fact } = each;
    const since = found[at] ?? new Map<string, When>();
    return since.size === 0 || open.has(each)
      ? []
      : [{ fact, since: Object.fromEntries(seats.map(([seat]) => [seat, since.get(seat) ?? null])) }];
  });
};

/** No order has been opened yet. */
const isBeforePlay = ({ state: { pub, phase } }: Replayed): boolean =>
  pub.turn === 0 && phase === 'orders' && !pub.sealed.us && !pub.sealed.ussr;

const note = (
  found: readonly Map<string, When>[],
  asked: readonly Asked[],
  seat: string,
  seen: Observation,
  move: Moved,
): void =>
  asked.forEach(({ isKnown }, at) => {
    const since = found[at];
    if (since !== undefined && !since.has(seat) && isKnown(seen, move))
      since.set(
        seat,
        whenIn(move, ({ code }) => code === 'jupiters-leaked'),
      );
  });
