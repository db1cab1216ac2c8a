/** A game without an accident may have had ships that were stopped: the list of accidents does not say that nothing happened. */
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Accidents } from '../../src/view/panels/debrief/Accidents.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

it('says that no accident happened, and that stops at the line are told elsewhere', async () => {
  const words = openWords(await openText('en'), scenario, texts, 'us');
  const told = renderToString(
    <WordsProvider words={words}>
      <Accidents accidents={[]} shown={0} onTurn={() => undefined} />
    </WordsProvider>,
  );
  expect(told).toContain('No accident happened; what was stopped at the line is no accident');
});
