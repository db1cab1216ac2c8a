import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { cutTo, FROM_THE_SPEECH, moved, oneShip, openTable, startingWith, type Table } from './table.ts';

const WATCHED_FREEZE = bundleOf([1, 1, 0, 0, 0]);
const FREEZE = bundleOf([1, 0, 0, 0, 0]);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const accept: Order = { kind: 'K1', slot: 0, rider: false };

/** Moscow's offer, accepted in public on the next turn. */
const agreed = (bundle: Bundle, scenario = FROM_THE_SPEECH): Table =>
  openTable(scenario).order('ussr', offer(bundle)).turn().order('us', accept, 'public').turn();
const statuses = (table: Table): readonly unknown[] => table.state.pledges.map(({ status }) => status);
const launchers = (table: Table): number => table.state.ussr.military.launchers;
const step = (issue: number, level: number, publicity: 0 | 1 | 2): Order => ({
  kind: 'K4',
  issue,
  level,
  publicity,
});

describe('a pledge', () => {
  it('Case 87 (RULES 6.12): to stop work stops it', () => {
    const table = agreed(FREEZE);
    const before = launchers(table);
    expect(launchers(table.turn())).toBe(before);
  });

  /** The line stands; Moscow's offer asks that it be lifted at once, and Washington agrees. */
  const lineTraded = (): Table => {
    const table = openTable(oneShip('arms', 'run', 900))
      .order('us', { kind: 'B1' })
      .turn();
    table.order('ussr', offer(bundleOf([1, 0, 0, 0, 2]))).turn();
    return table.order('us', accept, 'public').turn();
  };

  it('Case 88 (RULES 6.12): to lift the line at once suspends it', () => {
    expect(lineTraded().state.pub.blockade).toBe('suspended');
  });

  it('Case 89 (RULES 5): when that pledge is broken the line is proclaimed again', () => {
    const table = lineTraded().order('us', { kind: 'K5', pledge: 1 }).turn();
    expect(table.state.pub.blockade).toBe('proclaimed');
  });

  it('Case 90 (RULES 6.13): that can be watched is verified after a day', () => {
    const table = agreed(WATCHED_FREEZE);
    const course = [statuses(table), statuses(table.turn())].map(([weapons]) => weapons);
    expect(course).toEqual(['in-progress', 'verified']);
  });

  it('Case 91 (RULES 6.13): to stop work is not verified while nobody watches', () => {
    expect(statuses(agreed(FREEZE).pass(4))).toEqual(['in-progress']);
  });

  it('Case 92 (RULES 6.11): stays in the ledger when it is broken', () => {
    const table = agreed(FREEZE).order('ussr', { kind: 'K5', pledge: 0 }).turn();
    expect(table.state.pledges).toMatchObject([{ by: 'ussr', issue: 0, status: 'broken' }]);
  });

  it('Case 93 (RULES 6.14): working on is breaking it', () => {
    const table = agreed(FREEZE).order('ussr', { kind: 'M9', on: true }).turn();
    expect([statuses(table), launchers(table) > 13_000]).toEqual([['broken'], true]);
  });

  it('Case 94 (RULES 6.14): broken, costs 40 points of trust', () => {
    const trusting = startingWith(FROM_THE_SPEECH, { trust: { us: 20_000, ussr: 0 } });
    const table = agreed(FREEZE, trusting).order('ussr', { kind: 'K5', pledge: 0 }).turn();
    expect(moved(table, 'trust', 'us', 'K5')).toBe(-40_000);
  });

  it('Case 95 (RULES 6.14): broken, gives the other side 8 points at home', () => {
    const table = agreed(FREEZE).order('ussr', { kind: 'K5', pledge: 0 }).turn();
    expect(moved(table, 'home', 'us', 'K5')).toBe(8000);
  });

  const broken = (publicity: 0 | 2): Table =>
    openTable(FROM_THE_SPEECH)
      .order('us', step(2, 2, publicity))
      .turn()
      .order('us', { kind: 'K5', pledge: 0 })
      .turn();

  it('Case 96 (RULES 6.14): a public promise broken costs 30 points of credibility', () => {
    expect(moved(broken(0), 'credibility', 'us', 'K5')).toBe(-30_000);
  });

  it('Case 97 (RULES 6.14): a secret one costs none', () => {
    expect(moved(broken(2), 'credibility', 'us', 'K5')).toBe(0);
  });

  it('Case 98 (RULES 6.15): missiles withdrawn by gesture end the crisis as a back-down', () => {
    const table = openTable(FROM_THE_SPEECH)
      .order('ussr', step(0, 2, 0))
      .turn();
    expect(table.state.pub.end).toBe('E4');
  });

  it('Case 99 (RULES 6.15): a freeze by gesture ends nothing', () => {
    const table = openTable(FROM_THE_SPEECH)
      .order('ussr', step(0, 1, 0))
      .turn();
    expect(table.state.pub.end).toBeNull();
  });
});

describe('a freeze at the end', () => {
  it('Case 100 (RULES 12.1): must be signed: a gesture alone leaves the missiles', () => {
    const table = openTable(cutTo(FROM_THE_SPEECH, 3))
      .order('ussr', step(0, 1, 0))
      .turn()
      .pass(2);
    expect(table.state.pub.end).toBe('E6');
  });

  it('Case 101 (RULES 12.1): broken, it counts for nothing', () => {
    const table = agreed(FREEZE, cutTo(FROM_THE_SPEECH, 4)).order('ussr', { kind: 'K5', pledge: 0 }).pass(2);
    expect(table.state.pub.end).toBe('E6');
  });

  it('Case 102 (RULES 12.1): is not forgotten when its author has made three more offers', () => {
    const table = agreed(FREEZE, cutTo(FROM_THE_SPEECH, 5));
    for (let sent = 0; sent < 3; sent++) table.order('ussr', offer(bundleOf([2, 1, 2, 3, 2]))).turn();
    expect(table.state.pub.end).toBe('E5');
  });

  it('Case 103 (RULES 12.4): is worth more to Washington where it can be watched', () => {
    const worth = [WATCHED_FREEZE, FREEZE].map((bundle) => {
      const table = agreed(bundle, cutTo(FROM_THE_SPEECH, 3)).turn();
      return outcome(table.scenario, table.state)?.scores.us ?? 0;
    });
    expect((worth[0] ?? 0) - (worth[1] ?? 0)).toBe(4000 + 6000 * 0.3);
  });
});
