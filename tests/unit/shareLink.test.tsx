import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { ShareLink } from '../../src/view/panels/debrief/ShareLink.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

it('the place of a link says that it is being written until it is there', async () => {
  const words = openWords(await openText('en'), scenario, texts, 'us');
  const html = renderToString(
    <WordsProvider words={words}>
      <ShareLink share={async () => 'https://knot.example/#g=1'} onFile={() => undefined} />
    </WordsProvider>,
  );
  expect(html).toContain(words.text.say('share.title'));
  expect(html).toContain(words.text.say('share.working'));
});
