/** Whether the offer being written could be sealed as it stands, or is sealed already. */
import type { Order, Refusal } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { composedOrder } from '../../../store/composer.ts';
import type { Composer, View } from '../../../store/types.ts';

export function composedRefusal(
  { refusal }: { readonly refusal: (desk: Desk, order: Order) => Refusal | null },
  composer: Composer,
): Refusal | null {
  const { desk, order } = composedOrder(composer);
  return refusal(desk, order);
}

/** Whether this very offer, as it is to be sent, is the draft of the desk that sends it. */
export function isComposedSealed(drafts: View['drafts'], composer: Composer): boolean {
  const { desk, order } = composedOrder(composer);
  return JSON.stringify(drafts[desk]) === JSON.stringify(order);
}
