/** Orders as they are keyed in: clauses, hours and a way of their own in place of listed ones. Pure. */
import type { Bundle, Order, OrderChoice } from '../../../../engine/types.ts';
import type { Channel, OrderKind } from '../../../../scenario/types.ts';
import { firstChoice } from '../../../panels/model/termsIn.ts';

const OFFERS = ['C1', 'C2', 'C3', 'P5', 'K2'] as const satisfies readonly OrderKind[];
export type OfferOrder = Extract<Order, { readonly kind: (typeof OFFERS)[number] }>;

/** Whether it may make an offer. */
export const mayOffer = (order: Order): order is OfferOrder => OFFERS.some((kind) => kind === order.kind);

/** The clauses of an order that makes an offer; null for every other. */
export function bundleOf(order: Order): Bundle | null {
  if (!mayOffer(order)) return null;
  if ('bundle' in order) return order.bundle;
  return order.message.act === 'offer' ? order.message.bundle : null;
}

/** Hours for which an offer stands where the form does not say. */
const USUAL_HOURS = 48;

export function hoursOf(order: OfferOrder): number {
  if ('bundle' in order) return order.hours;
  return order.message.act === 'offer' ? order.message.hours : USUAL_HOURS;
}

/** The same order with these clauses; a message that was none becomes an offer. */
export function withBundle(order: OfferOrder, bundle: Bundle): Order {
  if ('bundle' in order) return { ...order, bundle };
  return { kind: order.kind, message: { act: 'offer', bundle, hours: hoursOf(order) } };
}

/** The same offer, standing for so long; what is no offer stays as it is. */
export function withHours(order: OfferOrder, hours: number): Order {
  if ('bundle' in order) return { ...order, hours };
  return order.message.act === 'offer' ? { ...order, message: { ...order.message, hours } } : order;
}

/** A counter-offer by another way. */
export const withChannel = (order: Extract<Order, { readonly kind: 'K2' }>, channel: Channel): Order => ({
  ...order,
  channel,
});

export const withLevel = ({ terms, publicity }: Bundle, issue: number, level: number): Bundle => ({
  terms: terms.with(issue, level),
  publicity,
});

export const withPublicity = ({ terms, publicity }: Bundle, issue: number, how: number): Bundle => ({
  terms,
  publicity: publicity.with(issue, how),
});

/** Nothing asked and nothing given, in confidence; in public for what is broadcast. */
export const emptyBundle = (order: Order): Bundle => ({
  terms: [0, 0, 0, 0, 0],
  publicity: Array.from({ length: 5 }, () => (order.kind === 'P5' ? 0 : 1)),
});

/** How a form begins for a kind of order: an offer with nothing in it, and nothing where terms are to be chosen; else the first listed. */
export function openingOrder(choice: OrderChoice): Order | null {
  const [listed] = choice.orders;
  const first = firstChoice(choice);
  if (first !== null || listed === undefined || !mayOffer(listed)) return first;
  return withBundle(listed, emptyBundle(listed));
}
