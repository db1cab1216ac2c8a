/** Every language says every message: it can be parsed in that language, and is written as people write there. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { GAME_ES } from '../../src/text/messages/game.es.ts';
import { GAME_RU } from '../../src/text/messages/game.ru.ts';
import { TITLE_ES } from '../../src/text/messages/title.es.ts';
import { TITLE_RU } from '../../src/text/messages/title.ru.ts';

const CATALOGUES = [
  { language: 'es', title: TITLE_ES, game: GAME_ES },
  { language: 'ru', title: TITLE_RU, game: GAME_RU },
] as const;

const canBeParsed = (message: string, language: string): boolean => {
  try {
    return new IntlMessageFormat(message, language).getAst().length > 0;
  } catch {
    return false;
  }
};

describe.each(CATALOGUES)('the catalogue in $language', ({ language, title, game }) => {
  const messages = Object.entries({ ...title, ...game });

  it('can be parsed', () => {
    const broken = messages.filter(([, message]) => !canBeParsed(message, language));
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it('keeps the title free of choices, which need the parser', () => {
    const choosing = Object.entries(title).filter(([, message]) => /\{[a-z]+,/i.test(message));
    expect(choosing.map(([key]) => key)).toEqual([]);
  });

  it('has no empty message, double space, straight quote or double hyphen', () => {
    const careless = messages.filter(([, message]) => message === '' || / {2}|['"]|--/.test(message));
    expect(careless.map(([key]) => key)).toEqual([]);
  });
});
