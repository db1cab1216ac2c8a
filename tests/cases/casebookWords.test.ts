import { describe, expect, it } from 'vitest';
import { knotOf } from '../../src/engine/game.ts';
import type { Working } from '../../src/engine/state.ts';
import { FROM_THE_SPEECH, openTable, startingWith } from './table.ts';

const knotOfStakes = (us: readonly number[], ussr: readonly number[]): number =>
  knotOf(openTable(startingWith(FROM_THE_SPEECH, { stakes: { us, ussr } })).state as Working);

describe('the knot', () => {
  it('Case 73 (RULES 7.2): is the mean of both commitments, each at most 100 points', () => {
    expect(knotOfStakes([40_000, 0, 0, 0, 0], [5000, 0, 5000, 0, 0])).toBe(25_000);
    expect(knotOfStakes([90_000, 0, 0, 0, 90_000], [0, 0, 0, 0, 0])).toBe(50_000);
  });
});
