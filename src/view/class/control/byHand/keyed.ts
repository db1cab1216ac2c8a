/** Orders as they are keyed in: which carry a letter, and clauses of one's own in place of listed ones. Pure. */
import type { Bundle, Order } from '../../../../engine/types.ts';
import type { OrderKind } from '../../../../scenario/types.ts';

const TALKS = ['C1', 'C2', 'C3', 'P5', 'K2'] as const satisfies readonly OrderKind[];
type TalkOrder = Extract<Order, { readonly kind: (typeof TALKS)[number] }>;

/** Whether students may write words of their own around it. */
export const carriesLetter = (order: Order): order is TalkOrder => TALKS.some((kind) => kind === order.kind);

/** The clauses of an order that makes an offer; null for every other. */
export function bundleOf(order: Order): Bundle | null {
  if (!carriesLetter(order)) return null;
  if ('bundle' in order) return order.bundle;
  return order.message.act === 'offer' ? order.message.bundle : null;
}

/** Hours for which an offer stands where the form does not say. */
const USUAL_HOURS = 48;

/** The same order with these clauses; a message that was none becomes an offer. */
export function withBundle(order: TalkOrder, bundle: Bundle): Order {
  if ('bundle' in order) return { ...order, bundle };
  return { kind: order.kind, message: { act: 'offer', bundle, hours: USUAL_HOURS } };
}

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
