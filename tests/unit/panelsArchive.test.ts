/** Both capitals' files in words, in every language. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive, ArchivedLetter } from '../../src/debrief/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import {
  crossedWords,
  factWords,
  fateWords,
  letterDates,
  letterWords,
  noticeWords,
  promiseWords,
  secretWords,
  stageWords,
  whenWords,
} from '../../src/view/panels/debrief/archiveWords.ts';
import { ghostWords, isWhole } from '../../src/view/panels/debrief/ghostWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const archives = [1, 2, 3, 4, 5, 6].map((seed) => debriefOf(played('random', 'random', seed)).archive);
const HOLE = /[{}[\]]|undefined|null|NaN/;

const sentencesOf = (words: Words, { orders, letters, pledges, secrets, known }: Archive) => [
  ...orders.flatMap(({ orders: { us, ussr } }) => [
    ...us.map((sealed) => noticeWords(words, 'us', sealed)),
    ...ussr.map((sealed) => noticeWords(words, 'ussr', sealed)),
  ]),
  ...letters.flatMap((letter) => [letterWords(words, letter), letterDates(words, letter)]),
  ...pledges.flatMap((made) => [promiseWords(words, made), ...stageWords(words, made)]),
  ...secrets.flatMap((term) => secretWords(words, term)),
  ...known.map(({ fact }) => factWords(words, fact)),
];

describe.each(OFFERED_LANGUAGES)('the files in %s', (language) => {
  let words: Words;
  beforeAll(async () => {
    words = openWords(await openText(language), scenario, texts, 'ussr');
  });

  it('have something to say of everything, with no code and no hole in it', () => {
    const said = archives.flatMap((archive) => sentencesOf(words, archive));
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((sentence) => sentence === '' || HOLE.test(sentence))).toEqual([]);
  });

  it('tell how far a ghost was followed', () => {
    const refused = { desk: 'public', order: { kind: 'P3' }, code: 'over' } as const;
    const course = { side: 'us', unmet: 2, departure: { turn: 3, hour: 200, refused } } as const;
    for (const told of [course, { ...course, departure: { turn: 3, hour: 200, refused: null } }]) {
      expect(ghostWords(words, told)).toHaveLength(3);
      expect(ghostWords(words, told).some((sentence) => HOLE.test(sentence))).toBe(false);
    }
    const whole = { side: 'us', unmet: 0, departure: null } as const;
    expect([isWhole(course), isWhole(whole)]).toEqual([false, true]);
    expect(ghostWords(words, whole)).toHaveLength(2);
  });
});

describe('the words of a letter', () => {
  let words: Words;
  beforeAll(async () => {
    words = openWords(await openText('en'), scenario, texts, 'us');
  });
  const sent = { turn: 8, hour: 200, epilogue: 0 };
  const letter: ArchivedLetter = {
    from: 'us',
    channel: 'letter',
    act: 'offer',
    bundle: { terms: [2, 0, 1, 0, 0], publicity: [0, 0, 0, 0, 0] },
    about: null,
    sent,
    heardHour: 212,
    lost: false,
    crossed: [1],
    leaked: false,
    fate: { status: 'refused', when: { ...sent, hour: 224 } },
    secret: [],
  };
  const reply: ArchivedLetter = { ...letter, from: 'ussr', crossed: [0] };

  it('tell whose it was, when it came, and what it crossed', () => {
    expect(letterWords(words, letter)).toBe('Offer from Washington, by formal letter');
    expect(letterDates(words, letter)).toBe('sent 24 Oct, 16:00, heard 25 Oct, 04:00');
    expect(fateWords(words, letter)).toBe('refused, 25 Oct, 16:00');
    expect(crossedWords(words, letter, [letter, reply])).toBe(
      'It crossed what Moscow had sent, 24 Oct, 16:00: neither writer had read the other.',
    );
  });

  it('tell of one that never came, of a word, and of the weeks after', () => {
    expect(letterDates(words, { ...letter, lost: true, heardHour: null })).toContain('never heard');
    expect(letterDates(words, { ...letter, heardHour: null })).toContain('still on its way');
    expect(fateWords(words, { ...letter, fate: null })).toBe('');
    expect(letterWords(words, { ...letter, act: 'claim', about: 'ships', bundle: null })).toContain('Claim');
    expect(whenWords(words, { ...sent, epilogue: 2 })).toBe('13 November');
  });
});
