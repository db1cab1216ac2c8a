import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  following,
  type Luck,
  oneShip,
  openTable,
  startingWith,
  THIRTEEN_DAYS,
} from './table.ts';

type Given = readonly (readonly [Side, Order])[];

/** What every near miss weighed, in points and the order of RULES 9.11, when chance drew the last incident of the last turn. */
const weighed = (scenario: Scenario, turns: readonly Given[], luck: Luck = {}): readonly number[] => {
  const table = openTable(scenario);
  turns.forEach((given, index) => {
    for (const [side, order] of given) table.order(side, order);
    table.turn({ ...luck, incidents: index < turns.length - 1 ? 0 : (luck.incidents ?? 1) });
    for (const side of ['us', 'ussr'] as const)
      if (table.state[side].reaction !== null) table.answer(side, 'hold');
  });
  return (table.weights('incident').at(-1) ?? []).map((weight) => weight / 1000);
};

/** Boats on their stations, no ship at sea, a line in force as soon as it is proclaimed; Castro at 40 points. */
const at = (usAlert: number): Scenario => ({
  ...startingWith(oneShip('arms'), { alert: { us: usAlert, ussr: 0 }, castro: 40_000 }),
  ships: [],
  submarines: FROM_THE_SPEECH.submarines.map((boat) => ({ ...boat, startNm: boat.stationNm })),
});
const LINE = ['us', { kind: 'B1' }] as const;
const HUNT = ['us', { kind: 'M4' }] as const;
const rules = (side: Side, step: 1 | -1) => [side, { kind: 'M5', step }] as const;
const boats = (instruction: 'shadow' | 'withdraw') => ['ussr', { kind: 'B9', instruction }] as const;

describe('what the near misses weigh', () => {
  it.each<readonly [number, string, Scenario, readonly Given[], Luck, readonly number[]]>([
    [
      671,
      'before the crisis is open',
      THIRTEEN_DAYS,
      [[]],
      {},
      [0, 0, 1.2, 0.96, 1.2, 2, 10.8, 5.4, 4, 0, 0, 2, 0, 0],
    ],
    [672, 'at DEFCON 5', at(0), [[]], {}, [14, 8, 1.2, 0.96, 0.8, 2, 9.6, 4.8, 4.04, 0, 0, 2, 0, 0]],
    [673, 'at DEFCON 4', at(1), [[]], {}, [14, 8, 1.2, 0.96, 1.2, 2, 10.8, 5.4, 4.04, 0, 0, 2, 0, 0]],
    [674, 'at DEFCON 3', at(2), [[]], {}, [14, 8, 5, 4, 3.2, 2, 15, 6, 4.04, 0, 0, 2, 0, 0]],
    [675, 'with SAC at 2', at(3), [[]], {}, [15.4, 8.8, 6, 4.8, 6, 2, 16.5, 6.6, 4.04, 0, 0, 2, 0, 0]],
    [676, 'at full alert', at(4), [[]], {}, [15.4, 8.8, 6, 4.8, 8, 2, 18, 7.2, 4.04, 0, 0, 2, 0, 0]],
    [
      677,
      'with loose American rules',
      at(2),
      [[rules('us', 1)]],
      {},
      [14, 8, 5, 4, 4.8, 3, 15, 6, 6.06, 0, 0, 2, 0, 0],
    ],
    [
      678,
      'with tight ones',
      at(2),
      [[rules('us', -1)]],
      {},
      [14, 8, 5, 4, 2.24, 1.4, 15, 6, 2.828, 0, 0, 2, 0, 0],
    ],
    [
      679,
      'with boats that shadow',
      at(2),
      [[LINE, boats('shadow')]],
      {},
      [14, 8, 5, 4, 3.2, 2, 15, 6, 4.1, 0, 0, 50, 0, 0],
    ],
    [
      680,
      'that withdraw',
      at(2),
      [[LINE, boats('withdraw')]],
      {},
      [14, 8, 5, 4, 3.2, 2, 15, 6, 4.1, 0, 0, 8, 0, 0],
    ],
    [
      681,
      'with one held down',
      at(2),
      [[LINE]],
      { contact: 1 },
      [14, 8, 5, 4, 3.2, 2, 15, 6, 4.1, 0, 0, 26.55, 0, 0],
    ],
    [
      682,
      'while they are forced up',
      at(2),
      [[LINE], [HUNT]],
      {},
      [14, 8, 5, 4, 3.2, 2, 15, 6, 4.1, 0, 0, 75, 0, 0],
    ],
  ])('Case %i (RULES 9.12): %s', (_, __, scenario, turns, luck, points) => {
    expect(weighed(scenario, turns, luck)).toEqual(points);
  });

  /** A false alarm in blood first: the second near miss comes at contact 3. */
  const shooting: Luck = { incidents: 2, incident: following('nm-moorestown'), severity: 2 };
  const ground = (scenario: Scenario, turns: readonly Given[]): readonly number[] =>
    weighed(scenario, turns, shooting).slice(-2);
  const arms = startingWith(oneShip('arms', 'run', 900), { alert: { us: 2, ussr: 0 } });

  it.each<readonly [number, string, Scenario, readonly Given[], readonly number[]]>([
    [683, 'with shooting, a line and a ship under way', arms, [[LINE]], [36, 8]],
    [684, 'without a line', arms, [[]], [36, 0]],
    [
      715,
      'with none but a ship that has stopped',
      arms,
      [[LINE, ['ussr', { kind: 'B8', ships: ['ship'], instruction: 'stop' }]], []],
      [36, 0],
    ],
    [685, 'without a ship', at(2), [[LINE]], [36, 0]],
    [686, 'with loose Soviet rules', arms, [[LINE, rules('ussr', 1)]], [54, 8]],
    [687, 'with tactical weapons released', arms, [[LINE, ['ussr', { kind: 'M11', step: 1 }]]], [54, 8]],
  ])('Case %i (RULES 9.12): near Cuba %s', (_, __, scenario, turns, points) => {
    expect(ground(scenario, turns)).toEqual(points);
  });

  it('Case 688 (RULES 9.12): in combat there is six times as much of it to go wrong', () => {
    const strike = startingWith(arms, { strike: 60_000, launchers: 4000 });
    expect(ground(strike, [[['us', { kind: 'S1' }]], []]).at(0)).toBe(225);
  });
});
