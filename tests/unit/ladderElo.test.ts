import { describe, expect, it } from 'vitest';
import { boundOf, decision, eloOf, evidence, type Trial } from '../../src/cli/ladder/elo.ts';

const TRIAL: Trial = { weak: 0, strong: 30, error: 0.05 };

const results = (won: number, even: number, lost: number): readonly number[] => [
  ...Array.from({ length: won }, () => 1),
  ...Array.from({ length: even }, () => 0.5),
  ...Array.from({ length: lost }, () => 0),
];

describe('Elo from pairs', () => {
  it.each([
    [60, 0, 40, 70.44],
    [40, 0, 60, -70.44],
    [50, 20, 30, 70.44],
    [10, 80, 10, 0],
    [10, 0, 1, 400],
  ])('of %d won, %d even, %d lost is %d', (won, even, lost, elo) => {
    expect(eloOf(results(won, even, lost)).value).toBeCloseTo(elo, 2);
  });

  it('has the interval of the share of pairs won', () => {
    // Share .6; spread of 61 ones and 41 zeros in 102 .24039; reach 1.96 sqrt(.24039 / 100) = .0961: from .5039 to .6961.
    const { low, high, games } = eloOf(results(60, 0, 40));
    expect(low).toBeCloseTo(2.71, 1);
    expect(high).toBeCloseTo(143.97, 1);
    expect(games).toBe(200);
  });

  it('has a narrower one the more pairs are even', () => {
    const width = ({ low, high }: { low: number; high: number }): number => high - low;
    expect(width(eloOf(results(10, 80, 10)))).toBeLessThan(0.6 * width(eloOf(results(50, 0, 50))));
  });

  it('is without bound when every pair is won, yet bounded below', () => {
    const { value, low } = eloOf(results(20, 0, 0));
    expect(value).toBe(Number.POSITIVE_INFINITY);
    expect(low).toBeGreaterThan(100);
    expect(low).toBeLessThan(1000);
  });
});

describe('the sequential test', () => {
  it('ends at the log of 19 for errors of 5 %', () => expect(boundOf(TRIAL)).toBeCloseTo(Math.log(19), 10));

  it('weighs nothing before the first pair', () => expect(evidence([], TRIAL)).toBe(0));

  it('adds up as worked by hand', () => {
    // Strong is a share of .54307; 60 of 100: 100 * .04307 * (1.2 - .5 - .54307) / (2 * .24039).
    expect(evidence(results(60, 0, 40), TRIAL)).toBeCloseTo(1.406, 2);
  });

  it.each([
    ['strong', 180, 120],
    ['open', 60, 40],
    ['open', 103, 97],
    ['open', 110, 130],
    ['weak', 150, 180],
  ] as const)('is %s after %d won and %d lost', (decided, won, lost) => {
    expect(decision(results(won, 0, lost), TRIAL)).toBe(decided);
  });

  it('leans to neither where the share lies halfway', () => {
    const halfway = results(5215, 0, 4785);
    expect(Math.abs(evidence(halfway, TRIAL))).toBeLessThan(0.1);
  });
});
