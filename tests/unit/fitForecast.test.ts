import { describe, expect, it } from 'vitest';
import { drawBelow, openRng } from '../../src/base/random.ts';
import type { Row } from '../../src/cli/forecast/gather.ts';
import { brier, fitChance } from '../../src/cli/forecast/train.ts';
import { FEATURE_COUNT } from '../../src/policy/search/features.ts';

/** Rows whose chance of war is a half, moved by their first feature alone. */
const rows = (count: number): readonly Row[] => {
  const rng = openRng(2);
  return Array.from({ length: count }, () => {
    const features = Float64Array.from({ length: FEATURE_COUNT }, () => drawBelow(rng, 1000) / 1000);
    const chance = 1 / (1 + Math.exp(-(4 * (features[0] ?? 0) - 2)));
    return { features, war: drawBelow(rng, 1_000_000) < 1_000_000 * chance, deal: false };
  });
};

const isWar = ({ war }: Row): boolean => war;

describe('the fit of a chance', () => {
  const known = rows(4000);
  const weights = fitChance(known, isWar, 1);

  it('finds what moves it', () => {
    expect(weights[1]).toBeGreaterThan(3);
    expect(weights[1]).toBeLessThan(5);
    for (const other of weights.slice(2)) expect(Math.abs(other)).toBeLessThan(0.7);
  });

  it('foretells better than the base rate on rows it has not seen', () => {
    const { fitted, base } = brier(weights, rows(6000).slice(4000), isWar);
    expect(fitted).toBeLessThan(base - 0.02);
  });

  it('stays near the base rate when drawn hard', () => {
    expect(Math.abs(fitChance(known, isWar, 1e6)[1] ?? 9)).toBeLessThan(0.05);
  });
});
