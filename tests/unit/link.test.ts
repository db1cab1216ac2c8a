import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/base/base64url.ts';
import { hashText } from '../../src/base/hash.ts';
import { entryText, readCorpus } from '../../src/cli/corpus/entry.ts';
import { openRecord } from '../../src/cli/openRecord.ts';
import { replay } from '../../src/engine/replay.ts';
import { readOpponent } from '../../src/policy/opponent.ts';
import { formatLink, LINK_LIMIT } from '../../src/session/link.ts';
import { formatLinkText, isLinkText, readLinkText } from '../../src/session/linkText.ts';
import { asideOf, labelOf } from '../../src/session/record.ts';

const corpus = new Map(readCorpus());
const PAGE = 'https://knot.example/play/';

const recordOf = async (name: string) => {
  const entry = corpus.get(name);
  const opened = entry === undefined ? null : await openRecord(entryText(entry));
  if (!opened?.ok) throw new Error(`no ${name}`);
  return opened.value;
};
const { scenario, episode } = await recordOf('by-hand');
const opponent = { nodes: 250, doctrine: 'hawk' } as const;
const link = formatLink(PAGE, scenario, episode, { mode: 'ussr', opponent }) ?? '';

const faultOf = async (text: string): Promise<string> => {
  const opened = await openRecord(text);
  return opened.ok ? 'none' : opened.error.code;
};
const sealed = (packed: string): string => `#g=1.${packed}.${hashText(`1.${packed}`).slice(0, 8)}`;

describe('a link', () => {
  it('is the address of the page, with the game in letters that no address need change', () => {
    expect(link.startsWith(`${PAGE}#g=1.`)).toBe(true);
    expect(link.slice(link.indexOf('#') + 1)).toMatch(/^g=[\w.-]+$/);
  });

  it('says who sat where and whom a lone player meets', () => {
    expect(labelOf(link)).toEqual({ scenario: scenario.id, hash: episode.scenario.hash, mode: 'ussr' });
    expect(readOpponent(asideOf(link).opponent)).toEqual(opponent);
    expect(asideOf(link).notes).toBeUndefined();
  });

  it('is found in a message, and a line break on the way does no harm', async () => {
    const half = Math.floor(link.length / 2);
    for (const text of [
      `Look: ${link}`,
      link.slice(link.indexOf('g=')),
      `${link.slice(0, half)}\n ${link.slice(half)}\n`,
    ])
      expect((await openRecord(text)).ok).toBe(true);
    expect(isLinkText(JSON.stringify({ about: '#g=1' }))).toBe(false);
  });

  it('holds a game wherever it stops, draws that are not the seed’s among them', async () => {
    const other = await recordOf('other-luck');
    const { actions } = other.episode;
    for (let length = 0; length <= actions.length; length += 5) {
      const part = { ...other.episode, actions: actions.slice(0, length) };
      const opened = await openRecord(formatLink(PAGE, other.scenario, part) ?? '');
      expect(opened.ok && opened.value.episode).toEqual(part);
    }
  });

  it('of twenty turns stays far below the limit', async () => {
    const games = await Promise.all(['history-1962', 'heuristic-full', 'random-full-902'].map(recordOf));
    const lengths = games.map((game) => formatLink(PAGE, game.scenario, game.episode)?.length ?? LINK_LIMIT);
    expect(Math.max(...lengths)).toBeLessThan(LINK_LIMIT / 5);
  });

  it('is refused where it would be too long', () => {
    expect(formatLink(PAGE, scenario, episode, {}, 100)).toBeNull();
    expect(formatLinkText({ choices: 'x'.repeat(2 ** 18) })).toBeNull();
  });

  it('is not made of a record that does not replay', () => {
    const broken = { ...episode, actions: [...episode.actions, { kind: 'seal', side: 'us' } as const] };
    expect(() => formatLink(PAGE, scenario, broken)).toThrow('is refused');
    expect(replay(scenario, broken).ok).toBe(false);
  });
});

describe('a link that is not whole', () => {
  it('is told from a whole one at every length', async () => {
    const start = link.indexOf('g=') + 2;
    for (let length = start; length < link.length; length++) {
      expect(readLinkText(link.slice(0, length))).toMatchObject({ ok: false, error: { code: 'link-cut' } });
    }
    expect(await faultOf(link.slice(0, start - 2))).toBe('not-an-episode');
  });

  it('is told from a whole one whatever letter was changed', () => {
    for (let at = link.indexOf('1.') + 2; at < link.length; at++) {
      if (link[at] === '.') continue;
      const changed = link.slice(0, at) + (link[at] === 'a' ? 'b' : 'a') + link.slice(at + 1);
      expect(readLinkText(changed)).toMatchObject({ ok: false, error: { code: 'link-altered' } });
    }
  });

  it('of a later format is said to be one', async () => {
    expect(await faultOf('#g=2.AAAA.00000000')).toBe('newer-format');
  });

  it('holds no more than a game, however it was packed', async () => {
    const bomb = toBase64Url(deflateSync(new Uint8Array(2 ** 21)));
    expect(await faultOf(sealed(bomb))).toBe('link-oversized');
    expect(await faultOf(`#g=1.${'A'.repeat(2 ** 16)}.00000000`)).toBe('link-oversized');
  });

  it('and fits its check nevertheless is refused by what is in it', async () => {
    const packed = (json: string): string => sealed(toBase64Url(deflateSync(strToU8(json))));
    expect(await faultOf(sealed('AAAA'))).toBe('link-altered');
    expect(await faultOf(sealed('é'))).toBe('link-altered');
    expect(await faultOf(packed('[]'))).toBe('not-an-episode');
    expect(await faultOf(packed('{'))).toBe('not-an-episode');
    expect(await faultOf(packed('{"format":1,"scenario":{},"actions":[]}'))).toBe('not-an-episode');
    const body = readLinkText(link);
    if (!body.ok) throw new Error(body.error.code);
    const luck = (told: unknown): Promise<string> =>
      faultOf(`#${formatLinkText({ ...body.value, luck: told })}`);
    expect(await luck('good')).toBe('not-an-episode');
    expect(await luck([[0, 99]])).toBe('illegal-action');
    expect(await luck([[1, 1e300]])).toBe('illegal-action');
    expect(await luck([])).toBe('none');
  });
});

it('bytes come back from letters', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + length * 7) % 256);
    expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  }
  expect(fromBase64Url('a+b')).toBeNull();
});
