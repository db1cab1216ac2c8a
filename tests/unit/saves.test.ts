import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Episode } from '../../src/engine/types.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import { type Catalogue, labelOf, parseEpisode } from '../../src/session/record.ts';
import { brokenSaves, faultOf, spoil } from './brokenSave.ts';
import { computer, drill, isOver, openDrill, until } from './sessionGame.ts';

const soundRecord = async (settings = DEFAULT_SETTINGS): Promise<Episode> => {
  const session = openDrill({
    seed: 2,
    settings,
    policies: { us: computer('random', drill, 2), ussr: computer('random', drill, 2) },
  });
  await until(session.port('public'), isOver);
  return session.episode();
};

const sound = await soundRecord();
const catalogue: Catalogue = (id) =>
  id === drill.id ? { scenario: drill, hash: hashScenario(drill) } : undefined;

describe('a record', () => {
  it('comes back as it was written', () => {
    expect(parseEpisode(formatEpisode(sound), catalogue)).toEqual({ ok: true, value: sound });
    expect(parseEpisode(`\n${JSON.stringify(sound, null, 2)}\n`, catalogue)).toEqual({
      ok: true,
      value: sound,
    });
  });

  it('brings its settings back, whatever they are', async () => {
    const settings = {
      danger: 'dms',
      audience: 'off',
      secrecy: false,
      tempers: 'known',
      delays: 'none',
      incidents: false,
    } as const;
    const changed = await soundRecord(settings);
    expect(changed.settings).toEqual(settings);
    expect(parseEpisode(formatEpisode(changed), catalogue)).toEqual({ ok: true, value: changed });
  });

  it('carries a note of who sat where', () => {
    const { id, hash } = sound.scenario;
    expect(labelOf(formatEpisode(sound, 'hot-seat'))).toEqual({ scenario: id, hash, mode: 'hot-seat' });
    expect(labelOf(formatEpisode(sound))).toEqual({ scenario: id, hash, mode: 'us' });
    expect(labelOf('no record')).toEqual({ scenario: '', hash: '', mode: 'us' });
    expect(parseEpisode(formatEpisode(sound, 'ussr'), catalogue)).toEqual({ ok: true, value: sound });
  });

  it('may stop anywhere', () => {
    for (let length = 0; length <= sound.actions.length; length++) {
      const part = { ...sound, actions: sound.actions.slice(0, length) };
      expect(parseEpisode(formatEpisode(part), catalogue)).toEqual({ ok: true, value: part });
    }
  });
});

describe('a broken save', () => {
  it('is there in at least ten kinds', () => expect(brokenSaves.length).toBeGreaterThanOrEqual(10));

  it.each(brokenSaves)('%s is refused by name', (_, broken) => {
    expect(parseEpisode(spoil(formatEpisode(sound), broken), catalogue)).toEqual({
      ok: false,
      error: faultOf(broken),
    });
  });

  it('at any length of a truncated file is refused', () => {
    const whole = formatEpisode(sound);
    for (let length = 0; length < whole.length; length += 97) {
      expect(parseEpisode(whole.slice(0, length), catalogue)).toMatchObject({ ok: false });
    }
  });
});
