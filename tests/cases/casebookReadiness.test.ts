import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, openTable } from './table.ts';

/** Chance of nuclear use, ppm, in one false alarm that Washington sits out, after such orders. */
const falseAlarm = (...orders: readonly (readonly [Side, Order])[]): number => {
  const table = openTable(FROM_THE_SPEECH);
  for (const [side, order] of orders) table.order(side, order);
  table.turn({ incidents: 1, incident: 0, severity: 1 }).answer('us', 'hold');
  return table.weights('nuclear').at(-1)?.[1] ?? -1;
};
const shareOf = (...orders: readonly (readonly [Side, Order])[]): number =>
  falseAlarm(...orders) / falseAlarm();

describe('orders about nuclear weapons', () => {
  it.each([
    [264, 'mated warheads multiply the chance by 1.5', [['ussr', { kind: 'M10' }]], 1.5],
    [265, 'Jupiters stood down by .9', [['us', { kind: 'M7' }]], 0.9],
    [266, 'dispersed bombers make a false alarm count .5 instead of .7', [['us', { kind: 'M3' }]], 5 / 7],
  ] as const)('Case %i (RULES 9.9): %s', (_, __, orders, share) => {
    expect(Math.abs(shareOf(...orders) / share - 1)).toBeLessThan(0.002);
  });
});
