/** What the end says of secrecy is true of each clause, and its days are those of the game. */
import { describe, expect, it } from 'vitest';
import type { Event, Pledge } from '../../src/engine/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { brokenWords, knownWords, spanWords } from '../../src/view/panels/words/endWords.ts';
import { keptWords } from '../../src/view/panels/words/keptWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, start, texts } from './classSeatGame.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');

const pledge = (issue: number, publicity: number): Pledge => ({
  by: issue < 2 ? 'ussr' : 'us',
  signed: true,
  issue,
  level: 1,
  publicity,
  madeHour: 150,
  status: 'made',
  awaits: null,
});

describe('what the world has been told of a settlement', () => {
  it('is nothing where every clause is private or secret', () => {
    expect(knownWords(words, [pledge(0, 1), pledge(2, 1), pledge(3, 2)])).toBe(
      'The world has been told none of the terms.',
    );
  });

  it('is all where every clause is public', () => {
    expect(knownWords(words, [pledge(0, 0), pledge(2, 0)])).toBe('The world knows every term.');
  });

  it('is told clause by clause where some are', () => {
    expect(knownWords(words, [pledge(0, 0), pledge(2, 0), pledge(3, 1)])).toBe(
      'Told to the world: Weapons in Cuba, No-invasion pledge. Not told: Jupiters in Turkey.',
    );
  });

  it('goes by the latest promise on an issue', () => {
    expect(knownWords(words, [pledge(2, 1), pledge(2, 0)])).toBe('The world knows every term.');
  });

  it.each(OFFERED_LANGUAGES)('is no public pledge by the end code alone, in %s', async (language) => {
    const text = await openText(language);
    expect(text.say('end.E1.about', { when: '' })).not.toMatch(/pledge|обязательств|compromiso/);
  });
});

describe('a word that was broken', () => {
  const jupiters = { ...pledge(3, 1), by: 'us' } as const;

  it('is named with who broke it', () => {
    const made = [pledge(0, 0), { ...jupiters, status: 'broken' } as const];
    expect(brokenWords(words, made, 'us')).toBe('Washington broke its word: Jupiters in Turkey.');
    expect(brokenWords(words, made, 'ussr')).toBeNull();
  });

  it('is not told of a promise that was made again and kept', () => {
    const made = [
      { ...jupiters, status: 'broken' },
      { ...jupiters, status: 'verified' },
    ] as const;
    expect(brokenWords(words, made, 'us')).toBeNull();
  });
});

describe('bombers that were not promised', () => {
  const keptBy = (params: Event['params']): readonly string[] => {
    const { observation } = leaderAt(start);
    const pub = { ...observation.pub, epilogue: 3 };
    const missiles = { ...pledge(0, 0), level: 2, status: 'verified' } as const;
    const log: readonly Event[] = [{ code: 'meter', to: 'us', desk: null, turn: 9, params }];
    return keptWords(words, { observation: { ...observation, pub, pledges: [missiles] }, log });
  };

  it('are told of as left in Cuba, or taken out, to whoever knows', () => {
    expect(keptBy({ cause: 'reaction.keep-bombers' })[0]).toMatch(/the bombers, .*, stayed/);
    expect(keptBy({ code: 'bombers', choice: 'take-out' })[0]).toMatch(/and the bombers too/);
    expect(keptBy({})[0]).toBe('The missiles left Cuba.');
  });
});

describe('the days of a game', () => {
  const { pub } = leaderAt(start).observation;

  it('end where it ended', () => {
    expect(spanWords(words, { ...pub, hour: 204, epilogue: 0 })).toBe('From 22 Oct, 20:00 to 24 Oct, 20:00.');
  });

  it('go on to 20 November where the settlement was followed', () => {
    expect(spanWords(words, { ...pub, hour: 204, epilogue: 3 })).toBe(
      'From 22 Oct, 20:00 to 24 Oct, 20:00, and what followed to 20 November.',
    );
  });
});
