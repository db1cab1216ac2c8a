import { describe, expect, it } from 'vitest';
import { randomChooser } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { outcome } from '../../src/engine/outcome.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';

/** As `npm run -s simulate -- --us random --ussr random --games 2000 --seed 0` plays them. */
const GAMES = 2000;
const { scenario } = await loadScenario('october-1962');
const chooser = randomChooser(scenario);
const ends = new Map<string, number>();
for (let seed = 0; seed < GAMES; seed++) {
  const { state } = playGame(scenario, DEFAULT_SETTINGS, seed, chooser);
  const end = outcome(scenario, state)?.end ?? 'none';
  ends.set(end, (ends.get(end) ?? 0) + 1);
}

describe('2,000 random games of the thirteen days', () => {
  it('all end', () => expect(ends.get('none')).toBeUndefined());
  it('reach at least five ends', () => expect(ends.size).toBeGreaterThanOrEqual(5));
  it('come to no one end in more than 70 of 100', () => {
    expect(Math.max(...ends.values())).toBeLessThanOrEqual(0.7 * GAMES);
  });
});
