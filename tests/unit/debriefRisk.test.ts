import { describe, expect, it } from 'vitest';
import { addChance } from '../../src/engine/rules/hazard.ts';
import { chaptersIn, debriefOf, played } from './debriefGames.ts';

describe('the risk ledger', () => {
  it.each([1, 2, 3, 4, 5, 6])('adds up to what the engine kept (game %i)', (seed) => {
    const episode = played('random', 'random', seed);
    const { riskByTurn, outcome } = debriefOf(episode);
    const chapters = chaptersIn(episode);
    let total = 0;
    riskByTurn.forEach((entry, index) => {
      total = addChance(total, entry.ppm);
      expect(entry.total).toBe(chapters[index]?.end.dark.riskRun);
      expect(Math.abs(entry.total - total)).toBeLessThanOrEqual(10);
      expect(entry.causes.every(({ ppm }) => ppm > 0)).toBe(true);
      expect(entry.causes.length > 0).toBe(entry.ppm > 0);
      expect(entry.reckoned.us.total).toBe(chapters[index]?.end.us.common.riskRun);
      expect(entry.reckoned.ussr.total).toBe(chapters[index]?.end.ussr.common.riskRun);
    });
    expect(riskByTurn.at(-1)?.total).toBeGreaterThan(0);
    expect(['none', 'limited', 'general']).toContain(outcome.nuclear);
  });

  it('is the same whether or not the luck held', () => {
    const { riskByTurn } = debriefOf(played('history', 'history', 1));
    expect(riskByTurn.map(({ total }) => total)).toEqual(
      riskByTurn.map(({ total }) => total).toSorted((one, two) => one - two),
    );
  });
});
