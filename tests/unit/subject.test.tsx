/** Beside a list of orders stands what it is about, and to choose one only where there is one. */
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Subject } from '../../src/view/panels/desk/Subject.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, second, texts } from './classSeatGame.ts';

it.each([true, false])('asks to choose one unless the list is empty (%s)', async (idle) => {
  const words = openWords(await openText('en'), scenario, texts, 'us');
  const told = renderToString(
    <WordsProvider words={words}>
      <Subject
        selection={{ kind: 'target', target: { kind: 'ship', id: 'kimovsk' } }}
        seen={leaderAt(second).observation}
        idle={idle}
      />
    </WordsProvider>,
  );
  expect(told).toContain('Kimovsk');
  expect(told.includes(words.text.say('picker.pickOne'))).toBe(!idle);
});
