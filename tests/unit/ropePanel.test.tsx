/** The rope of a turn that is watched is drawn when the rest of the screen has been seen; its place and its words are there at once. */
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { RopePanel } from '../../src/view/panels/desk/RopePanel.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { drill, openDrill, present } from './sessionGame.ts';

const words = openWords(await openText('en'), drill, {}, 'us');
const update = present(openDrill().port({ side: 'us' }));

const shown = (afterwards: boolean): string =>
  renderToString(
    <WordsProvider words={words}>
      <RopePanel update={update} afterwards={afterwards} />
    </WordsProvider>,
  );

it('draws the rope with everything else on the desk', () => {
  expect(shown(false)).toContain('rope-body');
});

it('leaves the rope itself for the next picture, and nothing else', () => {
  const withoutStrands = (html: string): string => html.replace(/<path[^>]*><\/path>|<\/?g[^>]*>/g, '');
  expect(shown(true)).not.toContain('<path');
  expect(shown(true)).toBe(withoutStrands(shown(false)));
});
