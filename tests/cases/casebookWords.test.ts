import { describe, expect, it } from 'vitest';
import { knotOf } from '../../src/engine/game.ts';
import type { Working } from '../../src/engine/state.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, moved, openTable, startingWith, type Table, THIRTEEN_DAYS } from './table.ts';

const FREEZE = bundleOf([1, 1, 0, 0, 0]);
const start = (scenario: Scenario = FROM_THE_SPEECH): Table => openTable(scenario);
const stakes = (table: Table, side: Side): readonly number[] => table.state[side].common.stakes;
const knot = (table: Table): number => knotOf(table.state as Working);
const hawk = (table: Table, reader: Side): number => table.state[reader].common.belief[2] ?? 0;

const staked = (us: readonly number[], ussr: readonly number[]): Scenario =>
  startingWith(FROM_THE_SPEECH, { stakes: { us, ussr } });

describe('public words bind', () => {
  it.each([
    [63, 'the address to the nation', THIRTEEN_DAYS, 'us', { kind: 'P1' }, 0, 25_000],
    [64, "Washington's ultimatum", FROM_THE_SPEECH, 'us', { kind: 'P2', hours: 24 }, 0, 20_000],
    [65, "Moscow's ultimatum", FROM_THE_SPEECH, 'ussr', { kind: 'P2', hours: 24 }, 2, 20_000],
    [66, "Moscow's denial", FROM_THE_SPEECH, 'ussr', { kind: 'P4' }, 4, 8000],
    [67, 'the quarantine', FROM_THE_SPEECH, 'us', { kind: 'B1' }, 4, 20_000],
  ] as const)('Case %i (RULES 7.1): %s stakes', (_, __, scenario, side, order, issue, milli) => {
    const before = start(scenario);
    const staked = stakes(before, side)[issue] ?? 0;
    expect((stakes(before.order(side, order).turn(), side)[issue] ?? 0) - staked).toBe(milli);
  });

  it('Case 68 (RULES 7.1): a hurried speech after a leak stakes 15 points', () => {
    const table = start(THIRTEEN_DAYS).turn({ press: 1 });
    expect(stakes(table, 'us')[0]).toBe(30_000);
  });

  it('Case 69 (RULES 7.1): a private warning stakes nothing', () => {
    const table = start();
    const before = stakes(table, 'us');
    expect(stakes(table.order('us', { kind: 'C2', message: { act: 'warn' } }).turn(), 'us')).toEqual(before);
  });

  it('Case 70 (RULES 7.5): a threat left to lapse costs 8 points of credibility', () => {
    const table = start().order('us', { kind: 'P2', hours: 24 }).pass(2);
    expect(moved(table, 'credibility', 'us', 'ultimatum-lapsed')).toBe(-8000);
  });

  it('Case 71 (RULES 7.3): a conciliatory speech loosens each stake by up to 5 points', () => {
    const table = start(staked([40_000, 0, 0, 3000, 0], [0, 0, 0, 0, 0]));
    expect(stakes(table.order('us', { kind: 'P3' }).turn(), 'us')).toEqual([35_000, 0, 0, 0, 0]);
  });

  it('Case 72 (RULES 7.3): it costs a quarter of that at home', () => {
    const table = start(staked([40_000, 0, 0, 3000, 0], [0, 0, 0, 0, 0]))
      .order('us', { kind: 'P3' })
      .turn();
    expect(moved(table, 'home', 'us', 'P3')).toBe(homeOf('P3') - 2000);
  });
});

/** What an order moves by itself at home, from the scenario's table. */
const homeOf = (kind: Order['kind']): number =>
  (FROM_THE_SPEECH.orders[kind]?.effects ?? [])
    .filter(({ meter, whose }) => meter === 'home' && whose === 'own')
    .reduce((sum, { milli }) => sum + milli, 0);

describe('the knot', () => {
  it('Case 73 (RULES 7.2): is the mean of both commitments, each at most 100 points', () => {
    expect(knot(start(staked([40_000, 0, 0, 0, 0], [5000, 0, 5000, 0, 0])))).toBe(25_000);
    expect(knot(start(staked([90_000, 0, 0, 0, 90_000], [0, 0, 0, 0, 0])))).toBe(50_000);
  });

  const gesture = (publicity: 0 | 1): Order => ({ kind: 'K4', issue: 2, level: 2, publicity });
  const tight = (): Table => start(staked([80_000, 0, 0, 0, 0], [40_000, 0, 40_000, 0, 0]));

  it('Case 74 (RULES 7.2): below 80 a private step loosens it', () => {
    const table = start(staked([70_000, 0, 0, 0, 0], [40_000, 0, 40_000, 0, 0]));
    expect(stakes(table.order('us', gesture(1)).turn(), 'us')[0]).toBe(66_000);
  });

  it('Case 75 (RULES 7.2): at 80 a private step does not', () => {
    expect(stakes(tight().order('us', gesture(1)).turn(), 'us')[0]).toBe(80_000);
  });

  it('Case 76 (RULES 7.2): at 80 a public step does', () => {
    expect(stakes(tight().order('us', gesture(0)).turn(), 'us')[0]).toBe(76_000);
  });
});

describe('the audience', () => {
  /** Washington staked 40 points on no Jupiters and gives them up: 40 x .6 / 5, in the publicity named. */
  const conceded = (publicity: 0 | 2, level: 2 | 3, ussrStake: number): number => {
    const bundle = { terms: [2, 0, 0, level, 0], publicity: [0, 0, 0, publicity, 0] };
    const table = start(staked([0, 0, 0, 40_000, 0], [0, ussrStake, 0, 0, 0]));
    table.order('ussr', { kind: 'C2', message: { act: 'offer', bundle, hours: 48 } }).turn();
    table.order('us', { kind: 'K1', slot: 0, rider: false }, 'public').turn();
    return moved(table, 'home', 'us', 'settled');
  };

  it('Case 77 (RULES 6.9): a public concession costs stake x share / 5, times 1 + knot', () => {
    expect(conceded(0, 3, 0)).toBe(-Math.floor(4800 * 1.2));
  });

  it('Case 78 (RULES 6.9): a secret one costs a tenth of its own', () => {
    expect(conceded(2, 2, 0)).toBe(-Math.floor(320 * 1.2));
  });

  it("Case 79 (RULES 7.2): the other side's commitment raises it as well", () => {
    expect(conceded(0, 3, 40_000)).toBe(-Math.floor(4800 * 1.4));
  });
});

describe('belief', () => {
  it('Case 80 (RULES 7.4): a threat noticed moves a moderate by nine tenths of its ratio', () => {
    const table = start();
    const [dove = 0, moderate = 0, before = 0] = table.state.ussr.common.belief;
    table.order('us', { kind: 'P2', hours: 24 }).turn();
    const ratio = 1 + (((FROM_THE_SPEECH.orders.P2?.signal ?? 1000) - 1000) * 0.9) / 1000;
    const expected = (before * ratio) / (dove + moderate + before * ratio);
    expect(Math.abs(hawk(table, 'ussr') / 1_000_000 - expected)).toBeLessThan(0.000_01);
  });

  it('Case 81 (RULES 7.5): silence makes whoever was silent look tougher', () => {
    const table = start();
    table.order('us', { kind: 'C2', message: { act: 'offer', bundle: FREEZE, hours: 24 } }).turn();
    const before = hawk(table, 'us');
    expect(hawk(table.turn(), 'us')).toBeGreaterThan(before);
  });

  it('Case 82 (RULES 7.5): a lapsed threat makes its author look softer', () => {
    const table = start().order('us', { kind: 'P2', hours: 24 }).turn();
    const before = hawk(table, 'ussr');
    expect(hawk(table.turn(), 'ussr')).toBeLessThan(before);
  });
});

describe('the world and the allies', () => {
  const photos: Order = { kind: 'P6' };

  it('Case 83 (RULES 10.1): the photographs expose a denial: 10 points of credibility', () => {
    const table = start().order('ussr', { kind: 'P4' }).turn().order('us', photos).turn();
    expect(moved(table, 'credibility', 'ussr', 'denial-exposed')).toBe(-10_000);
  });

  it('Case 84 (RULES 10.1): a denial after the photographs is exposed at once', () => {
    const table = start().order('us', photos).turn().order('ussr', { kind: 'P4' }).turn();
    expect(moved(table, 'world', 'us', 'denial-exposed')).toBe(5000);
  });

  it('Case 85 (RULES 10.2): NATO is told once', () => {
    const told = start().order('us', { kind: 'U2' }).turn();
    const again = { kind: 'order', side: 'us', desk: 'public', order: { kind: 'U2' } } as const;
    expect(told.refuses(again)).toBe('already');
  });

  it('Case 86 (RULES 10.2): a word to Havana calms Castro', () => {
    expect(moved(start().order('ussr', { kind: 'U6' }).turn(), 'castro', 'ussr', 'U6')).toBe(-15_000);
  });
});
