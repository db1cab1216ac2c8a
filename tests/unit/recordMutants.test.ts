import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import type { Result } from '../../src/base/result.ts';
import { recordFaultLine } from '../../src/cli/openRecord.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Episode } from '../../src/engine/types.ts';
import { readNotes } from '../../src/policy/filedNotes.ts';
import { readOpponent } from '../../src/policy/opponent.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import { formatLink } from '../../src/session/link.ts';
import { formatLinkText, readLinkText } from '../../src/session/linkText.ts';
import type { RecordFault, RecordFaultCode } from '../../src/session/port.ts';
import { RECORD_FAULT_CODES } from '../../src/session/port.ts';
import { asideOf, labelOf, parseEpisode } from '../../src/session/record.ts';
import { replayLine } from '../../src/session/replayLine.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openTitleText } from '../../src/text/text.ts';
import { mutateJson, mutateText } from './mutants.ts';
import { computer, drill, isOver, openDrill, until } from './sessionGame.ts';

const texts = await Promise.all(OFFERED_LANGUAGES.map((language) => openTitleText(language)));
const hash = hashScenario(drill);

const playedBy = async (seed: number): Promise<Episode> => {
  const settings = { ...DEFAULT_SETTINGS, incidents: seed % 2 === 0 };
  const policies = { us: computer('random', drill, seed), ussr: computer('random', drill, seed) };
  const session = openDrill({ seed, settings, policies });
  await until(session.port('public'), isOver);
  return session.episode();
};
const episodes = await Promise.all([2, 3, 5, 8].map(playedBy));
const about = { mode: 'us', opponent: { nodes: 1000, doctrine: 'hidden' } } as const;
const files = episodes.map((episode) =>
  formatEpisode(episode, 'us', { opponent: about.opponent, notes: [] }),
);
const links = episodes.map((episode) => formatLink('https://knot.example/', drill, episode, about) ?? '');

/** Everything that a page does with a text before a game is opened. */
const read = (text: string): Result<Episode, RecordFault> => {
  labelOf(text);
  const { opponent, notes } = asideOf(text);
  readOpponent(opponent);
  readNotes(notes);
  return parseEpisode(text, (id) => (id === drill.id ? { scenario: drill, hash } : undefined));
};

const reached = new Set<RecordFaultCode>();

/** A fault has words everywhere; what is taken replays, and is `same` where nothing else can be. */
const check = (text: string, same?: Episode): void => {
  const parsed = read(text);
  if (parsed.ok) {
    if (same === undefined) expect(replayLine(drill, parsed.value)).toMatchObject({ ok: true });
    else expect(parsed.value).toEqual(same);
    return;
  }
  const { code, params } = parsed.error;
  reached.add(code);
  expect(RECORD_FAULT_CODES).toContain(code);
  expect(recordFaultLine(parsed.error)).not.toContain('undefined');
  for (const say of texts) expect(say.say(`fault.${code}`, params)).toMatch(/^\p{L}.{20,}\.$/u);
};

const EACH = 400;
const numbers = Array.from({ length: EACH }, (_, number) => number);

describe('many mutants', () => {
  it('of links: a changed letter never opens another game', () => {
    for (const number of numbers) {
      const which = number % links.length;
      check(mutateText(openRng(1, number), links[which] ?? ''), episodes[which]);
    }
  });

  it('of what is in a link, sealed again', () => {
    for (const number of numbers) {
      const body = readLinkText(links[number % links.length] ?? '');
      if (!body.ok) throw new Error(body.error.code);
      check(`#${formatLinkText(mutateJson(openRng(2, number), body.value))}`);
    }
  });

  it('of files, letter by letter', () => {
    for (const number of numbers) check(mutateText(openRng(3, number), files[number % files.length] ?? ''));
  });

  it('of files, value by value', () => {
    for (const number of numbers) {
      const json = JSON.parse(files[number % files.length] ?? '');
      check(JSON.stringify(mutateJson(openRng(4, number), json)));
    }
  });

  it('come to every kind of fault but the sheer length', () => {
    expect([...reached].sort()).toEqual(
      RECORD_FAULT_CODES.filter((code) => code !== 'link-oversized').sort(),
    );
  });
});
