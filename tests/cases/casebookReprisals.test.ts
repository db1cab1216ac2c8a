import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import { FROM_THE_SPEECH, openTable, refused, startingWith, type Table } from './table.ts';

const ready = startingWith(FROM_THE_SPEECH, { strike: 70_000, invasion: 100_000 });
const BATTERY: Order = { kind: 'S2' };
const EUROPE: Order = { kind: 'S5' };
const WARNING_SHOT: Order = { kind: 'S6' };

/** An aircraft lost over Cuba, the first answer calm. */
const aircraftLost = (): Table =>
  openTable(FROM_THE_SPEECH).order('us', { kind: 'I1' }).turn({ 'recon-risk': 1 }).answer('us', 'restrain');
const battery = (): Table => aircraftLost().order('us', BATTERY).turn();
const struck = (): Table => openTable(ready).order('us', { kind: 'S1' }).turn().answer('ussr', 'hold');

describe('a strike on one air-defence site', () => {
  it('Case 238 (RULES 4.15): waits until an aircraft is lost', () => {
    expect([refused(openTable(ready), 'us', BATTERY), refused(aircraftLost(), 'us', BATTERY)]).toEqual([
      'needs-aircraft-down',
      null,
    ]);
  });

  it('Case 239 (RULES 4.15): brings shooting, and is no strike on the missiles', () => {
    const { pub } = battery().state;
    expect([pub.rung, pub.struck]).toEqual(['shooting', false]);
  });

  it('Case 240 (RULES 4.15): Moscow must answer as to a clash', () => {
    expect(battery().state.ussr.reaction).toMatchObject({ code: 'combat', severity: 'bloodshed' });
  });

  it('Case 241 (RULES 4.15): is given once for each aircraft', () => {
    expect(refused(battery().answer('ussr', 'restrain'), 'us', BATTERY)).toBe('needs-aircraft-down');
  });
});

describe('a reprisal in Europe', () => {
  it('Case 242 (RULES 4.16): waits for a strike', () => {
    expect([refused(openTable(ready), 'ussr', EUROPE), refused(struck(), 'ussr', EUROPE)]).toEqual([
      'needs-strike-first',
      null,
    ]);
  });

  it('Case 243 (RULES 4.16): carries a tenth chance of nuclear use', () => {
    expect(struck().order('ussr', EUROPE).turn().weights('landing-nuclear')).toEqual([[900_000, 100_000]]);
  });

  it('Case 244 (RULES 4.11): on a day of reprisals the fighting does not stop', () => {
    expect(struck().order('ussr', EUROPE).turn().weights('ceasefire')).toEqual([]);
  });
});

describe('a nuclear demonstration', () => {
  it('Case 245 (RULES 4.7): is refused short of combat', () => {
    expect([refused(aircraftLost(), 'us', WARNING_SHOT), refused(struck(), 'us', WARNING_SHOT)]).toEqual([
      'needs-combat',
      null,
    ]);
  });

  it.each([
    [246, 'is limited when it is not answered', 0, 'E10'],
    [247, 'and general war when it is', 1, 'E11'],
  ] as const)('Case %i (RULES 4.17): %s', (_, __, scale, end) => {
    expect(struck().order('ussr', WARNING_SHOT).turn({ scale }).state.pub.end).toBe(end);
  });
});
