/** Orders that make a deal with the other side. An acceptance and an offer in one turn say two different things to it. */
import type { Order } from '../engine/types.ts';
import { DESKS, type Desk } from '../scenario/types.ts';

/** Binds the side to what the other has offered. */
export const accepts = ({ kind }: Order): boolean => kind === 'K1';

/** Puts terms of one's own before the other side. */
export const offers = (order: Order): boolean => {
  switch (order.kind) {
    case 'P5':
    case 'K2':
      return true;
    case 'C1':
    case 'C2':
    case 'C3':
      return order.message.act === 'offer';
    default:
      return false;
  }
};

export const contradict = (one: Order, other: Order): boolean =>
  (accepts(one) && offers(other)) || (offers(one) && accepts(other));

/** Whether an order of a desk contradicts what another desk of the side has been given. */
export const contradictsGiven = (
  order: Order,
  desk: Desk,
  given: { readonly [at in Desk]: Order | null } | undefined,
): boolean =>
  DESKS.some((at) => {
    const other = given?.[at] ?? null;
    return at !== desk && other !== null && contradict(order, other);
  });
