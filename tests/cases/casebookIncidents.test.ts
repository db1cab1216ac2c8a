import { describe, expect, it } from 'vitest';
import { incidentRate, nuclearChance } from '../../src/engine/rules/hazard.ts';
import { DANGERS, type Danger, type IncidentKind, type Side } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  followingKind,
  kindWeight,
  moved,
  openTable,
  startingWith,
  type Table,
} from './table.ts';

const BASE = { incidentPpm: 62_000, fatiguePerDay: 50 };
/** Expected incidents in 12 hours at this posture, in millionths. */
const rate = (steps: number, contact = 0, roeSum = 2, fatigueHours = 0): number =>
  incidentRate(BASE, steps, contact, roeSum, fatigueHours, 12);

/** One incident of this kind and severity in the first turn, up to where Washington or Moscow must answer. */
const incident = (kind: IncidentKind, severity: 0 | 1 | 2): Table =>
  openTable(FROM_THE_SPEECH).turn({ incidents: 1, incident: followingKind(kind), severity });
const nuclearPpm = (table: Table): number => table.weights('nuclear').at(-1)?.[1] ?? -1;

describe('how often something goes wrong', () => {
  it.each([
    [170, 'at rest', rate(0), 0.062],
    [171, 'with two steps of alert', rate(2), 0.062 * 1.45 ** 2],
    [172, 'at contact 1', rate(0, 1), 0.062 * 1.6],
    [173, 'with loose rules on both sides', rate(0, 0, 4), 0.062 * 1.6],
    [174, 'with tight rules on both sides', rate(0, 0, 0), 0.062 / 1.6],
    [175, 'after two tired days', rate(0, 0, 2, 48), 0.062 * 1.1],
    [176, 'in all together', rate(5, 2, 3, 72), 0.062 * 1.45 ** 5 * 2.2 * 1.6 ** 0.5 * 1.15],
  ])('Case %i (RULES 9.1): %s', (_, __, ppm, expected) => {
    expect(Math.abs(ppm / 1_000_000 / expected - 1)).toBeLessThan(0.001);
  });

  it('Case 177 (RULES 9.2): a third incident in one turn makes two graver ones', () => {
    const table = openTable(FROM_THE_SPEECH).turn({ incidents: 3 }).answer('us', 'hold');
    expect([table.told('incident').length, table.weights('severity')[0]?.[0]]).toEqual([2, 0]);
  });

  it('Case 178 (RULES 9.3): no aircraft is shot down where none flies', () => {
    expect(kindWeight(openTable(FROM_THE_SPEECH).turn({ incidents: 1 }), 'shoot-down')).toBe(0);
  });

  it('Case 179 (RULES 9.3): submarines that shadow get into trouble more often than those told to withdraw', () => {
    const weight = (instruction: 'shadow' | 'withdraw'): number => {
      const table = openTable({ ...FROM_THE_SPEECH, ships: [] }).order('us', { kind: 'B1' });
      table.order('ussr', { kind: 'B9', instruction }).turn().turn();
      return kindWeight(table.turn({ incidents: 1 }), 'submarine');
    };
    expect([weight('shadow'), weight('withdraw')]).toEqual([50, 8]);
  });

  it('Case 180 (RULES 9.4): 55 of 100 are absorbed, 35 a crisis, 10 bloodshed', () => {
    const table = openTable(FROM_THE_SPEECH).turn({ incidents: 1 });
    expect(table.weights('severity')).toEqual([[550_000, 350_000, 100_000]]);
  });
});

describe('who must answer', () => {
  it.each([
    [181, 'a false alarm', 'false-alarm', 'us'],
    [182, 'a stray flight', 'stray-flight', 'ussr'],
    [183, 'a submarine', 'submarine', 'us'],
  ] as const)('Case %i (RULES 3.2): %s', (_, __, kind, side) => {
    const { state } = incident(kind, 1);
    const asked = (['us', 'ussr'] as const).filter((one: Side) => state[one].reaction !== null);
    expect(asked).toEqual([side]);
  });

  it('Case 184 (RULES 9.4): what is absorbed asks nobody', () => {
    expect(incident('submarine', 0).state.phase).toBe('orders');
  });
});

describe('the answer', () => {
  const answered = (choice: string): Table => incident('submarine', 2).answer('us', choice);

  it('Case 185 (RULES 9.5): restraint halves the chance of nuclear use', () => {
    expect(nuclearPpm(answered('restrain'))).toBe(Math.floor(nuclearPpm(answered('hold')) / 2));
  });

  it('Case 186 (RULES 9.5): retaliation doubles it', () => {
    expect(nuclearPpm(answered('retaliate'))).toBe(2 * nuclearPpm(answered('hold')));
  });

  it('Case 187 (RULES 9): restraint under blood costs 4 points at home', () => {
    expect(moved(answered('restrain'), 'home', 'us', 'reaction.restrain')).toBe(-4000);
  });

  it('Case 188 (RULES 9): and the other side trusts it 4 points more', () => {
    expect(moved(answered('restrain'), 'trust', 'ussr', 'reaction.restrain')).toBe(4000);
  });

  it('Case 189 (RULES 4.5): retaliation brings shooting', () => {
    const table = incident('submarine', 1).answer('us', 'retaliate');
    expect(table.told('rung').map(({ params }) => params.to)).toContain('shooting');
  });

  it('Case 190 (RULES 4.2): a false alarm answered with alert stops short of full alert', () => {
    const alert = [2, 3, 4].map((us) => {
      const tense = startingWith(FROM_THE_SPEECH, { alert: { us, ussr: 0 } });
      const table = openTable(tense).turn({ incidents: 1, incident: 0, severity: 1 });
      return table.answer('us', 'retaliate').state.us.common.alert;
    });
    expect(alert).toEqual([3, 3, 4]);
  });
});

describe('nuclear use', () => {
  const KAPPA = 10_000_000;

  it.each([
    [191, 'a false alarm counts .7', 'false-alarm', 0.7],
    [192, 'a stray flight .8', 'stray-flight', 0.8],
    [193, 'a submarine 1.5', 'submarine', 1.5],
    [194, 'combat 2', 'combat', 2],
  ] as const)('Case %i (RULES 9.5): %s', (_, __, kind, factor) => {
    expect(nuclearChance(KAPPA, 0, kind, 1000)).toBe(10_000 * factor);
  });

  it('Case 195 (RULES 9.5): each step of alert multiplies it by 1.35', () => {
    expect(nuclearChance(KAPPA, 4, 'shoot-down', 1000)).toBe(33_220);
  });

  it('Case 196 (RULES 9.5): tactical weapons delegated treble it', () => {
    expect(nuclearChance(KAPPA, 0, 'shoot-down', 3000)).toBe(30_000);
  });

  it('Case 197 (RULES 9.5): it never exceeds one half', () => {
    const wild = {
      ...FROM_THE_SPEECH,
      hazard: { ...FROM_THE_SPEECH.hazard, kappaPpb: kappaOf(900_000_000) },
    };
    const table = openTable(wild)
      .turn({ incidents: 1, severity: 1 })
      .answer('us', 'retaliate', { nuclear: 0 });
    expect(nuclearPpm(table)).toBe(500_000);
  });

  it('Case 198 (RULES 9.6): the five danger settings stand in rising order', () => {
    const kappas = DANGERS.map((danger) => FROM_THE_SPEECH.hazard.kappaPpb[danger]);
    expect(kappas).toEqual(kappas.toSorted((one, two) => one - two));
  });

  it('Case 199 (RULES 9.7): half of it becomes general war', () => {
    const table = openTable(FROM_THE_SPEECH).turn({ incidents: 1, severity: 1 });
    expect(table.answer('us', 'hold', { nuclear: 1 }).weights('scale')).toEqual([[500_000, 500_000]]);
  });
});

const kappaOf = (ppb: number): { readonly [danger in Danger]: number } => ({
  bundy: ppb,
  standard: ppb,
  'kennedy-low': ppb,
  'kennedy-high': ppb,
  dms: ppb,
});
