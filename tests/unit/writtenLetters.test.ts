import { expect, it } from 'vitest';
import { GAME_EN } from '../../src/text/messages/game.en.ts';
import { GAME_ES } from '../../src/text/messages/game.es.ts';
import { TITLE_EN } from '../../src/text/messages/title.en.ts';
import { TITLE_ES } from '../../src/text/messages/title.es.ts';
import { writtenLetters } from '../../tools/writtenLetters.ts';

/** Drawn from what the machine has, or from files of other letters. */
const OTHERS = /[←→\s]|\p{Script=Cyrillic}/u;

it.each([
  ['English', { ...TITLE_EN, ...GAME_EN }],
  ['Spanish', { ...TITLE_ES, ...GAME_ES }],
])('the small file of the face of sentences has every letter of the texts in %s', (_, texts) => {
  const written = writtenLetters();
  const used = new Set(Object.values(texts).join(''));
  expect([...used].filter((letter) => !written.has(letter) && !OTHERS.test(letter))).toEqual([]);
});
