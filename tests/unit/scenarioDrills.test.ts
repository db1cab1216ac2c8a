import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { chanceWeights, play } from '../../src/engine/transition.ts';
import { type Action, RULES_VERSION } from '../../src/engine/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const take = (scenario: Scenario, state: State, action: Action): State => {
  const played = play(scenario, state, action);
  if (!played.ok) throw new Error(`${JSON.stringify(action)}: ${played.error.code}`);
  return played.value.state;
};

/** Lets chance draw its first possible outcome until somebody must choose. */
const settleChance = (scenario: Scenario, state: State): State => {
  const weights = chanceWeights(scenario, state);
  if (weights === null) return state;
  const draw = weights.findIndex((weight) => weight > 0);
  return settleChance(scenario, take(scenario, state, { kind: 'chance', draw }));
};

describe('the drill with one ship', () => {
  it('brings its question in the first turn once the line is proclaimed', async () => {
    const { scenario } = await loadScenario('drill-rules');
    const start = settleChance(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION));
    const actions: readonly Action[] = [
      { kind: 'order', side: 'us', desk: 'military', order: { kind: 'B1' } },
      { kind: 'seal', side: 'us' },
      { kind: 'seal', side: 'ussr' },
    ];
    const sealed = actions.reduce((state, action) => take(scenario, state, action), start);
    const asked = settleChance(scenario, sealed);
    expect(asked.us.reaction).toMatchObject({ code: 'ship-refuses', subject: 'bucharest' });
  });
});

describe('loadScenario', () => {
  it('names the scenarios there are when asked for another', async () => {
    await expect(loadScenario('july-1914')).rejects.toThrow(/no scenario july-1914; there are october-1962/);
  });
});

describe('check-scenarios', () => {
  it('says one line a scenario and ends well', () => {
    const said = execFileSync(process.execPath, ['src/cli/checkScenarios.ts'], { encoding: 'utf8' });
    const lines = said.trimEnd().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'october-1962',
      'october-1962-short',
      'drill-first-turns',
      'drill-rules',
      'drill-washington',
      'drill-moscow',
      'class-2',
      'class-5',
      'class-7',
    ]);
    expect(lines.every((line) => /(\d+) of \1 claims sourced/.test(line))).toBe(true);
  });
});
