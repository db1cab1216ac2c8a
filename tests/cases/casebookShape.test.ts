import { describe, expect, it } from 'vitest';
import { isOrder } from '../../src/engine/wellFormed.ts';

const TERMS = [2, 1, 2, 1, 1];
const TOLD = [0, 0, 0, 2, 0];
const BUNDLE = { terms: TERMS, publicity: TOLD };
const OFFER = { act: 'offer', bundle: BUNDLE, hours: 48 };
const without = (list: readonly number[]): readonly number[] => list.slice(1);

/** One fault each in a bundle. */
const BAD_BUNDLES: readonly unknown[] = [
  undefined,
  null,
  [],
  'all',
  { terms: TERMS },
  { publicity: TOLD },
  { terms: without(TERMS), publicity: TOLD },
  { terms: TERMS, publicity: without(TOLD) },
  { terms: [...TERMS, 0], publicity: TOLD },
  { terms: TERMS, publicity: [...TOLD, 0] },
  { terms: { ...TERMS, length: 5 }, publicity: TOLD },
  { terms: TERMS, publicity: { ...TOLD, length: 5 } },
  ...[4, -1, 1.5, '2', null].map((level) => ({ terms: [level, 1, 2, 1, 1], publicity: TOLD })),
  { terms: [2, 3, 2, 1, 1], publicity: TOLD },
  { terms: [2, 1, 2, 1, 3], publicity: TOLD },
  ...[3, -1, 0.5, '0'].map((told) => ({ terms: TERMS, publicity: [0, 0, 0, 2, told] })),
];
const BAD_HOURS: readonly unknown[] = [undefined, 11, 97, 48.5, '48', 0, -12];
const BAD_STEPS: readonly unknown[] = [undefined, 0, 2, -2, '1'];
const BAD_SWITCHES: readonly unknown[] = [undefined, 1, 'true', null];
const BAD_SLOTS: readonly unknown[] = [undefined, -1, 3, 1.5, '0'];
const BAD_CLAUSES: readonly object[] = [
  {},
  { issue: 0 },
  { level: 1 },
  { issue: 0, level: 0 },
  { issue: 0, level: 4 },
  { issue: 0, level: -1 },
  { issue: 0, level: 1.5 },
  { issue: 0, level: '1' },
  { issue: 5, level: 1 },
  { issue: -1, level: 1 },
  { issue: '0', level: 1 },
];
const ships = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `ship-${at}`);

/** By kind: what is an order of it, and what is none, each but for its kind. */
type Shape = readonly [kind: string, good: readonly object[], bad: readonly object[]];
const SHAPES: readonly Shape[] = [
  ...['M1', 'M5', 'M8', 'M11'].map(
    (kind) => [kind, [{ step: 1 }, { step: -1 }], BAD_STEPS.map((step) => ({ step }))] as const,
  ),
  [
    'M2',
    [{ force: 'air' }, { force: 'landing' }, { force: 'air', feint: true }],
    [{}, { force: 'sea' }, { force: 1 }, { force: 'air', feint: false }, { force: 'air', feint: 1 }],
  ],
  [
    'M9',
    [{ on: true }, { on: false }, { on: true, quiet: true }],
    [
      ...BAD_SWITCHES.map((on) => ({ on })),
      { on: true, quiet: false },
      { on: true, quiet: 1 },
      { quiet: true },
    ],
  ],
  ...['M12', 'I7'].map(
    (kind) => [kind, [{ on: true }, { on: false }], BAD_SWITCHES.map((on) => ({ on }))] as const,
  ),
  [
    'M15',
    [
      { routine: 'hunt', on: false },
      { routine: 'campaign', on: true },
    ],
    [{ routine: 'hunt' }, { on: true }, { routine: 'flights', on: true }, { routine: 'hunt', on: 1 }],
  ],
  [
    'B4',
    [
      { shipClass: 'fuel', instruction: 'hail' },
      { shipClass: 'neutral', instruction: 'board' },
    ],
    [
      { shipClass: 'fuel' },
      { instruction: 'hail' },
      { shipClass: 'liner', instruction: 'hail' },
      { shipClass: 'fuel', instruction: 'pass' },
    ],
  ],
  ['B5', [{ shipClass: 'arms' }], [{}, { shipClass: 'liner' }, { shipClass: 0 }]],
  [
    'B8',
    [
      { ships: ['one'], instruction: 'run' },
      { ships: ships(64), instruction: 'turn-back' },
    ],
    [
      { ships: [], instruction: 'run' },
      { ships: ships(65), instruction: 'run' },
      { ships: ['one', 'one'], instruction: 'run' },
      { ships: ['one', 2], instruction: 'run' },
      { ships: 'one', instruction: 'run' },
      { instruction: 'run' },
      { ships: ['one'], instruction: 'sink' },
      { ships: ['one'] },
    ],
  ],
  [
    'B9',
    [{ instruction: 'shadow' }, { instruction: 'withdraw' }],
    [{}, { instruction: 'dive' }, { instruction: 1 }],
  ],
  ...['P2', 'C4'].map(
    (kind) => [kind, [{ hours: 12 }, { hours: 96 }], BAD_HOURS.map((hours) => ({ hours }))] as const,
  ),
  [
    'P8',
    [
      { issue: 0, level: 1 },
      { issue: 4, level: 2 },
    ],
    BAD_CLAUSES,
  ],
  [
    'P5',
    [
      { bundle: BUNDLE, hours: 12 },
      { bundle: BUNDLE, hours: 96 },
    ],
    [
      ...BAD_BUNDLES.map((bundle) => ({ bundle, hours: 48 })),
      ...BAD_HOURS.map((hours) => ({ bundle: BUNDLE, hours })),
    ],
  ],
  ...['C1', 'C2', 'C3'].map(
    (kind) =>
      [
        kind,
        [OFFER, { act: 'claim', about: 'air' }, { act: 'warn' }, { act: 'reassure' }].map((message) => ({
          message,
        })),
        [
          undefined,
          null,
          [],
          'warn',
          {},
          { act: 'greet' },
          { act: 'claim' },
          { act: 'claim', about: 'submarines' },
          { ...OFFER, hours: 97 },
          { ...OFFER, bundle: null },
        ].map((message) => ({ message })),
      ] as const,
  ),
  [
    'K1',
    [
      { slot: 0, rider: false },
      { slot: 2, rider: true },
    ],
    [
      ...BAD_SLOTS.map((slot) => ({ slot, rider: false })),
      ...BAD_SWITCHES.map((rider) => ({ slot: 0, rider })),
    ],
  ],
  [
    'K2',
    [{ slot: 1, channel: 'letter', bundle: BUNDLE, hours: 24 }],
    [
      ...BAD_SLOTS.map((slot) => ({ slot, channel: 'letter', bundle: BUNDLE, hours: 24 })),
      { slot: 1, channel: 'pigeon', bundle: BUNDLE, hours: 24 },
      { slot: 1, bundle: BUNDLE, hours: 24 },
      { slot: 1, channel: 'letter', hours: 24 },
      { slot: 1, channel: 'letter', bundle: BUNDLE, hours: 11 },
    ],
  ],
  ['K3', [{ slot: 0 }, { slot: 2 }], BAD_SLOTS.map((slot) => ({ slot }))],
  [
    'K4',
    [
      { issue: 2, level: 1, publicity: 0 },
      { issue: 2, level: 1, publicity: 2, if: { issue: 0, level: 2 } },
    ],
    [
      ...BAD_CLAUSES.map((clause) => ({ ...clause, publicity: 0 })),
      ...[undefined, 3, -1, '0'].map((publicity) => ({ issue: 2, level: 1, publicity })),
      ...[...BAD_CLAUSES, null, 'all', []].map((wanted) => ({
        issue: 2,
        level: 1,
        publicity: 0,
        if: wanted,
      })),
    ],
  ],
  ['K5', [{ pledge: 0 }, { pledge: 63 }], [undefined, -1, 64, 0.5, '0'].map((pledge) => ({ pledge }))],
  ['K6', [{ issue: 0 }, { issue: 4 }], [undefined, -1, 5, 0.5, '0'].map((issue) => ({ issue }))],
  ['S4', [{}], []],
  ['P1', [{}], []],
];

describe('Case 640 (RULES 2.4): what is an order, and what is none', () => {
  it.each(SHAPES)('%s', (kind, good, bad) => {
    expect(good.filter((fields) => !isOrder({ kind, ...fields }))).toEqual([]);
    expect(bad.filter((fields) => isOrder({ kind, ...fields }))).toEqual([]);
  });

  it.each([[undefined], [null], ['P1'], [[]], [{}], [{ kind: 'Z9' }], [{ kind: 1 }]])('not %j', (value) => {
    expect(isOrder(value)).toBe(false);
  });
});
