/** Which orders speak of terms, and the offer that a variant makes or answers. */
import type { Bundle, Observation, Order, OrderChoice } from '../../../engine/types.ts';
import { bundleIn } from '../../../engine/worth.ts';
import { type OrderKind, otherSide, type Side } from '../../../scenario/types.ts';

const ON_TERMS: readonly OrderKind[] = ['P5', 'P8', 'C1', 'C2', 'C3', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6'];

/**
 * Who may fire, when, and what is done to ships: the first of the variants may be the one that lets go, and one press more gives it. Orders
 * to ships read like the one they follow.
 */
const UNTOUCHED: readonly OrderKind[] = ['M5', 'M11', 'M12', 'B4', 'B8', 'B9'];

/**
 * The variant that is chosen before anybody has chosen, or null. What binds a side to terms is never chosen for it, unless it is the
 * only thing that can be meant: the first of a list of offers may give everything away. Nor is who may fire, nor
 * what is done to ships.
 */
export function firstChoice({ kind, orders }: OrderChoice): Order | null {
  const [first = null, ...others] = orders;
  if (UNTOUCHED.includes(kind)) return null;
  if (first === null || !ON_TERMS.includes(kind)) return first;
  return others.length > 0 || makesOffer(first) ? null : first;
}

/** Such an order is read as an offer, not by its name. */
export const makesOffer = (order: Order): boolean => bundleIn(order) !== null;

/** The offer an order makes, or the one of the other side that it answers; null where it concerns no whole offer. */
export function bundleMeant(seen: Observation, side: Side, order: Order): Bundle | null {
  if (order.kind === 'K1' || order.kind === 'K3')
    return seen.offers[otherSide(side)][order.slot]?.bundle ?? null;
  return bundleIn(order);
}
