import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import {
  cutTo,
  FROM_THE_SPEECH,
  moved,
  openTable,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const start = (scenario: Scenario = FROM_THE_SPEECH): Table => openTable(scenario);
const offer = (terms: readonly number[]): Order => ({
  kind: 'C2',
  message: { act: 'offer', bundle: bundleOf(terms), hours: 48 },
});
const accept: Order = { kind: 'K1', slot: 0, rider: false };
const launchers = (table: Table): number => table.state.ussr.military.launchers;

describe('the clocks', () => {
  it('Case 158 (RULES 11.1): one launcher comes ready in 12 hours', () => {
    expect(launchers(start().pass(2)) - 13_000).toBe(2000);
  });

  it('Case 159 (RULES 11.1): three when work goes on round the clock', () => {
    expect(launchers(start().order('ussr', { kind: 'M9', on: true }).turn()) - 13_000).toBe(3000);
  });

  it('Case 160 (RULES 11.1): 24 in all', () => {
    expect(launchers(start().order('ussr', { kind: 'M9', on: true }).pass(8))).toBe(24_000);
  });

  it('Case 161 (RULES 11.2): before the 24th, 08:00, waiting costs nothing', () => {
    expect(moved(start().pass(3), 'home', 'us', 'clock.no-deal')).toBe(0);
  });

  it('Case 162 (RULES 11.2): from then a day costs both 2 points at home', () => {
    const table = start().pass(5);
    expect(SIDES.map((side) => moved(table, 'home', side, 'clock.no-deal'))).toEqual([-2000, -2000]);
  });

  it('Case 163 (RULES 11.3): a landing force above 60 points adds 3 points to Castro', () => {
    const table = start(startingWith(FROM_THE_SPEECH, { invasion: 61_000 })).turn();
    expect(moved(table, 'castro', 'ussr', 'clock.landing-force')).toBe(3000);
  });

  it('Case 164 (RULES 11.4): a pause costs Washington 1 point at home in 12 hours', () => {
    const table = start().order('us', { kind: 'U3' }).order('ussr', { kind: 'U3' }).pass(2);
    expect(moved(table, 'home', 'us', 'clock.pause')).toBe(-2000);
  });
});

describe('the end', () => {
  /** The first evening's news costs 3 points, so this leader stands at 10 on that night. */
  const disgraced = startingWith(cutTo(FROM_THE_SPEECH, 2), { home: { us: 13_000, ussr: 60_000 } });

  it('Case 165 (RULES 12.3): a leader whose home falls to 10 points is removed, and the game goes on', () => {
    const table = start(disgraced).turn();
    expect([table.state.us.common.home, table.state.pub.removed.us, table.state.pub.end]).toEqual([
      10_000,
      true,
      null,
    ]);
  });

  it('Case 166 (RULES 12.3): removal is worth 15 points less', () => {
    const scores = [3000, 22_000].map((ussr) => {
      const scenario = startingWith(cutTo(FROM_THE_SPEECH, 2), { home: { us: 60_000, ussr } });
      const table = start(scenario).pass(2);
      return outcome(table.scenario, table.state)?.scores.ussr ?? 0;
    });
    expect((scores[1] ?? 0) - (scores[0] ?? 0)).toBe(15_000);
  });

  it('Case 222 (RULES 12.2): letting the missiles stay costs Washington 25 of prestige and 11 at home', () => {
    const table = start(cutTo(FROM_THE_SPEECH, 2)).pass(2);
    expect(table.state.pub.end).toBe('E6');
    expect(moved(table, 'prestige', 'us', 'missiles-stay')).toBe(-25_000);
    expect(moved(table, 'home', 'us', 'missiles-stay')).toBe(-11_000);
  });

  it('Case 167 (RULES 12.5): who seems to have won hangs on the world, not on secret clauses', () => {
    const settled = (terms: readonly number[]) => {
      const table = start().order('ussr', offer(terms)).turn().order('us', accept, 'private').turn();
      return outcome(table.scenario, table.state);
    };
    const [quiet, none] = [settled([2, 1, 2, 1, 1]), settled([2, 1, 2, 0, 1])];
    expect([quiet?.perceived === none?.perceived, quiet?.scores.ussr === none?.scores.ussr]).toEqual([
      true,
      false,
    ]);
  });

  it('Case 168 (RULES 13): a choice of the prelude has its effect before the first turn', () => {
    const table = start({ ...FROM_THE_SPEECH, openings: PRELUDE }).answer('ussr', 'hide');
    expect([table.state.phase, table.state.ussr.military.camouflage]).toEqual(['orders', true]);
  });

  const PRELUDE: Scenario['openings'] = [
    {
      id: 'concealment',
      side: 'ussr',
      title: 'title',
      claim: { text: 'text', sources: [], confidence: 'low' },
      choices: [{ id: 'hide', text: 'text', effects: [{ kind: 'camouflage', on: true }] }],
    },
  ];

  it('Case 169 (RULES 7.1): before the speech nothing is public', () => {
    expect([start(THIRTEEN_DAYS).state.pub.disclosed, start(THIRTEEN_DAYS).state.pub.rung]).toEqual([
      'no',
      'quiet',
    ]);
  });
});
