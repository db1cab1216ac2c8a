/** The bold letters of a turn are asked for in the alphabet of the language, and a page without them goes on. */
import { afterEach, expect, it, vi } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { fetchToldLetters } from '../../src/view/panels/story/toldLetters.ts';

const load = vi.fn(async (_font: string, _letters: string) => []);
vi.stubGlobal('document', { fonts: { load } });
afterEach(() => load.mockReset());

it('asks for Cyrillic where Russian is read', async () => {
  fetchToldLetters(await openText('ru'));
  expect(load).toHaveBeenCalledWith('700 1rem Literata', expect.stringMatching(/[а-я]/));
});

it('takes no harm from a font that does not come', async () => {
  load.mockRejectedValue(new Error('no network'));
  const text = await openText('en');
  expect(() => fetchToldLetters(text)).not.toThrow();
  await Promise.resolve();
});
