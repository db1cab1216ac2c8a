import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { TITLE_EN } from '../../src/text/messages/title.en.ts';
import { LENGTHS, pitchOf } from '../../src/view/panels/title/lengths.ts';

describe('what the title says of Washington', () => {
  it.each(LENGTHS)(
    'is true of the length $id: the photographs are a secret or they are not',
    async (length) => {
      const { scenario } = await loadScenario(length.scenario('us'));
      const { pub } = initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION);
      expect(pitchOf(length, 'us')).toBe(pub.disclosed === 'no' ? 'title.us.pitch' : 'title.us.pitch.told');
    },
  );
});

describe('what the title says of Moscow', () => {
  it.each(LENGTHS.filter(({ id }) => id !== 'drill'))(
    'is true of the length $id: its quiet week is settled first, or it is played',
    async (length) => {
      const { scenario } = await loadScenario(length.scenario('ussr'));
      const said = TITLE_EN[`title.length.${length.id}.about`];
      expect(said.includes('quiet week')).toBe(scenario.openings.length > 0);
    },
  );
});
