import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { sample } from '../../src/engine/sample.ts';
import type { State } from '../../src/engine/state.ts';
import type { Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, oneShip, openTable, startingWith, type Table, THIRTEEN_DAYS } from './table.ts';

const MANY = 200;

const worlds = (table: Table, side: Side, count = MANY): readonly State[] =>
  Array.from(
    { length: count },
    (_, seed) => sample(table.scenario, table.seenBy(side), openRng(seed, 0)).state,
  );

/** How many of these hold, against the share that should, within a tenth of all. */
const near = (found: readonly boolean[], share: number): void =>
  expect(Math.abs(found.filter(Boolean).length / found.length - share)).toBeLessThan(0.1);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const start = (): Table => openTable(FROM_THE_SPEECH);

describe('worlds that Washington may be in', () => {
  it('have a Soviet leader as it believes, an alert as last seen or a step more, and a standing near its estimate', () => {
    const table = start().pass(2);
    const soviet = worlds(table, 'us').map(({ ussr }) => ussr);
    const shown = table.state.pub.alertShown.ussr;
    near(
      soviet.map(({ common }) => common.alert === shown + 1),
      0.2,
    );
    near(
      soviet.map(({ common }) => common.alert === shown),
      0.8,
    );
    near(
      soviet.map(({ common }) => common.temper === 0),
      0.25,
    );
    near(
      soviet.map(({ common }) => common.temper === 2),
      0.3,
    );
    const homes = soviet.map(({ common }) => common.home);
    expect(Math.abs(mean(homes) - table.state.us.common.otherHome)).toBeLessThan(2000);
    expect(Math.max(...homes)).toBeGreaterThan(table.state.us.common.otherHome + 8000);
    expect(soviet.every(({ common }) => common.riskRun === table.state.us.common.riskRun)).toBe(true);
  });

  it('have orders on weapons that nobody outside Moscow knows', () => {
    const military = worlds(start(), 'us').map(({ ussr }) => ussr.military);
    for (const step of [0, 1, 2])
      near(
        military.map(({ tactical }) => tactical === step),
        1 / 3,
      );
    near(
      military.map(({ mated }) => mated),
      1 / 4,
    );
    near(
      military.map(({ samFree }) => samFree),
      1 / 2,
    );
    expect(military.some(({ workStopped, quietWork }) => workStopped || quietWork)).toBe(false);
  });

  it('have launchers around the last count, one more for each 12 hours since', () => {
    const counts = (table: Table): readonly number[] =>
      worlds(table, 'us').map(({ ussr }) => ussr.military.launchers);
    const [now, later] = [counts(start()), counts(start().pass(4))];
    expect(now.every((count) => count % 1000 === 0 && count >= 0 && count <= 24_000)).toBe(true);
    expect(Math.abs(mean(now) - 13_000)).toBeLessThan(1200);
    expect(Math.abs(mean(later) - mean(now) - 4000)).toBeLessThan(1500);
    const flown = start().order('us', { kind: 'I2' }).turn();
    expect(Math.abs(mean(counts(flown)) - flown.state.us.intelligence.launchers - 1000)).toBeLessThan(1000);
  });

  it('have work stopped behind a promise, or going on in secret once in eight', () => {
    const promised = start().order('ussr', { kind: 'K4', issue: 0, level: 1, publicity: 0 }).turn();
    const military = worlds(promised, 'us').map(({ ussr }) => ussr.military);
    expect(military.every(({ workStopped }) => workStopped)).toBe(true);
    near(
      military.map(({ quietWork }) => quietWork),
      1 / 8,
    );
    const waiting = start()
      .order('ussr', { kind: 'K4', issue: 0, level: 1, publicity: 0, if: { issue: 2, level: 3 } })
      .turn();
    expect(worlds(waiting, 'us', 9).some(({ ussr }) => ussr.military.workStopped)).toBe(false);
  });

  it('have each ship where its last report and its speed put it, no further than the line', () => {
    const table = start().pass(3);
    const { scenario, state } = table;
    const [world] = worlds(table, 'us', 1);
    const expected = scenario.ships.map((ship, index) => {
      const report = state.us.military.ships[index];
      if (report === undefined || report.status !== 'underway') return report?.nm;
      const sailed = report.nm + ship.knots * (state.pub.hour - report.hour);
      return Math.max(report.nm, Math.min(ship.lineNm, sailed));
    });
    expect(world?.ussr.military.ships.map(({ nm }) => nm)).toEqual(expected);
    expect(world?.ussr.military.ships.map(({ status }) => status)).toEqual(
      state.us.military.ships.map(({ status }) => status),
    );
  });

  it('have a ship that passed on its way to port, and one that refuses at the line', () => {
    const passed = openTable(oneShip('fuel', 'run', 300))
      .order('us', { kind: 'B1' })
      .turn()
      .order('us', { kind: 'B5', shipClass: 'fuel' })
      .turn()
      .turn();
    passed.turn();
    const report = passed.state.us.military.ships[0];
    expect(report?.status).toBe('passed');
    const [world] = worlds(passed, 'us', 1);
    expect(world?.ussr.military.ships[0]?.nm).toBe(
      Math.min(5500, (report?.nm ?? 0) + 10 * (passed.state.pub.hour - (report?.hour ?? 0))),
    );
    const refusing = openTable(oneShip('arms')).order('us', { kind: 'B1' }).turn();
    expect(worlds(refusing, 'us', 1)[0]?.ussr.military.ships[0]).toEqual({
      nm: 4600,
      status: 'hailed',
      instruction: 'run',
      next: null,
      nextHour: 0,
    });
  });

  it('have Castro near what was last read of him', () => {
    const table = openTable(startingWith(FROM_THE_SPEECH, { castro: 60_000 }));
    const pressures = worlds(table, 'us').map(({ ussr }) => ussr.intelligence.castro);
    expect(Math.abs(mean(pressures) - 60_000)).toBeLessThan(2000);
    expect(Math.max(...pressures)).toBeGreaterThan(68_000);
  });
});

describe('worlds that Moscow may be in', () => {
  it('have commitments as shown, photographs once the crisis is open, and readiness that grows', () => {
    const table = start().pass(4);
    const american = worlds(table, 'ussr').map(({ us }) => us);
    const stakes = [Math.min(100_000, table.state.pub.stakesShown.us), 0, 0, 0, 0];
    expect(american.every(({ common }) => common.reconTier === 1)).toBe(true);
    expect(american[0]?.common.stakes).toEqual(stakes);
    const most = 400 * (table.state.pub.hour - table.scenario.startHour);
    const strikes = american.map(({ military }) => military.strike - table.scenario.initial.strike);
    expect(Math.min(...strikes)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(mean(strikes) - most / 2)).toBeLessThan(most / 10);
    const landing = american.map(({ military }) => military.invasion);
    expect(Math.min(...landing)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(mean(landing) - most / 2)).toBeLessThan(most / 5);
  });

  it('have a landing force near the last report', () => {
    const table = openTable(startingWith(FROM_THE_SPEECH, { invasion: 50_000 }))
      .order('ussr', { kind: 'I4' })
      .turn({ agent: 3 })
      .pass(3);
    const landing = worlds(table, 'ussr').map(({ us }) => us.military.invasion);
    expect(Math.abs(mean(landing) - 50_000)).toBeLessThan(1500);
    expect(Math.max(...landing)).toBeGreaterThan(56_000);
  });

  it('have the deadline that was heard in private', () => {
    const table = start().order('us', { kind: 'C4', hours: 48 }).turn();
    const { deadline } = table.state.us.channel;
    expect(deadline).not.toBeNull();
    expect(worlds(table, 'ussr', 1)[0]?.us.channel).toEqual({ couriers: [], deadline, threat: null });
    expect(worlds(table, 'us', 1)[0]?.ussr.channel).toEqual({
      couriers: [],
      deadline: null,
      threat: deadline,
    });
    const slow = start().order('us', { kind: 'C4', hours: 48 }).turn({ delay: 1 });
    expect(worlds(slow, 'us', 1)[0]?.ussr.channel.threat).toBeNull();
  });

  it('know the other’s temper and are known by theirs where the settings say so', () => {
    const table = openTable(FROM_THE_SPEECH, { us: 'hawk', ussr: 'dove' }, { tempers: 'known' });
    const [world] = worlds(table, 'us', 1);
    expect([world?.ussr.common.temper, world?.ussr.common.belief]).toEqual([0, [0, 0, 1_000_000]]);
  });
});

describe('worlds either side may be in', () => {
  it('have photographs in Washington once the crisis is open, and not before', () => {
    const blind = { photosTaken: false } as const;
    const secret = openTable(startingWith(THIRTEEN_DAYS, blind));
    const open = openTable(startingWith(FROM_THE_SPEECH, blind));
    const grades = [secret, open].map((table) => [
      worlds(table, 'ussr', 1)[0]?.us.common.reconTier,
      worlds(table, 'us', 1)[0]?.ussr.common.reconTier,
    ]);
    expect(grades).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('have commitments where the other side speaks, and no leader who knows', () => {
    const table = start().order('ussr', { kind: 'P2', hours: 48 }).turn();
    const [world] = worlds(table, 'us', 1);
    expect(world?.ussr.common.stakes).toEqual([0, 0, table.state.pub.stakesShown.ussr, 0, 0]);
    expect(world?.ussr.common.belief).toEqual([250_000, 450_000, 300_000]);
    expect(world?.dark).toMatchObject({ flown: false, hunting: false, falsehoods: [] });
    expect(world?.dark.dared).toEqual({ us: false, ussr: false });
  });
});

describe('what is still to come of a turn', () => {
  const strike = (): Table =>
    openTable(startingWith(FROM_THE_SPEECH, { strike: 60_000, launchers: 4000 }))
      .order('us', { kind: 'S1' })
      .turn();
  const incident = (): Table => start().turn({ incidents: 1, severity: 1 });
  const ship = (): Table => openTable(oneShip('arms')).order('us', { kind: 'B1' }).turn();
  const kept = (): Table => start().order('ussr', { kind: 'K4', issue: 0, level: 2, publicity: 0 }).deal();
  const codes = (state: State | undefined): readonly string[] =>
    (state?.dark.agenda ?? []).map(({ code }) => code).filter((code) => code !== 'answer');

  it.each<readonly [string, () => Table, Side]>([
    ['a strike', strike, 'ussr'],
    ['an incident', incident, 'us'],
    ['a ship that refuses', ship, 'us'],
    ['bombers', kept, 'ussr'],
    ['orders', start, 'us'],
  ])('is known to whoever must answer: %s', (_, open, side) => {
    const table = open();
    expect(codes(worlds(table, side, 1)[0])).toEqual(codes(table.state));
  });

  it('is counted from what was seen', () => {
    const table = strike();
    const [world] = worlds(table, 'ussr', 1);
    expect(world?.dark).toMatchObject({
      reacted: { us: false, ussr: false },
      riskRun: table.state.ussr.common.riskRun,
      landingHour: table.state.pub.hour,
      incidents: table.state.pub.incidents,
      opening: 0,
    });
    expect(worlds(start(), 'us', 1)[0]?.dark.reacted).toEqual({ us: true, ussr: false });
    expect(worlds(start(), 'ussr', 1)[0]?.dark.reacted).toEqual({ us: false, ussr: true });
  });
});
