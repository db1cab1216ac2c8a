/** An adviser's forecast stands apart from his order, and says whether it hangs on it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Advice } from '../../src/policy/advisers/advice.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Voices } from '../../src/view/panels/desk/Voices.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, start, texts } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');

const adviceOf = (at: number, order: Order | null, otherwise: number): Advice => {
  const person = scenario.people.filter(({ side, desk }) => side === 'us' && desk !== null)[at];
  if (person === undefined) throw new Error('too few advisers');
  const forecast = { event: 'settlement', ppm: 400_000, otherwise } as const;
  return { person: person.id, desk: person.desk ?? 'military', order, reason: { code: 'want' }, forecast };
};

const cardOf = (advice: Advice): string => {
  const other = adviceOf(1, { kind: 'P3' }, 400_000);
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <Voices advice={[advice, other]} seen={leaderAt(start).observation} onAll={() => undefined} />
    </WordsProvider>,
  );
  const name = words.names.of(scenario.people.find(({ id }) => id === advice.person)?.name ?? '');
  return html.split('<article').find((card) => card.includes(name)) ?? '';
};

it.each([
  ['with', { kind: 'M1', step: 1 }, 200_000],
  ['either', { kind: 'M1', step: 1 }, 400_000],
  ['waits', null, 400_000],
] as const)('%s', (how, order, otherwise) => {
  const card = cardOf(adviceOf(0, order, otherwise));
  expect(card).toContain(text.say('advisers.foresees', { how }));
});
