import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOLDEN_FOLDER, goldenFiles } from '../../src/cli/golden/files.ts';
import { checkGame } from '../../src/cli/laws/checkGame.ts';
import { mixedSettings } from '../../src/cli/laws/mixedSettings.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';

/** By scenario, from which seeds: one game in three is played at random, one for length, one for war. */
const SEEDS = {
  'october-1962': [1],
  'october-1962-short': [2],
  'drill-first-turns': [0, 2],
  'drill-rules': [0, 1],
  'drill-washington': [0],
  'drill-moscow': [0],
  'class-2': [0],
  'class-5': [0],
  'class-7': [0],
} as const;

describe('few games, so that a mutant is judged quickly', () => {
  it('the golden files are what the rules give', async () => {
    for (const { name, text } of await goldenFiles()) {
      // Compared first: the difference of two long texts takes longer to tell than a mutant to judge.
      expect([name, text === readFileSync(GOLDEN_FOLDER + name, 'utf8')]).toEqual([name, true]);
    }
  });

  it.each(SCENARIO_IDS)('random games of %s keep the laws', async (id) => {
    const { scenario } = await loadScenario(id);
    for (const seed of SEEDS[id])
      expect(checkGame({ scenario, settings: mixedSettings(seed), seed, viewersAStep: 1 }).faults).toEqual(
        [],
      );
  });
});
