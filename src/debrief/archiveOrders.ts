/** The sealed orders of both sides, turn by turn, and what the other side noticed of each. */
import type { Event, Order } from '../engine/types.ts';
import type { Side } from '../scenario/types.ts';
import type { Notice, SealedOrder, SealedTurn } from './archiveTypes.ts';
import type { Chapter } from './chapters.ts';
import type { GivenOrder } from './types.ts';

export const sealedOrders = (chapters: readonly Chapter[]): readonly SealedTurn[] =>
  chapters.map(({ turn, start, orders, events }) => {
    const of = (side: Side): readonly SealedOrder[] =>
      orders[side].map((given) => ({ ...given, notice: noticeOf(events, side, given) }));
    return { turn, hour: start.pub.hour, orders: { us: of('us'), ussr: of('ussr') } };
  });

/** Messages and answers are meant to be heard and not to be noticed. */
const isMessage = ({ kind }: Order): boolean => kind.startsWith('C') || kind.startsWith('K');

const isFeint = (order: Order): boolean => order.kind === 'M2' && order.feint === true;

/** `events`: those of the whole turn, whoever may know of them. */
const noticeOf = (events: readonly Event[], side: Side, { desk, order }: GivenOrder): Notice => {
  const told = events.filter(
    ({ code, params }) =>
      code === 'order' && params.side === side && params.desk === desk && params.kind === order.kind,
  );
  if (told.length === 0) return 'undone';
  if (told.some(({ to }) => to === 'public')) return 'announced';
  if (told.some(({ to }) => to !== side)) return isFeint(order) ? 'mistaken' : 'noticed';
  if (order.kind === 'P8') return 'unowned';
  return isMessage(order) ? 'message' : 'unnoticed';
};
