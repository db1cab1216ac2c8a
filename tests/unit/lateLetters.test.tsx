/** What is under way past the hour it was expected at is not told of as still expected. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Couriers } from '../../src/view/panels/talks/Couriers.tsx';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './classSeatGame.ts';

const told = async (language: (typeof OFFERED_LANGUAGES)[number], now: number): Promise<string> => {
  const words = openWords(await openText(language), scenario, texts, 'us');
  return renderToString(
    <WordsProvider words={words}>
      <Couriers couriers={[{ act: 'warn', about: null, slot: -1, arrivesHour: 84 }]} now={now} />
    </WordsProvider>,
  );
};

describe('an ultimatum', () => {
  const heard = (code: 'heard' | 'ultimatum', params: Event['params']): Event => ({
    code,
    to: 'us',
    desk: null,
    turn: 8,
    params: { side: 'ussr', ...params },
  });

  it('says what it demands, in private and in public', async () => {
    const words = openWords(await openText('en'), scenario, texts, 'us');
    const inPrivate = heard('heard', { act: 'ultimatum', channel: 'ambassador', slot: -1 });
    expect(eventWords(words, inPrivate)).toContain('demand a pledge not to invade Cuba');
    expect(eventWords(words, heard('ultimatum', { hours: 24 }))).toContain('demanded a pledge');
  });
});

describe('a word under way', () => {
  it('is expected until its hour', async () => {
    expect(await told('en', 84)).toContain('Our warning, expected 19 Oct, 20:00');
  });

  it('should have arrived, and is not confirmed, once its hour is past', async () => {
    expect(await told('en', 96)).toContain('Our warning, should have arrived 19 Oct, 20:00; not confirmed');
  });

  it.each(OFFERED_LANGUAGES)('is told otherwise then, in %s', async (language) => {
    expect(await told(language, 96)).not.toBe(await told(language, 84));
  });
});
