/** A proposed order in words that whoever reads them can have: its author may know more. */
import type { Observation, Order } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { orderTold } from '../../panels/words/orderTold.ts';
import { orderDetail, orderName } from '../../panels/words/orderWords.ts';
import type { Words } from '../../panels/words/words.ts';

/** Their detail begins with what they do: the name before it would say it twice. */
const SAY_THEMSELVES: readonly Order['kind'][] = ['K1', 'K2', 'K3', 'K5', 'K6'];

/** Null proposes to leave the desk alone. */
export function orderLine(words: Words, seen: Observation, desk: Desk, order: Order | null): string {
  if (order === null) return words.text.say('seat.hold');
  if (seen.desk !== 'leader' && seen.desk !== desk) return orderTold(words, order);
  const name = orderName(words, order.kind);
  const detail = orderDetail(words, seen, order);
  if (SAY_THEMSELVES.includes(order.kind)) return detail;
  return detail === '' ? name : words.text.say('papers.option', { name, detail });
}
