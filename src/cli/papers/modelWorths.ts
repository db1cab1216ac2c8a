/** The first table of clause worths, from which the scenario's was made, kept as it was: the scenario's may be tuned. In points. */
import type { Payoffs } from '../../debrief/solve/conflict.ts';
import { allTerms, counts, facts, type ValuedBundle } from './bundles.ts';
import type { PaperTable } from './table.ts';

/** Level by level: worth to Washington and Moscow, then what its being public adds for each. */
type Row = readonly [us: number, ussr: number, usPublic: number, ussrPublic: number];

const ROWS: readonly (readonly Row[])[] = [
  [
    [0, 0, 0, 0],
    [6, -3, 0, -2],
    [24, -8, 4, -10],
    [28, -11, 5, -12],
  ],
  [
    [0, 0, 0, 0],
    [4, -2, 0, 0],
    [6, -6, 0, 0],
  ],
  [
    [0, 0, 0, 0],
    [-1, 3, 0, 1],
    [-2, 6, -2, 6],
    [-5, 8, -5, 7],
  ],
  [
    [0, 0, 0, 0],
    [-2, 7, -10, 5],
    [-4, 8, -10, 5],
    [-2, 5, -10, 5],
    [-4, 6, -12, 6],
  ],
  [
    [1, -1, 0, 0],
    [0, 0, 0, 0],
    [-4, 3, 0, 0],
  ],
];
const JUPITERS = 3;
const LAST_QUIET = 2;
const LEAK = 0.15;
/** What peace is worth to each by itself: nothing, a freeze, missiles gone, all offensive weapons gone. */
const PEACE = [0, 3, 12, 12];

/** Everything is public but quiet Jupiters, which become so by a leak. */
const heard = (issue: number, level: number): number =>
  issue === JUPITERS && level >= 1 && level <= LAST_QUIET ? LEAK : 1;

const worthOf = (terms: readonly number[]): Payoffs => {
  const peace = PEACE[terms[0] ?? 0] ?? 0;
  let [us, ussr] = [peace, peace];
  terms.forEach((level, issue) => {
    const [usWorth, ussrWorth, usPublic, ussrPublic] = ROWS[issue]?.[level] ?? [0, 0, 0, 0];
    us += usWorth + usPublic * heard(issue, level);
    ussr += ussrWorth + ussrPublic * heard(issue, level);
  });
  return [us, ussr];
};

const BUNDLES: readonly ValuedBundle[] = allTerms().map((terms) => ({ terms, worth: worthOf(terms) }));

export const MODEL_DEALS: readonly PaperTable[] = [
  {
    table: 'deals-first-worths-counts',
    expected: {
      bundles: 720,
      acceptable: 358,
      efficient: 35,
      quietJupiters: 16,
      announcedJupiters: 4,
      noJupiters: 0,
      note: 'the first computation said 311 acceptable and 39 efficient; no reading of its table tried here gives both: docs/PAPERS.md',
    },
    find: () => counts(BUNDLES),
  },
  {
    table: 'deals-first-worths-facts',
    expected: {
      history: [41.5, 6.75],
      historyIsEfficient: true,
      withoutJupiters: [45, -1],
      jupitersAnnounced: [29, 11],
      nash: [30.5, 15.75],
      kalaiSmorodinsky: [30.5, 15.75],
      nashBeforeStrike: [3, 1, 2, 1, 1],
    },
    find: () => facts(BUNDLES),
  },
];
