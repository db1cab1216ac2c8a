/** Which choices of an order step back: the weight of its kind says nothing of them. */
import type { Order } from '../../../engine/types.ts';

const BACK: ReadonlySet<string> = new Set(['stop', 'turn-back', 'withdraw']);

/** Whether an order lowers something, calls it off, or takes something out of the way. */
export const isStepBack = (order: Order): boolean =>
  ('step' in order && order.step < 0) ||
  ('on' in order && !order.on) ||
  ('instruction' in order && BACK.has(order.instruction));
