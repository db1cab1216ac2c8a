/**
 * Records that must replay for ever (docs/RECORDS.md). When one of these fails, the change is at fault and never the record: guard
 * what the rules now do otherwise by the record's version, or keep the scenario's former data. No entry is ever rewritten.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addEntry, type CorpusEntry, entryText, readCorpus } from '../../src/cli/corpus/entry.ts';
import { openRecord } from '../../src/cli/openRecord.ts';
import { changedSettings, SETTING_NAMES } from '../../src/engine/settings.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { END_CODES } from '../../src/scenario/types.ts';
import { formatLink } from '../../src/session/link.ts';
import { replayLine } from '../../src/session/replayLine.ts';

const corpus = readCorpus();

const opened = async (text: string) => {
  const record = await openRecord(text);
  if (!record.ok) throw new Error(JSON.stringify(record.error));
  return record.value;
};

describe('the corpus', () => {
  it('has games of every scenario, with every end and every setting, finished and running, as links and as files', async () => {
    const records = await Promise.all(corpus.map(([, entry]) => opened(entryText(entry))));
    const ends = corpus.map(([, { replay }]) => replay.end);
    const settings = records.flatMap(({ episode }) => changedSettings(episode.settings));
    expect(corpus.length).toBeGreaterThanOrEqual(26);
    expect(new Set(records.map(({ scenario }) => scenario.id))).toEqual(new Set(SCENARIO_IDS));
    expect(new Set(ends)).toEqual(new Set([...END_CODES, null]));
    expect(new Set(settings)).toEqual(new Set(SETTING_NAMES));
    expect(new Set(corpus.map(([, { record }]) => typeof record))).toEqual(new Set(['string', 'object']));
  });

  it('has games of every version of the rules', () => {
    const versions = new Set(corpus.map(([, { replay }]) => replay.rules));
    expect([...versions].sort()).toEqual(Array.from({ length: RULES_VERSION }, (_, before) => before + 1));
  });

  describe.each(corpus)('%s', (_, entry: CorpusEntry) => {
    it('replays to the last byte', async () => {
      const { scenario, episode } = await opened(entryText(entry));
      expect(replayLine(scenario, episode)).toEqual({ ok: true, value: entry.replay });
    });

    it('comes back from a link as it was', async () => {
      const { scenario, episode } = await opened(entryText(entry));
      const link = formatLink('https://knot.example/', scenario, episode) ?? '';
      expect((await opened(link)).episode).toEqual(episode);
    });
  });
});

describe('adding to the corpus', () => {
  const [name, entry] = corpus[0] ?? [];
  if (name === undefined || entry === undefined) throw new Error('the corpus is empty');
  const text = entryText(entry);

  it('never touches what is there', async () => {
    const folder = `${mkdtempSync(join(tmpdir(), 'corpus-'))}/`;
    expect(await addEntry('one', `https://knot.example/${text}`, 'A game.', folder)).toEqual({
      ok: true,
      value: entry.replay,
    });
    expect(readCorpus(folder)).toEqual([['one', { ...entry, about: 'A game.' }]]);
    expect(await addEntry('one', text, 'Another.', folder)).toMatchObject({ ok: false });
    expect(readCorpus(folder)).toEqual([['one', { ...entry, about: 'A game.' }]]);
    rmSync(folder, { recursive: true });
  });

  it('refuses what does not replay, and names that are no file’s', async () => {
    expect(await addEntry('cut', text.slice(0, -1), '')).toEqual({
      ok: false,
      error: 'link-cut: the end of the link is missing',
    });
    expect(await addEntry('../out', text, '')).toMatchObject({ ok: false });
  });
});
