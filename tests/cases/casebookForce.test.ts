import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Order } from '../../src/engine/types.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import {
  actionOf,
  FROM_THE_SPEECH,
  moved,
  openTable,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const UP = { kind: 'M1', step: 1 } as const;
const STRIKE: Order = { kind: 'S1' };
const LAND: Order = { kind: 'S4' };
const ready = startingWith(FROM_THE_SPEECH, { strike: 70_000, invasion: 100_000 });
const start = (scenario: Scenario = FROM_THE_SPEECH): Table => openTable(scenario);
const refused = (scenario: Scenario, side: Side, order: Order): string | null =>
  start(scenario).refuses(actionOf(scenario, side, order));
const struck = (): Table => start(ready).order('us', STRIKE).turn();

describe('alert', () => {
  it('Case 104 (RULES 4.2): an order moves it by one step', () => {
    expect(start().order('us', UP).turn().told('alert')[0]?.params).toEqual({ side: 'us', from: 2, to: 3 });
  });

  it('Case 105 (RULES 4.1): from DEFCON 3 the next step is the Strategic Air Command alone at 2', () => {
    expect(start().order('us', UP).turn().state.us.common.alert).toBe(3);
  });

  it('Case 106 (RULES 4.2): the last step needs combat', () => {
    expect(refused(startingWith(FROM_THE_SPEECH, { alert: { us: 3, ussr: 0 } }), 'us', UP)).toBe(
      'alert-needs-combat',
    );
  });

  it('Case 107 (RULES 4.2): stepping down costs 2 points at home', () => {
    const table = start().order('us', { kind: 'M1', step: -1 }).turn();
    const own = FROM_THE_SPEECH.orders.M1?.effects.find(({ meter }) => meter === 'home')?.milli ?? 0;
    expect(moved(table, 'home', 'us', 'M1')).toBe(own - 2000);
  });

  it('Case 108 (RULES 4.3): is shown to the world when it is noticed', () => {
    expect(start().order('us', UP).turn({ notice: 1 }).state.pub.alertShown.us).toBe(3);
  });

  it('Case 109 (RULES 4.3): unnoticed, it is not', () => {
    expect(start().order('us', UP).turn({ notice: 0 }).state.pub.alertShown.us).toBe(2);
  });

  it('Case 110 (RULES 4.3): Washington is noticed nine times in ten, Moscow every other time', () => {
    const us = start().order('us', UP).turn();
    const ussr = start().order('ussr', { kind: 'M8', step: 1 }).turn();
    expect([us.weights('notice'), ussr.weights('notice')]).toEqual([
      [[100_000, 900_000]],
      [[500_000, 500_000]],
    ]);
  });

  it('Case 111 (RULES 4.6): whoever raised it last is blamed for what follows: 10 points', () => {
    const war = (side: Side, order: Order): number => {
      const table = start().order(side, order).turn();
      table.turn({ incidents: 1, severity: 1 }).answer('us', 'hold', { nuclear: 1 });
      return outcome(table.scenario, table.state)?.scores.us ?? -1;
    };
    const [blamed, other] = [war('us', UP), war('ussr', { kind: 'M8', step: 1 })];
    expect([blamed, other > 9000]).toEqual([0, true]);
  });
});

describe('force', () => {
  it('Case 112 (RULES 4.4): air readiness grows by 10 points a day', () => {
    const table = start().order('us', { kind: 'M2', force: 'air' }).turn();
    expect(table.state.us.military.strike - 40_000).toBe(5000);
  });

  it('Case 113 (RULES 4.4): landing readiness grows by 20 points in 12 hours', () => {
    expect(start().order('us', { kind: 'M2', force: 'landing' }).turn().state.us.military.invasion).toBe(
      20_000,
    );
  });

  it.each([
    [114, 'a strike below 60 points of readiness', FROM_THE_SPEECH, STRIKE, 'not-ready'],
    [
      115,
      'a strike without photographs',
      startingWith(ready, { photosTaken: false }),
      STRIKE,
      'no-photographs',
    ],
    [116, 'a landing before any strike', ready, LAND, 'needs-strike-first'],
    [117, 'a strategic strike short of full alert', ready, { kind: 'S7' }, 'needs-full-alert'],
  ] as const)('Case %i (RULES 4.7): %s is refused', (_, __, scenario, order, code) => {
    expect(refused(scenario, 'us', order)).toBe(code);
  });

  it('Case 118 (RULES 4.8): only launchers at known sites are hit', () => {
    const early = startingWith(THIRTEEN_DAYS, { strike: 60_000, launchers: 20_000, disclosed: true });
    const table = start(early).order('us', STRIKE).turn();
    expect(table.told('strike')[0]?.params.destroyed).toBe(12);
  });

  it('Case 119 (RULES 4.8): each survives with chance .10', () => {
    const one = startingWith(ready, { launchers: 1000 });
    expect(start(one).order('us', STRIKE).turn().weights('strike')).toEqual([[900_000, 100_000]]);
  });

  it('Case 120 (RULES 4.8): and with .235 under camouflage', () => {
    const one = startingWith(ready, { launchers: 1000 });
    const table = start(one).order('ussr', { kind: 'I5' }).order('us', STRIKE).turn();
    expect(table.weights('strike')).toEqual([[765_000, 235_000]]);
  });

  it('Case 121 (RULES 4.8): each survivor may fire with chance .05', () => {
    expect(start(ready).order('us', STRIKE).turn({ strike: 2 }).weights('survivor')).toEqual([
      [902_500, 97_500],
    ]);
  });

  it('Case 122 (RULES 4.9): Moscow is asked to restrain, hold or retaliate', () => {
    expect(struck().state.ussr.reaction?.choices).toEqual(['restrain', 'hold', 'retaliate']);
  });

  it('Case 123 (RULES 4.9): restraint costs it 10 points at home', () => {
    expect(moved(struck().answer('ussr', 'restrain'), 'home', 'ussr', 'reaction.restrain')).toBe(-10_000);
  });

  it('Case 124 (RULES 4.9): retaliation carries a tenth chance of nuclear use', () => {
    expect(struck().answer('ussr', 'retaliate').weights('landing-nuclear')).toEqual([[900_000, 100_000]]);
  });

  it('Case 125 (RULES 4.10): a landing meets nuclear weapons at local discretion with chance .35', () => {
    const table = struck().answer('ussr', 'hold').order('us', LAND).turn();
    expect(table.weights('landing-nuclear')).toEqual([[650_000, 350_000]]);
  });

  it('Case 126 (RULES 4.11): on a day without orders of force combat stops every other time', () => {
    expect(struck().answer('ussr', 'hold').turn().weights('ceasefire')).toEqual([[500_000, 500_000]]);
  });

  it('Case 127 (RULES 4.11): on a day of strikes it does not', () => {
    const table = struck().answer('ussr', 'hold').order('us', { kind: 'S3' }).turn().answer('ussr', 'hold');
    expect(table.weights('ceasefire')).toEqual([]);
  });

  it('Case 128 (RULES 4.12): the island is occupied after 96 hours, not before', () => {
    const table = struck().answer('ussr', 'hold').order('us', LAND).turn().answer('ussr', 'hold').pass(6);
    expect([table.state.pub.end, table.pass(1).state.pub.end]).toEqual([null, 'E9']);
  });
});

describe('contact', () => {
  it('Case 129 (RULES 4.5): shooting cools by one step a turn', () => {
    const table = start().turn({ incidents: 1, severity: 2 });
    const course = [table.answer('us', 'restrain'), table.turn(), table.turn()];
    expect(course.map(() => table.told('rung').map(({ params }) => params.to))[0]).toEqual([
      'shooting',
      'contact',
      'crisis',
    ]);
  });

  it('Case 130 (RULES 4.5): the line in force keeps it at 1', () => {
    const table = start({ ...FROM_THE_SPEECH, ships: [] })
      .order('us', { kind: 'B1' })
      .pass(5);
    expect(table.state.pub.contact).toBe(1);
  });

  it('Case 131 (RULES 4.5): low-level flights raise it to 1', () => {
    expect(start().order('us', { kind: 'I2' }).turn().state.pub.rung).toBe('contact');
  });
});

describe('intelligence', () => {
  it.each([
    [132, 'I1', [], 4000],
    [133, 'I2', [], 2000],
    [134, 'I2', ['I5'], 3000],
  ] as const)('Case %i (RULES 8.1): %s against %j counts with this deviation', (_, kind, hidden, spread) => {
    const table = start();
    for (const order of hidden) table.order('ussr', { kind: order });
    if (hidden.length > 0) table.turn();
    expect(table.order('us', { kind }).turn().state.us.intelligence.spread).toBe(spread);
  });

  it('Case 135 (RULES 8.1): the count is rounded from the noisy truth', () => {
    const table = start().order('us', { kind: 'I1' }).turn({ recon: 8 });
    expect(table.seenBy('us').own?.intelligence).toMatchObject({ launchers: 21_000 });
  });

  it("Case 136 (RULES 8.2): an aircraft is hit by the grade of its flight, scaled by Castro's pressure", () => {
    // 50 points once the morning's news and the flight itself have moved it: then the grade's own chance holds.
    const even = startingWith(FROM_THE_SPEECH, { castro: 46_000 });
    const table = start(even).order('us', { kind: 'I2' }).turn();
    expect(table.weights('recon-risk')).toEqual([[970_000, 30_000]]);
  });

  it('Case 137 (RULES 8.2): more often with air defence free', () => {
    const pressed = startingWith(FROM_THE_SPEECH, { castro: 48_000 });
    const table = start(pressed).order('ussr', { kind: 'M12', on: true }).turn();
    expect(table.order('us', { kind: 'I1' }).turn().weights('recon-risk')[0]?.[1]).toBeGreaterThan(55_000);
  });

  it('Case 138 (RULES 8.2): never before the crisis is open', () => {
    expect(start(THIRTEEN_DAYS).order('us', { kind: 'I1' }).turn().weights('recon-risk')).toEqual([]);
  });

  it('Case 139 (RULES 8.3): three reports in ten on the landing force are false alarms', () => {
    const far = Array.from({ length: 10 }, (_, agent) => {
      const table = start(startingWith(FROM_THE_SPEECH, { invasion: 50_000 })).order('ussr', { kind: 'I4' });
      return Math.abs(table.turn({ agent }).state.ussr.intelligence.invasion - 50_000);
    }).filter((error) => error > 12_000);
    expect(far.length).toBe(3);
  });

  it('Case 140 (RULES 8.4): an assessment is right two times in three', () => {
    expect(start().order('us', { kind: 'I6' }).turn().weights('assess')).toEqual([[667_000, 333_000]]);
  });

  it('Case 141 (RULES 8.5): on the third day the press finds out with chance 90,000 in a million', () => {
    const table = start(THIRTEEN_DAYS).pass(3);
    expect(table.weights('press').map(([, chance]) => chance)).toEqual([26_000, 58_000, 90_000]);
  });
});
