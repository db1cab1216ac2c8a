/** Ready-made offers in the order in which they are read, so that what could be had is seen first. */
import type { Order } from '../../../engine/types.ts';
import { bundleIn, bundleWorth } from '../../../engine/worth.ts';
import { type Signing, type TheirViewAsked, theirView } from './theirView.ts';

/** Of offers that might be signed today, the surest first. */
const LIKELY: readonly Signing[] = ['offered', 'all', 'steady', 'soft'];

/**
 * The offers among some orders. First what the other side might sign today, the surest first, and of equals what is worth most to us;
 * then what comes nearest to that. What we would lose by stands last.
 */
export function byProspect(asked: TheirViewAsked, orders: readonly Order[]): readonly Order[] {
  return orders
    .flatMap((order) => {
      const bundle = bundleIn(order);
      if (bundle === null) return [];
      const { signing, worth: theirs } = theirView(asked, bundle);
      const own = bundleWorth(asked.scenario, bundle, asked.side);
      const likely = LIKELY.indexOf(signing);
      const rank = own < 0 ? LIKELY.length + 1 : likely < 0 ? LIKELY.length : likely;
      return [{ order, rank, worth: likely < 0 ? theirs : own }];
    })
    .toSorted((one, other) => one.rank - other.rank || other.worth - one.worth)
    .map(({ order }) => order);
}
