/** The glossary in three languages: short, sourced, and found in texts as their languages bend it. */
import { describe, expect, it } from 'vitest';
import scenario from '../../scenarios/october-1962/scenario.json' with { type: 'json' };
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { type Finder, openFinder } from '../../src/view/panels/glossary/find.ts';
import { TERM_IDS, TERMS } from '../../src/view/panels/glossary/terms.ts';

const open = async (language: (typeof OFFERED_LANGUAGES)[number]) => {
  const text = await openText(language);
  return { text, find: openFinder(text) };
};

const terms = (find: Finder, words: string, most = 9): readonly (string | null)[] =>
  find(words, most)
    .filter(({ term }) => term !== null)
    .map(({ words, term }) => `${term}: ${words}`);

const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(OFFERED_LANGUAGES)('the glossary in %s', (language) => {
  it('explains each term in at most 35 words, and finds what it marks under its own name', async () => {
    const { text, find } = await open(language);
    for (const term of TERM_IDS) {
      expect(text.say(`term.${term}.name`), term).not.toBe('');
      expect(wordsIn(text.say(`term.${term}.about`)), term).toBeLessThanOrEqual(35);
      const [form = ''] = text.say(`term.${term}.forms`).split('|');
      if (form === '-') continue;
      expect(terms(find, `… ${form.replaceAll('*', '')} …`).join(), term).toContain(`${term}: `);
    }
  });

  it('has no form in two terms', async () => {
    const { text } = await open(language);
    const forms = TERM_IDS.flatMap((term) => text.say(`term.${term}.forms`).split('|')).filter(
      (form) => form !== '-',
    );
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('terms', () => {
  it('rest on sources that the scenario has', () => {
    const known = Object.keys(scenario.sources);
    for (const term of TERM_IDS) expect(known, term).toEqual(expect.arrayContaining([...TERMS[term]]));
  });

  it('are found in English, whole words only, each once', async () => {
    const { find } = await open('en');
    const words =
      'The quarantine is proclaimed. Warheads leave; another warhead, and Jupiters. Quarantined, defconed.';
    expect(terms(find, words)).toEqual(['quarantine: quarantine', 'warhead: Warheads', 'jupiter: Jupiters']);
    expect(terms(find, words, 1)).toEqual(['quarantine: quarantine']);
    expect(terms(find, 'At the quarantine line')).toEqual(['line: quarantine line']);
    expect(
      find(words, 9)
        .map((piece) => piece.words)
        .join(''),
    ).toBe(words);
    expect(find('', 2)).toEqual([]);
    expect(find('No such word', 2)).toEqual([{ words: 'No such word', term: null }]);
  });

  it('are found in Russian in their cases', async () => {
    const { find } = await open('ru');
    expect(terms(find, 'Карантином грозят; о «Юпитерах» и пусковых установках спорит Президиум.')).toEqual([
      'quarantine: Карантином',
      'jupiter: «Юпитерах»',
      'launcher: пусковых установках',
      'presidium: Президиум',
    ]);
    expect(terms(find, 'Зенитными ракетами сбили У-2, но не МУ-2.')).toEqual([
      'sam: Зенитными ракетами',
      'u-2: У-2',
    ]);
  });

  it('are found in Spanish in both numbers', async () => {
    const { find } = await open('es');
    expect(terms(find, 'Ojivas y lanzadores; misiles de alcance medio en la línea de cuarentena.')).toEqual([
      'warhead: Ojivas',
      'launcher: lanzadores',
      'r-12: misiles de alcance medio',
      'line: línea de cuarentena',
    ]);
  });

  it('are found in Spanish as the texts write them', async () => {
    const { find } = await open('es');
    expect(terms(find, 'Los Júpiter y la bahía de Cochinos.')).toEqual([
      'jupiter: Júpiter',
      'bay-of-pigs: bahía de Cochinos',
    ]);
  });
});
