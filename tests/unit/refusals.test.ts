/** Why something cannot be done, read by somebody who knows nothing of the game: one whole sentence, with no colon in it. */
import { expect, it } from 'vitest';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { REFUSALS_EN } from '../../src/text/messages/refusals.en.ts';
import { openText } from '../../src/text/text.ts';

const isKey = (key: string): key is keyof typeof REFUSALS_EN => Object.hasOwn(REFUSALS_EN, key);
const KEYS = Object.keys(REFUSALS_EN).filter(isKey);

it.each(OFFERED_LANGUAGES)('every refusal in %s is one sentence', async (language) => {
  const text = await openText(language);
  expect(KEYS.length).toBeGreaterThan(0);
  const read = KEYS.map((key) => text.say(key));
  expect(read.filter((said) => !/^\p{Lu}[^.:;!?]*\.$/u.test(said))).toEqual([]);
});
