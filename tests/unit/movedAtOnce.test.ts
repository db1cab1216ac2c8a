/** What the card of an order tells of the meters is what the order then moves. */
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';
import { movedAtOnce } from '../../src/view/panels/model/movedAtOnce.ts';
import { FROM_THE_SPEECH, openTable } from '../cases/table.ts';

const CASES: readonly (readonly [Side, Order, readonly string[]])[] = [
  ['us', { kind: 'M1', step: -1 }, ['M1', 'M1.down']],
  ['us', { kind: 'M1', step: 1 }, ['M1']],
  ['ussr', { kind: 'M11', step: -1 }, ['M11', 'M11.step']],
  ['ussr', { kind: 'M11', step: 1 }, ['M11', 'M11.step']],
];

describe('what an order moves at home', () => {
  it.each(CASES)('%s %o', (side, order, causes) => {
    const table = openTable(FROM_THE_SPEECH);
    const seen = table.seenBy(side);
    const rule = table.scenario.orders[order.kind];
    if (rule === undefined) throw new Error(`no rule for ${order.kind}`);
    const said = movedAtOnce(rule, order, seen).find(
      ({ meter, whose }) => meter === 'home' && whose === 'own',
    );
    const moved = table
      .order(side, order)
      .turn()
      .told('meter')
      .filter(({ params }) => params.side === side && params.meter === 'home')
      .filter(({ params }) => causes.includes(String(params.cause)))
      .reduce((sum, { params }) => sum + Number(params.by), 0);
    expect(said?.milli ?? 0).toBe(moved);
  });
});
