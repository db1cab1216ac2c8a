/** The bargaining set as a picture in a box of 100 by 100, Moscow's points upwards: marks that lie close share a place. Pure. */
import type { BargainTheory, NoDeal, ValuedDeal } from '../../../../debrief/theoryTypes.ts';
import type { BySide } from '../../../../scenario/types.ts';

export type Mark =
  | {
      readonly kind: 'no-deal';
      readonly sign: string;
      readonly at: BySide<number>;
      readonly code: NoDeal['code'];
    }
  | { readonly kind: 'happened'; readonly sign: string; readonly at: BySide<number> }
  | { readonly kind: 'reached' | 'example'; readonly sign: string; readonly at: ValuedDeal };

/** Everything that has a name, in the order of the table; what happened only where its scores are told. */
export const marksOf = (
  { noDeals, happened, reached, examples }: BargainTheory,
  scored: boolean,
): readonly Mark[] => [
  ...noDeals.map(
    (none, index) => ({ kind: 'no-deal', sign: index === 0 ? '○' : '△', at: none, code: none.code }) as const,
  ),
  ...(scored ? [{ kind: 'happened', sign: '✕', at: happened } as const] : []),
  ...(reached === null ? [] : [{ kind: 'reached', sign: '◆', at: reached } as const]),
  ...examples.map((example, index) => ({ kind: 'example', sign: String(index + 1), at: example }) as const),
];

/** Milli-points within which marks would lie over each other on a small screen. */
const CLOSE = 7500;

export interface Placed {
  readonly signs: string;
  /** Percent from the left and from the foot. */
  readonly across: number;
  readonly up: number;
  /** So near to the right edge that the signs stand to the left. */
  readonly atEdge: boolean;
}

/** Percent of the width that one sign takes on a small screen. */
const SIGN = 7;

export const placed = (marks: readonly Mark[]): readonly Placed[] => {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const near = groups.find((group) => group.some(({ at }) => isClose(at, mark.at)));
    if (near === undefined) groups.push([mark]);
    else near.push(mark);
  }
  return groups.map((group) => {
    const across = mean(group.map(({ at }) => at.us)) / 1000;
    const up = mean(group.map(({ at }) => at.ussr)) / 1000;
    return {
      signs: group.map(({ sign }) => sign).join(' '),
      across,
      up,
      atEdge: across + SIGN * group.length > 100,
    };
  });
};

const isClose = (one: BySide<number>, two: BySide<number>): boolean =>
  Math.abs(one.us - two.us) < CLOSE && Math.abs(one.ussr - two.ussr) < CLOSE;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const spot = ({ us, ussr }: BySide<number>): string =>
  `${(us / 1000).toFixed(1)} ${(100 - ussr / 1000).toFixed(1)}`;

/** Dots: lines of no length, which a stroke with round ends draws alike however the box is stretched. */
export const dots = (deals: readonly BySide<number>[]): string =>
  [...new Set(deals.map(spot))].map((at) => `M${at}h0`).join('');

export const lineThrough = (deals: readonly ValuedDeal[]): string =>
  deals.length === 0 ? '' : `M${deals.map(spot).join('L')}`;
