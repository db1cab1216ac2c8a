/** The plain reading: the same messages and texts in fewer, simpler words, and a briefing that does not begin with a wall of them. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/main/game.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { plainTexts } from '../../src/scenario/plain.ts';
import { GUIDED, SIDES } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { CLASS_EN } from '../../src/text/messages/class.en.ts';
import { GAME_EN } from '../../src/text/messages/game.en.ts';
import { PLAIN_EN } from '../../src/text/messages/plain.en.ts';
import { PLAIN_ES } from '../../src/text/messages/plain.es.ts';
import { PLAIN_RU } from '../../src/text/messages/plain.ru.ts';
import { openText } from '../../src/text/text.ts';

const PLAIN = { en: PLAIN_EN, es: PLAIN_ES, ru: PLAIN_RU } as const;
const FULL: { readonly [key: string]: string } = { ...GAME_EN, ...CLASS_EN };

/** Names of the holes of a message, wherever in it they stand. */
const holes = (message: string): ReadonlySet<string> =>
  new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name));

const sentences = (words: string): readonly string[] => words.split(/[.?!:;]\s/);
const count = (words: string): number =>
  words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(OFFERED_LANGUAGES)('plain messages in %s', (language) => {
  const plain = Object.entries(PLAIN[language]);

  it('are those of the full catalogue, and can be said with what it is given', () => {
    for (const [key, message = ''] of plain) {
      expect(Object.hasOwn(FULL, key), key).toBe(true);
      expect(() => new IntlMessageFormat(message, language), key).not.toThrow();
      expect([...holes(FULL[key] ?? '')], key).toEqual(expect.arrayContaining([...holes(message)]));
      expect(message, key).not.toMatch(/ {2}|'|--/);
    }
  });

  it('are the same in every language', () => {
    expect(plain.map(([key]) => key)).toEqual(Object.keys(PLAIN_EN));
  });
});

describe('the reading level', () => {
  it('changes the words of what has plain ones, and nothing else', async () => {
    const [full, plain] = await Promise.all([openText('en'), openText('en', 'plain')]);
    expect([full.reading, plain.reading]).toEqual(['full', 'plain']);
    expect(plain.say('about.4')).toBe(PLAIN_EN['about.4']);
    expect(plain.say('about.title')).toBe(full.say('about.title'));
  });

  it('covers the longest messages that explain something', () => {
    const long = Object.entries(GAME_EN).filter(
      ([key, message]) =>
        /\.about$|^about\.\d$/.test(key) && !key.startsWith('term.') && message.length > 110,
    );
    expect(long.map(([key]) => key).filter((key) => !Object.hasOwn(PLAIN_EN, key))).toEqual([]);
  });
});

const MOST_WORDS_A_SENTENCE = 22;

describe.each(['october-1962', 'october-1962-short'] as const)('plain texts of %s', async (id) => {
  const opened = await openScenario(id);
  const full = opened.ok ? opened.value.texts : {};

  it.each(OFFERED_LANGUAGES)('exist in full, in short sentences: %s', async (language) => {
    const plain = await plainTexts(id, language, full);
    expect(Object.keys(plain).length).toBeGreaterThan(50);
    for (const [key, words] of Object.entries(plain)) {
      expect(full[key], key).toBeTruthy();
      expect(words, key).not.toMatch(/ {2}|'|--/);
      expect(Math.max(...sentences(words).map(count)), `${key}: ${words}`).toBeLessThanOrEqual(
        MOST_WORDS_A_SENTENCE,
      );
    }
  });

  it('have the same keys in every language', async () => {
    const keys = await Promise.all(
      OFFERED_LANGUAGES.map(async (language) => Object.keys(await plainTexts(id, language, full)).sort()),
    );
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it('are all there for what is long', async () => {
    const plain = await plainTexts(id, 'en', full);
    const long = Object.entries(full).filter(([, words]) => words.length > 120);
    expect(long.map(([key]) => key).filter((key) => !Object.hasOwn(plain, key))).toEqual([]);
  });

  it('are read where they are wished for', async () => {
    const { texts } = await loadScenario(id, { language: 'en', reading: 'plain' });
    const plain = await plainTexts(id, 'en', full);
    expect(texts).toEqual({ ...full, ...plain });
  });
});

describe('a briefing', () => {
  it.each(
    ['october-1962', 'october-1962-short', ...Object.values(GUIDED)].flatMap((id) =>
      SIDES.map((side) => [id, side] as const),
    ),
  )('of %s for %s has at most 60 words before its first choice', async (id, side) => {
    const text = await openText('en');
    const { scenario, texts } = await loadScenario(id, { language: 'en', reading: 'full' });
    const { situation, aims } = scenario.briefings[side];
    const read = [
      text.say('briefing.for', { who: text.say(`side.${side}`) }),
      ...[scenario.title, scenario.summary, situation[0]?.text, aims[0]?.text].map((key) => texts[key ?? '']),
      text.say('briefing.want'),
      text.say('briefing.begin'),
      text.say('briefing.more'),
    ];
    expect(count(read.join(' '))).toBeLessThanOrEqual(60);
  });
});
