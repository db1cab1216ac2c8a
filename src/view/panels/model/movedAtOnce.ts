/** What an order moves as it is given, as its card tells it: the scenario's row and what hangs on the choice made, a meter once. */
import { alsoMoved } from '../../../engine/alsoMoved.ts';
import type { Observation, Order } from '../../../engine/types.ts';
import type { MeterEffect, OrderRule } from '../../../scenario/types.ts';

const isSame = (one: MeterEffect, other: MeterEffect): boolean =>
  one.meter === other.meter && one.whose === other.whose;

/** `order` is null before anything is chosen: then the row alone. In the row's order, what it does not have after it. */
export function movedAtOnce(
  { effects }: OrderRule,
  order: Order | null,
  { pub, settings }: Observation,
): readonly MeterEffect[] {
  if (order === null) return effects;
  const more = alsoMoved(order, pub, settings);
  const fresh = more.filter((effect) => !effects.some((row) => isSame(row, effect)));
  return effects
    .map((row) => ({
      ...row,
      milli: more.filter((effect) => isSame(row, effect)).reduce((sum, { milli }) => sum + milli, row.milli),
    }))
    .concat(fresh)
    .filter(({ milli }) => milli !== 0);
}
