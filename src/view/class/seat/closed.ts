/** Why no orders are given at a side's desks now. */
import type { ClassPart } from '../../../classroom/viewTypes.ts';
import type { Text } from '../../../text/text.ts';
import type { DeskProps } from '../../panels/desk/actions.ts';

/** In words; null while the side's orders are open. */
export function ordersClosed(
  { say }: Text,
  { clock }: Pick<ClassPart, 'clock'>,
  { update: { observation }, sending }: Pick<DeskProps['view'], 'update' | 'sending'>,
): string | null {
  if (clock.phase.kind !== 'talks' || observation.phase !== 'orders') return say('seat.closed.wait');
  const isSealed = observation.side !== null && observation.pub.sealed[observation.side];
  return sending || isSealed ? say('seat.closed.sealed') : null;
}
