/** The rope at the end is open where the two agreed, and otherwise tied as the game left it. */
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { EndRope } from '../../src/view/panels/story/EndRope.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, second, texts } from './classSeatGame.ts';

const settled: Event = { code: 'settled', to: 'public', desk: null, turn: 2, params: { end: 'E1' } };

const drawn = async (language: (typeof OFFERED_LANGUAGES)[number], more: readonly Event[]) => {
  const words = openWords(await openText(language), scenario, texts, 'us');
  const update = leaderAt(second);
  return renderToString(
    <WordsProvider words={words}>
      <EndRope update={{ ...update, log: [...update.log, ...more] }} />
    </WordsProvider>,
  );
};

beforeEach(() => vi.stubGlobal('document', { documentElement: { dataset: { motion: 'still' } } }));
afterEach(() => vi.unstubAllGlobals());

describe('the rope at the end', () => {
  it('is untied after a settlement', async () => {
    expect(await drawn('en', [settled])).toContain('The two governments have agreed.');
  });

  it.each(OFFERED_LANGUAGES)('is told as it was left where there was none, in %s', async (language) => {
    const told = await drawn(language, []);
    expect(told).toMatch(/The knot was left|Узел остался|El nudo quedó/);
    expect(told).not.toBe(await drawn(language, [settled]));
  });
});
