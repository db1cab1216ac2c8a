/** Why an order could not be put on a desk as things stand: for buttons that say it before they are pressed. */
import { refusal } from '../engine/legal.ts';
import type { Order, Refusal } from '../engine/types.ts';
import type { Desk } from '../scenario/types.ts';
import type { View } from './types.ts';

/** Null when it could; also when nobody sits at the screen, since then there is nothing to press. */
export const selectRefusal = (
  { scenario, update, looking }: View,
  desk: Desk,
  order: Order,
): Refusal | null =>
  scenario === null || update === null || looking === null
    ? null
    : refusal(scenario, update.observation, { kind: 'order', side: looking, desk, order });
