/** Sets of deals: which are efficient, and which a solution of the bargaining problem picks. */
import type { Payoffs } from './conflict.ts';

/** What each side has if there is no deal. */
export type Breakdown = Payoffs;

interface Deal {
  readonly worth: Payoffs;
}

const betters = ([one, two]: Payoffs, [than, thanTwo]: Payoffs): boolean =>
  one >= than && two >= thanTwo && (one > than || two > thanTwo);

/** The deals that no other betters for one side without loss to the other; equal deals stay together. */
export const efficient = <D extends Deal>(deals: readonly D[]): readonly D[] =>
  deals.filter(({ worth }) => !deals.some((rival) => betters(rival.worth, worth)));

/** The deals that leave neither side worse off than no deal. */
export const acceptable = <D extends Deal>(deals: readonly D[], [one, two]: Breakdown): readonly D[] =>
  deals.filter(({ worth }) => worth[0] >= one && worth[1] >= two);

const best = <D extends Deal>(deals: readonly D[], merit: (deal: D) => number): D | null =>
  deals.reduce<D | null>((one, two) => (one === null || merit(two) > merit(one) ? two : one), null);

/** The acceptable deal with the greatest product of gains (Nash); null if none is acceptable. */
export const nashDeal = <D extends Deal>(deals: readonly D[], breakdown: Breakdown): D | null =>
  best(acceptable(deals, breakdown), ({ worth }) => (worth[0] - breakdown[0]) * (worth[1] - breakdown[1]));

/** The acceptable deal whose gains, as shares of the most each side could gain, are most equal and greatest (Kalai, Smorodinsky). */
export const kalaiSmorodinskyDeal = <D extends Deal>(deals: readonly D[], breakdown: Breakdown): D | null => {
  const open = acceptable(deals, breakdown);
  const most = (player: 0 | 1): number =>
    Math.max(...open.map(({ worth }) => worth[player] - breakdown[player]));
  const [one, two] = [most(0), most(1)];
  return best(open, ({ worth }) =>
    Math.min((worth[0] - breakdown[0]) / one, (worth[1] - breakdown[1]) / two),
  );
};
