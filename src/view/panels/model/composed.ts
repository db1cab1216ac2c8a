/** Whether the offer being written could be sealed as it stands. */
import type { Order, Refusal } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { composedOrder } from '../../../store/composer.ts';
import type { Composer } from '../../../store/types.ts';

export function composedRefusal(
  { refusal }: { readonly refusal: (desk: Desk, order: Order) => Refusal | null },
  composer: Composer,
): Refusal | null {
  const { desk, order } = composedOrder(composer);
  return refusal(desk, order);
}
