import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  moved,
  openTable,
  refused,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const start = (scenario = FROM_THE_SPEECH): Table => openTable(scenario);

/** Chance of nuclear use, ppm, in one false alarm that Washington sits out, after such orders. */
const falseAlarm = (...orders: readonly (readonly [Side, Order])[]): number => {
  const table = start();
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

  it('Case 267 (RULES 9.9): warheads are mated once 8 launchers are ready', () => {
    const few = startingWith(FROM_THE_SPEECH, { launchers: 7000 });
    expect(
      [few, FROM_THE_SPEECH].map((scenario) => refused(start(scenario), 'ussr', { kind: 'M10' })),
    ).toEqual(['not-ready', null]);
  });

  it('Case 268 (RULES 9.9): bombers are dispersed from DEFCON 3 on', () => {
    expect(
      [THIRTEEN_DAYS, FROM_THE_SPEECH].map((scenario) => refused(start(scenario), 'us', { kind: 'M3' })),
    ).toEqual(['needs-raised-alert', null]);
  });

  it('Case 269 (RULES 9.9): the allies mind if they hear of the Jupiters', () => {
    const table = start().order('us', { kind: 'M7' }).turn({ notice: 1 });
    expect([table.weights('notice'), moved(table, 'allies', 'us', 'leak')]).toEqual([
      [[900_000, 100_000]],
      -3000,
    ]);
  });

  it('Case 270 (RULES 9.10): a mated launcher that survives fires as two would', () => {
    const ready = startingWith(FROM_THE_SPEECH, { strike: 70_000, launchers: 12_000 });
    const table = start(ready).order('ussr', { kind: 'M10' }).order('us', { kind: 'S1' });
    expect(table.turn({ strike: 1 }).weights('survivor')).toEqual([[902_500, 97_500]]);
  });

  it.each([
    [271, 'M3', 'us'],
    [272, 'M7', 'us'],
    [273, 'M10', 'ussr'],
  ] as const)('Case %i (RULES 9.9): %s is given once', (_, kind, side) => {
    expect(refused(start().order(side, { kind }).turn(), side, { kind })).toBe('already');
  });
});

describe('the source in Moscow', () => {
  const asked = (resolve: number): Table =>
    openTable(FROM_THE_SPEECH, { ussr: 'hawk' }).order('us', { kind: 'I3' }).turn({ resolve });

  it('Case 274 (RULES 8.4): is right four times in five', () => {
    const told = [asked(0), asked(1)].map((table) => table.told('source-report')[0]?.params.temper);
    expect([told, asked(0).weights('resolve')]).toEqual([['hawk', 'not-hawk'], [[800_000, 200_000]]]);
  });

  it('Case 275 (RULES 8.4): can be asked once', () => {
    expect(refused(asked(0), 'us', { kind: 'I3' })).toBe('already');
  });
});
