/** Whether something from outside (a file, a socket) is an action at all. Whether it is allowed is the engine's question. */
import { isFields } from '../base/fields.ts';
import type { Action } from '../engine/types.ts';
import { isOrder } from '../engine/wellFormed.ts';
import { DESKS, SIDES } from '../scenario/types.ts';

const isOneOf = (list: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && list.includes(value);

/** True for a well-formed action; extra keys do no harm and are not looked at. */
export const isAction = (value: unknown): value is Action => {
  if (!isFields(value)) return false;
  const { kind, side, desk, order, choice, draw } = value;
  switch (kind) {
    case 'order':
      return isOneOf(SIDES, side) && isOneOf(DESKS, desk) && isOrder(order);
    case 'seal':
      return isOneOf(SIDES, side);
    case 'reaction':
      return isOneOf(SIDES, side) && typeof choice === 'string';
    case 'chance':
      return Number.isInteger(draw) && Number(draw) >= 0;
    default:
      return false;
  }
};
