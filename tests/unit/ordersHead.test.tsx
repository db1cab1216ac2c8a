/** The bar of orders counts desks only while orders are asked for: behind a question that cannot wait there is nothing to count. */
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { OrdersHead } from '../../src/view/panels/desk/OrdersHead.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
const shown = (count: number | null): string =>
  renderToString(
    <WordsProvider words={words}>
      <OrdersHead count={count} />
    </WordsProvider>,
  );

it('counts the desks that have an order', () => {
  expect(shown(0)).toContain('0 of 4 desks');
  expect(shown(3)).toContain('3 of 4 desks');
});

it('counts nothing while no orders are asked for', () => {
  expect(shown(null)).toContain('Orders');
  expect(shown(null)).not.toContain('of 4 desks');
});
