/** What is asked of a table of clause worths: how many bundles, how many acceptable and efficient, and how 1962 stands among them. */
import { acceptable, efficient, kalaiSmorodinskyDeal, nashDeal } from '../../debrief/solve/bargain.ts';
import type { Payoffs } from '../../debrief/solve/conflict.ts';
import { ISSUES, LEVELS } from '../../scenario/types.ts';
import type { Json } from './table.ts';

/** A bundle as its five levels, and what it is worth to Washington and Moscow beside no deal, in points. */
export interface ValuedBundle {
  readonly terms: readonly number[];
  readonly worth: Payoffs;
}

const JUPITERS = 3;
const NO_DEAL: Payoffs = [0, 0];
/** What no deal would be worth with a strike upon Cuba at hand. */
const STRIKE_AT_HAND: Payoffs = [20, -15];

const HISTORY = [3, 1, 2, 1, 1];
const WITHOUT_JUPITERS = [3, 1, 2, 0, 1];
const ANNOUNCED = [3, 1, 2, 4, 1];

/** Every choice of a level on each issue. */
export const allTerms = (): readonly (readonly number[])[] =>
  ISSUES.reduce<readonly (readonly number[])[]>(
    (rows, issue) => rows.flatMap((row) => LEVELS[issue].map((_, level) => [...row, level])),
    [[]],
  );

const withJupiters = (bundles: readonly ValuedBundle[], levels: readonly number[]): number =>
  bundles.filter(({ terms }) => levels.includes(terms[JUPITERS] ?? 0)).length;

/** How many there are: all, acceptable to both, efficient among all, and acceptable efficient ones by what becomes of the Jupiters. */
export const counts = (bundles: readonly ValuedBundle[]): { readonly [key: string]: Json } => {
  const frontier = efficient(bundles);
  const both = acceptable(frontier, NO_DEAL);
  return {
    bundles: bundles.length,
    acceptable: acceptable(bundles, NO_DEAL).length,
    efficient: frontier.length,
    quietJupiters: withJupiters(both, [1, 2]),
    announcedJupiters: withJupiters(both, [3, 4]),
    noJupiters: withJupiters(both, [0]),
  };
};

/** The historical deal and its neighbours, and what two solutions of the bargaining problem pick. */
export const facts = (bundles: readonly ValuedBundle[]): { readonly [key: string]: Json } => {
  const worthOf = (terms: readonly number[]): Json =>
    bundles.find((bundle) => bundle.terms.every((level, issue) => level === terms[issue]))?.worth ?? null;
  return {
    history: worthOf(HISTORY),
    historyIsEfficient: efficient(bundles).some(({ terms }) => terms.join() === HISTORY.join()),
    withoutJupiters: worthOf(WITHOUT_JUPITERS),
    jupitersAnnounced: worthOf(ANNOUNCED),
    nash: nashDeal(bundles, NO_DEAL)?.worth ?? null,
    kalaiSmorodinsky: kalaiSmorodinskyDeal(bundles, NO_DEAL)?.worth ?? null,
    nashBeforeStrike: nashDeal(bundles, STRIKE_AT_HAND)?.terms ?? null,
  };
};
