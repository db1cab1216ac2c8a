import { describe, expect, it } from 'vitest';
import { SETTING_VALUES } from '../../src/engine/settings.ts';
import { chanceWithin, NOISE_STEPS, NOISE_WEIGHTS } from '../../src/engine/tables.ts';

describe('chances', () => {
  it('Case 739 (RULES 1.1): are stated for 12 hours and come to the same over any steps', () => {
    expect([24, 12, 6, 3, 18].map((hours) => chanceWithin(300_000, hours))).toEqual([
      510_000, 300_000, 163_340, 75_000, 414_338,
    ]);
    expect(chanceWithin(300_000, 0)).toBe(0);
  });

  it('Case 740 (RULES 1.5): of noise lie as much above as below', () => {
    const weighed = NOISE_STEPS.map((step, draw) => step * (NOISE_WEIGHTS[draw] ?? 0));
    expect(weighed.reduce((sum, one) => sum + one, 0)).toBe(0);
    expect(NOISE_STEPS.toSorted((one, two) => one - two)).toEqual([...NOISE_STEPS]);
  });
});

describe('the values of a setting', () => {
  it('Case 741 (RULES 15.1): of a switch are on and off', () => {
    expect([SETTING_VALUES.secrecy, SETTING_VALUES.incidents]).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});
