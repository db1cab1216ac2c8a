import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../src/debrief/types.ts';
import { DRIVERS } from '../../src/scenario/types.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const words = (key: string): number => (texts[key] ?? '').split(/\s+/).length;
const games: readonly Debrief[] = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
  debriefOf(played('random', 'random', seed)),
);

describe('the near misses of the scenario', () => {
  it('are told in at most thirty words each, in the game and as they were in 1962', () => {
    for (const { scene, precedent } of scenario.nearMisses)
      expect([words(scene) <= 30, words(precedent.text) <= 30], scene).toEqual([true, true]);
  });

  it('have titles without a full stop, to be put into a sentence', () => {
    expect(scenario.nearMisses.filter(({ title }) => /[.:]$/.test(texts[title] ?? ''))).toEqual([]);
  });

  it('use every driver there is', () => {
    const used = new Set(scenario.nearMisses.flatMap(({ drivers }) => drivers));
    expect(DRIVERS.filter((driver) => !used.has(driver))).toEqual([]);
  });
});

describe('the accidents of a game', () => {
  it('are all its incidents but those that only wait for an answer', () => {
    for (const { turns, accidents } of games) {
      const told = turns.flatMap(({ events }) => events.filter(({ code }) => code === 'incident'));
      const asked = told.filter(
        ({ params }) => params.incident === 'ship-refuses' || params.incident === 'strike',
      );
      expect(accidents.length).toBe(told.length - asked.length);
    }
    expect(games.flatMap(({ accidents }) => accidents).length).toBeGreaterThan(5);
  });

  it('name drivers of the near miss they follow, and no others', () => {
    for (const { pattern, drivers } of games.flatMap(({ accidents }) => accidents)) {
      const followed = scenario.nearMisses.find(({ id }) => id === pattern);
      expect(drivers.filter((driver) => followed?.drivers.includes(driver) !== true)).toEqual([]);
    }
  });
});
