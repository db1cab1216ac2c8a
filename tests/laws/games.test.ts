import { describe, expect, it } from 'vitest';
import { checkGame } from '../../src/cli/laws/checkGame.ts';
import { mixedSettings } from '../../src/cli/laws/mixedSettings.ts';
import { viewersOf } from '../../src/cli/laws/viewers.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';

/** In all 500, spread over the scenarios; the short ones cost least. */
const GAMES = {
  'october-1962': 100,
  'october-1962-short': 100,
  'drill-first-turns': 100,
  'drill-rules': 100,
  'drill-washington': 25,
  'drill-moscow': 25,
  'class-2': 10,
  'class-5': 20,
  'class-7': 20,
} as const;
/** Looked through at each step, in rotation: in a game of the main scenario every viewer has about twenty turns. */
const VIEWERS_A_STEP = 2;
const BATCH = 15;

describe.each(SCENARIO_IDS)('random games of %s keep the laws', async (id) => {
  const { scenario } = await loadScenario(id);
  const starts = Array.from({ length: Math.ceil(GAMES[id] / BATCH) }, (_, at) => at * BATCH);

  it.each(starts)('from seed %i', { timeout: 120_000 }, (start) => {
    for (let seed = start; seed < Math.min(start + BATCH, GAMES[id]); seed++) {
      expect(
        checkGame({ scenario, settings: mixedSettings(seed), seed, viewersAStep: VIEWERS_A_STEP }).faults,
      ).toEqual([]);
    }
  });

  it('for every viewer: both leaders, eight desks, every seat, the public', () => {
    expect(viewersOf(scenario).length).toBe(2 + 8 + scenario.seats.length + 2);
    expect(checkGame({ scenario, settings: DEFAULT_SETTINGS, seed: 1000 }).faults).toEqual([]);
  }, 60_000);
});

it('500 games are played', () => {
  expect(Object.values(GAMES).reduce((sum, games) => sum + games, 0)).toBe(500);
});
