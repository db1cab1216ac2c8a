import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  kindWeight,
  moved,
  openTable,
  refused,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const start = (scenario = FROM_THE_SPEECH): Table => openTable(scenario);
/** The line in force and every submarine on its station, no merchant ship near. */
const HUNTING_GROUND = {
  ...FROM_THE_SPEECH,
  ships: [],
  submarines: FROM_THE_SPEECH.submarines.map((boat) => ({ ...boat, startNm: boat.stationNm })),
};
const atTheLine = (): Table => start(HUNTING_GROUND).order('us', { kind: 'B1' }).turn().turn().turn();
const HUNT: Order = { kind: 'M4' };

describe('checks', () => {
  const quietTurn = (...checking: readonly Side[]): number => {
    const table = start();
    for (const side of checking) table.order(side, { kind: 'M6' });
    return table.turn().weights('incidents')[0]?.[0] ?? 0;
  };

  it('Case 223 (RULES 9.8): make a turn without accidents likelier, on both sides more than on one', () => {
    const [none, one, two] = [quietTurn(), quietTurn('us'), quietTurn('us', 'ussr')];
    expect([one > none, two > one]).toEqual([true, true]);
  });

  it('Case 224 (RULES 9.8): hold for 24 hours, not longer', () => {
    const table = start().order('us', { kind: 'M6' }).turn().turn().turn();
    const idle = start().turn().turn().turn();
    const [checked, unchecked] = [table.weights('incidents'), idle.weights('incidents')];
    expect(checked.map(([none = 0], turn) => none > (unchecked[turn]?.[0] ?? 0))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('Case 225 (RULES 9.8): are not ordered twice at a time', () => {
    expect(refused(start().order('us', { kind: 'M6' }).turn(), 'us', { kind: 'M6' })).toBe('already');
  });
});

describe('tactical weapons', () => {
  const step = (by: 1 | -1): Table => start().order('ussr', { kind: 'M11', step: by }).turn();

  it('Case 226 (RULES 4.13): are withheld or released a step at a time', () => {
    expect([step(-1), step(1)].map(({ state }) => state.ussr.military.tactical)).toEqual([0, 2]);
  });

  it('Case 227 (RULES 4.13): go no further than that', () => {
    expect(refused(step(1), 'ussr', { kind: 'M11', step: 1 })).toBe('at-limit');
  });

  it('Case 228 (RULES 4.13): freed please the army, withheld displease it', () => {
    const own = FROM_THE_SPEECH.orders.M11?.effects[0]?.milli ?? 0;
    expect([step(1), step(-1)].map((table) => moved(table, 'home', 'ussr', 'M11') - own)).toEqual([
      1500, -1500,
    ]);
  });

  it('Case 229 (RULES 4.10): released meet a landing with chance .80', () => {
    const ready = startingWith(FROM_THE_SPEECH, { strike: 70_000, invasion: 100_000 });
    const table = start(ready).order('ussr', { kind: 'M11', step: 1 }).order('us', { kind: 'S1' }).turn();
    table.answer('ussr', 'hold').order('us', { kind: 'S4' }).turn();
    expect(table.weights('landing-nuclear')).toEqual([[200_000, 800_000]]);
  });
});

describe('the hunt for submarines', () => {
  it('Case 230 (RULES 5.12): needs a line in force', () => {
    expect([refused(start(), 'us', HUNT), refused(atTheLine(), 'us', HUNT)]).toEqual(['needs-line', null]);
  });

  it('Case 231 (RULES 5.12): makes trouble under water three times as likely that turn, and no longer', () => {
    const weightOf = (table: Table): number => kindWeight(table.turn({ incidents: 1 }), 'submarine');
    const hunted = atTheLine().order('us', HUNT);
    expect([weightOf(atTheLine()), weightOf(hunted), weightOf(hunted)]).toEqual([25, 75, 25]);
  });

  it('Case 232 (RULES 5.12): forces up the boat that is found', () => {
    const table = atTheLine().order('us', HUNT).turn({ contact: 1 });
    expect(table.state.ussr.military.submarines.map(({ status }) => status === 'surfaced')).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('Case 233 (RULES 5.12): a boat on the surface makes no more trouble', () => {
    const table = atTheLine().order('us', HUNT).turn({ contact: 1 }).turn({ incidents: 1 });
    expect(kindWeight(table, 'submarine')).toBe(18);
  });
});

describe('pressure on Berlin', () => {
  const pressed = (berlin: number): Table => start().order('ussr', { kind: 'M13' }).turn({ berlin });

  it("Case 234 (RULES 4.14): shakes or rallies Washington's allies, one as likely as the other", () => {
    const tables = [pressed(0), pressed(1)];
    expect(tables.map((table) => moved(table, 'allies', 'us', 'M13'))).toEqual([-5000, 5000]);
    expect(tables[0]?.weights('berlin')).toEqual([[500_000, 500_000]]);
  });

  it('Case 235 (RULES 4.14): brings the forces a step closer', () => {
    expect(
      pressed(0)
        .told('rung')
        .map(({ params }) => params.to),
    ).toContain('contact');
  });

  it('Case 236 (RULES 4.14): is no more to be had once they are held down', () => {
    const table = start().turn({ incidents: 1, severity: 2 }).answer('us', 'restrain');
    expect(refused(table, 'ussr', { kind: 'M13' })).toBe('at-limit');
  });

  it('Case 237 (RULES 4.14): waits until the crisis is open', () => {
    expect(refused(start(THIRTEEN_DAYS), 'ussr', { kind: 'M13' })).toBe('after-disclosure');
  });
});
