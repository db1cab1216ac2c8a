/** What the card of an order tells of commitment is what the order then moves. */
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';
import { boundBy } from '../../src/view/panels/model/bound.ts';
import { FROM_THE_SPEECH, openTable } from '../cases/table.ts';

const CASES: readonly (readonly [Side, Order])[] = [
  ['us', { kind: 'P2', hours: 48 }],
  ['us', { kind: 'C4', hours: 48 }],
  ['us', { kind: 'P3' }],
  ['ussr', { kind: 'P4' }],
];

describe('what an order binds its side to', () => {
  it.each(CASES)('%s %o', (side, order) => {
    const table = openTable(FROM_THE_SPEECH);
    const bound = boundBy(order.kind, table.seenBy(side));
    const moved = table
      .order(side, order)
      .turn()
      .told('meter')
      .filter(({ params }) => params.side === side);
    const sumOf = (meter: string, cause: string): number =>
      moved
        .filter(({ params }) => params.meter === meter && params.cause === cause)
        .reduce((sum, { params }) => sum + Number(params.by), 0);
    expect(bound?.stakes).toBe(sumOf('stakes', order.kind));
    expect(bound?.home).toBe(sumOf('home', 'P3.loosened'));
  });

  it('is nothing for an order that neither ties nor frees', () => {
    expect(boundBy('I1', openTable(FROM_THE_SPEECH).seenBy('us'))).toBeNull();
  });
});
