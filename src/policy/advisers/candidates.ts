/** The orders an adviser looks into: what is worth a look to anybody, what he likes to do, and the two offers he thinks best of. */
import { other } from '../../engine/game.ts';
import type { Action, Bundle, Order } from '../../engine/types.ts';
import { bundleIn } from '../../engine/worth.ts';
import type { Side } from '../../scenario/types.ts';
import { promisingOrders } from '../promising.ts';
import { acceptance, dealScore, positionValue } from '../value.ts';
import { habitKey } from './character.ts';
import { bend } from './judgement.ts';
import { isIdle } from './lately.ts';
import { likingOf, type Seat } from './seat.ts';

const MOST = 6;
const MOST_OFFERS = 2;
const PPM = 1_000_000;
/** An offer before all the world is made only by who likes it so. */
const BROADCAST = 'P5';
/** What is not said aloud at a table: nuclear use, a broken word, a secret given away. */
const UNSAID = new Set(['S6', 'S7', 'K5', 'K6']);
/** Offers on the table are spoken of by themselves (`onOffer.ts`). */
const ANSWERS = new Set(['K1', 'K2', 'K3']);

const isFalse = (order: Order): boolean =>
  (order.kind === 'M2' && order.feint === true) ||
  (order.kind === 'M9' && order.quiet === true) ||
  ('message' in order && order.message.act === 'claim');

interface Ranked {
  readonly order: Order;
  readonly rank: number;
}

const byRank = (one: Ranked, two: Ranked): number => two.rank - one.rank;

/** One order of each way of giving it, so that six are six different things. */
const firstOfEachWay = (orders: readonly Order[]): readonly Order[] => {
  const ways = new Set<string>();
  return orders.filter((order) => {
    const way = habitKey(order);
    if (ways.has(way)) return false;
    ways.add(way);
    return true;
  });
};

/** Chance that it is taken, as he sees it, times what it would bring beyond where things stand; the other side's gain as he weighs it. */
const promiseOf = ({ scenario, side, character, foresight: { world } }: Seat, bundle: Bundle): number => {
  const gainOf = (whose: Side): number =>
    dealScore(scenario, world, bundle, whose) - positionValue(scenario, world, whose);
  const taken = bend(acceptance(scenario, world, bundle, other(side)), character.sees.talks);
  const shared = Math.round((character.weighs.rival * gainOf(other(side))) / 1000);
  return Math.round((taken * (gainOf(side) + shared)) / PPM);
};

const offersOf = (seat: Seat, orders: readonly Order[]): readonly Order[] => {
  if (seat.seen.pub.disclosed === 'no') return [];
  return orders
    .filter((order) => order.kind !== BROADCAST || (seat.character.habits[BROADCAST] ?? 0) > 0)
    .flatMap((order) => {
      const bundle = bundleIn(order);
      return bundle === null ? [] : [{ order, rank: promiseOf(seat, bundle) + likingOf(seat, order) }];
    })
    .sort(byRank)
    .slice(0, MOST_OFFERS)
    .map(({ order }) => order);
};

/** Of the listed counter-offers to the offer in this slot the one he thinks best of; null where none is allowed. */
export const bestCounter = (seat: Seat, legal: readonly Action[], slot: number): Order | null => {
  const counters = legal.flatMap((action) =>
    action.kind === 'order' && action.order.kind === 'K2' && action.order.slot === slot
      ? [{ order: action.order, rank: promiseOf(seat, action.order.bundle) }]
      : [],
  );
  return counters.sort(byRank)[0]?.order ?? null;
};

/** Six at most, what he likes best first; only orders of `legal`, and none that would only do again what was done last turn. */
export const candidatesOf = (seat: Seat, legal: readonly Action[]): readonly Order[] => {
  const { scenario, seen, side, desk, character } = seat;
  const orders = legal.flatMap((action) =>
    action.kind === 'order' &&
    action.desk === desk &&
    !UNSAID.has(action.order.kind) &&
    !ANSWERS.has(action.order.kind) &&
    !isFalse(action.order) &&
    !isIdle(scenario, seen, desk, action.order, seat.lately)
      ? [action.order]
      : [],
  );
  const liked = orders.filter(
    (order) => bundleIn(order) === null && (character.habits[habitKey(order)] ?? 0) > 0,
  );
  const plain = promisingOrders(scenario, seen, side, desk, legal, undefined).filter((order) =>
    orders.includes(order),
  );
  const ranked = [...new Set([...liked, ...plain])].map((order) => ({ order, rank: likingOf(seat, order) }));
  const ways = firstOfEachWay(ranked.sort(byRank).map(({ order }) => order));
  const offers = offersOf(seat, orders);
  return [...ways.slice(0, MOST - offers.length), ...offers];
};
