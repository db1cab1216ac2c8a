/** A whole game by the map: every turn something on it is clicked and an order is chosen from the list that opens. */
import type { OrderKind } from '../../../src/scenario/types.ts';
import type { Target } from '../../../src/store/types.ts';
import { clickOnMap, firstInSight, mapDrawn } from './map.ts';
import { sealOneOf } from './orders.ts';
import type { Table } from './table.ts';
import { sendAndWatch } from './turn.ts';

/** Orders looked for at the first of these things that is in sight. */
export interface Wish {
  readonly at: readonly Target[];
  readonly kinds: readonly OrderKind[];
}

export interface Ordered {
  readonly turn: number;
  readonly at: Target['kind'];
  readonly kind: OrderKind;
}

/** Plays until the last turn or the end. Each turn gives one order, and begins with another wish. */
export const playByMap = async (
  table: Table,
  turns: number,
  wishes: readonly Wish[],
): Promise<readonly Ordered[]> => {
  const given: Ordered[] = [];
  for (let turn = 1; turn <= turns; turn++) {
    const from = turn % wishes.length;
    const order = await orderOne(table, [...wishes.slice(from), ...wishes.slice(0, from)]);
    if (order !== null) given.push({ turn, ...order });
    if ((await sendAndWatch(table, { turn, of: turns })) === 'end') break;
  }
  return given;
};

const orderOne = async (table: Table, wishes: readonly Wish[]): Promise<Omit<Ordered, 'turn'> | null> => {
  await mapDrawn(table);
  for (const { at, kinds } of wishes) {
    const target = await firstInSight(table, at);
    if (target === null) continue;
    await clickOnMap(table, target);
    const kind = await sealOneOf(table, kinds);
    if (kind !== null) return { at: target.kind, kind };
  }
  return null;
};
