/** Every language says all that English says: the same messages, told by its own grammar, with the same facts in them. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languagesOf, readScenario, readTexts, SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { GAME_EN } from '../../src/text/messages/game.en.ts';
import { GAME_ES } from '../../src/text/messages/game.es.ts';
import { GAME_RU } from '../../src/text/messages/game.ru.ts';
import { TITLE_EN } from '../../src/text/messages/title.en.ts';
import { TITLE_ES } from '../../src/text/messages/title.es.ts';
import { TITLE_RU } from '../../src/text/messages/title.ru.ts';

type Catalogue = { readonly [key: string]: string };
const ENGLISH: Catalogue = { ...TITLE_EN, ...GAME_EN };
const CATALOGUES = {
  ru: { ...TITLE_RU, ...GAME_RU } as Catalogue,
  es: { ...TITLE_ES, ...GAME_ES } as Catalogue,
};
const OTHERS = ['ru', 'es'] as const;

type Ast = ReturnType<IntlMessageFormat['getAst']>;
const astOf = (message: string, language: string): Ast => new IntlMessageFormat(message, language).getAst();

/** Every choice in a message: the hole it depends on, its kind, and the branches it has. */
interface Choice {
  readonly hole: string;
  readonly plural: boolean;
  readonly branches: readonly string[];
}
const choicesOf = (ast: Ast): readonly Choice[] =>
  ast.flatMap((piece): readonly Choice[] =>
    'options' in piece
      ? [
          { hole: piece.value, plural: 'pluralType' in piece, branches: Object.keys(piece.options) },
          ...Object.values(piece.options).flatMap(({ value }) => choicesOf(value)),
        ]
      : [],
  );

/** Where a message puts a number before its noun, it must know all the categories that whole numbers have in its language. */
const CATEGORIES = { ru: ['one', 'few', 'many'], es: ['one', 'other'] } as const;

const flat = (message: string): string => message.replaceAll(/\s+/g, ' ');
const figures = (words: string): readonly number[] => (words.match(/\d+/g) ?? []).map(Number);

describe.each(OTHERS)('the catalogue in %s', (language) => {
  const catalogue = CATALOGUES[language];
  const keys = Object.keys(catalogue);

  it('has the same messages as English, none empty', () => {
    expect(keys.toSorted()).toEqual(Object.keys(ENGLISH).toSorted());
    expect(keys.filter((key) => catalogue[key]?.trim() === '' && ENGLISH[key]?.trim() !== '')).toEqual([]);
  });

  it('can be parsed, and counts as its grammar does', () => {
    const wrong = keys.filter((key) =>
      choicesOf(astOf(catalogue[key] ?? '', language)).some(
        ({ plural, branches }) =>
          !branches.includes('other') ||
          (plural &&
            catalogue[key]?.includes('#') === true &&
            CATEGORIES[language].some(
              (category) => branches.includes('one') && !branches.includes(category),
            )),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every branch of a choice that English tells apart', () => {
    const missing = keys.flatMap((key) => {
      const own = choicesOf(astOf(catalogue[key] ?? '', language));
      return choicesOf(astOf(ENGLISH[key] ?? '', 'en'))
        .filter(({ plural }) => !plural)
        .flatMap(({ hole, branches }) => {
          const known = own.filter((choice) => choice.hole === hole).flatMap((choice) => choice.branches);
          return known.length === 0 ? [] : branches.filter((branch) => !known.includes(branch));
        })
        .map((branch) => `${key}: ${branch}`);
    });
    expect(missing).toEqual([]);
  });

  it('keeps the title free of choices, which need the parser', () => {
    const titles = Object.keys(TITLE_EN);
    expect(titles.filter((key) => /\{[a-z]+,/i.test(catalogue[key] ?? ''))).toEqual([]);
  });

  it('keeps to the signs of print', () => {
    expect(keys.filter((key) => / {2}|'|"|--/.test(flat(catalogue[key] ?? '')))).toEqual([]);
  });

  it('parts a percent sign from its number by a no-break space', () => {
    expect(keys.filter((key) => /[\d}#] ?%/.test(catalogue[key] ?? ''))).toEqual([]);
  });
});

/** Who may know of a clause is stamped beside it. */
it.each(Object.entries({ en: ENGLISH, ...CATALOGUES }))(
  'no degree of the pledge not to invade speaks of publicity in %s',
  (_, catalogue) => {
    const degrees = Object.entries(catalogue).filter(([key]) => /^(clause|pick)\.invasion\./.test(key));
    expect(degrees).toHaveLength(8);
    expect(degrees.filter(([, words]) => /publi|priva|secre|públi|публич|негласн|тайн/i.test(words))).toEqual(
      [],
    );
  },
);

/** Sentences of three words and more are put into Russian letters. */
it('the Russian catalogue is Russian', () => {
  const words = (message: string) => message.replaceAll(/\{[^{}]*\}/g, '').match(/[A-Za-z]{3,}/g) ?? [];
  const latin = Object.entries(CATALOGUES.ru).filter(
    ([, message]) => !/[а-яё]/i.test(message) && words(message).length > 1,
  );
  expect(latin.map(([key]) => key)).toEqual([]);
});

describe.each(SCENARIO_IDS)('the scenario %s', (id) => {
  it('is told in every language the page offers', () => {
    expect(languagesOf(id).toSorted()).toEqual(OFFERED_LANGUAGES.toSorted());
  });

  it.each(OTHERS)('has every figure in %s too', async (language) => {
    const scenario = (await readScenario(id)) as object;
    const english = (await readTexts(id, 'en', scenario)) as Catalogue;
    const own = (await readTexts(id, language, scenario)) as Catalogue;
    const lost = Object.keys(english).filter((key) => {
      const kept = figures(own[key] ?? '');
      return figures(english[key] ?? '').some((figure) => !kept.includes(figure));
    });
    expect(lost).toEqual([]);
  });
});
