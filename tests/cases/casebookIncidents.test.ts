import { describe, expect, it } from 'vitest';
import { incidentRate, nuclearChance } from '../../src/engine/rules/hazard.ts';
import { DANGERS, type Danger } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, followingKind, openTable, type Table } from './table.ts';

const BASE = { incidentPpm: 62_000, fatiguePerDay: 50 };
/** Expected incidents in 12 hours at this posture, in millionths. */
const rate = (steps: number, contact = 0, roeSum = 2, fatigueHours = 0): number =>
  incidentRate(BASE, steps, contact, roeSum, fatigueHours, 12);

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
});

describe('the answer', () => {
  const answered = (choice: string): Table =>
    openTable(FROM_THE_SPEECH)
      .turn({ incidents: 1, incident: followingKind('submarine'), severity: 2 })
      .answer('us', choice);

  it('Case 185 (RULES 9.5): restraint halves the chance of nuclear use', () => {
    expect(nuclearPpm(answered('restrain'))).toBe(Math.floor(nuclearPpm(answered('hold')) / 2));
  });

  it('Case 186 (RULES 9.5): retaliation doubles it', () => {
    expect(nuclearPpm(answered('retaliate'))).toBe(2 * nuclearPpm(answered('hold')));
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
});

const kappaOf = (ppb: number): { readonly [danger in Danger]: number } => ({
  bundy: ppb,
  standard: ppb,
  'kennedy-low': ppb,
  'kennedy-high': ppb,
  dms: ppb,
});
