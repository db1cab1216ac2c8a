/** An adviser's forecast stands apart from his order, and says whether it hangs on it; two are compared on one question only. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import type { Advice } from '../../src/policy/advisers/advice.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Foreseen } from '../../src/view/panels/desk/Foreseen.tsx';
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

const html = (shown: ReactNode): string =>
  renderToStaticMarkup(<WordsProvider words={words}>{shown}</WordsProvider>);

it.each([
  ['with', { kind: 'M1', step: 1 }, 200_000],
  ['either', { kind: 'M1', step: 1 }, 400_000],
  ['waits', null, 400_000],
] as const)('%s', (how, order, otherwise) => {
  const card = html(<Foreseen advice={adviceOf(0, order, otherwise)} />);
  expect(card).toContain(text.say('advisers.foresees', { how }));
});

describe('under the newest paper', () => {
  const voices = (...advice: readonly Advice[]): string =>
    html(<Voices advice={advice} seen={leaderAt(start).observation} onAll={() => undefined} />);
  const ofWar = (advice: Advice): Advice => ({ ...advice, forecast: { ...advice.forecast, event: 'war' } });
  const question = text.say('voices.question', {
    low: '\n',
    lowChance: '',
    high: '',
    highChance: '',
    event: '',
  });
  const [asked = ''] = question.split('\n');

  it('two are compared on one question, each as things stand', () => {
    const page = voices(adviceOf(0, { kind: 'M1', step: 1 }, 200_000), adviceOf(1, { kind: 'P3' }, 700_000));
    expect(page).toContain('20%');
    expect(page).toContain('70%');
    expect(page).not.toContain('40%');
    expect(page).toContain(text.say('advisers.expects.settlement', { side: 'us' }));
  });

  it('nobody is compared who is asked something else, or says the same', () => {
    const one = adviceOf(0, { kind: 'M1', step: 1 }, 200_000);
    expect(voices(ofWar(one), adviceOf(1, { kind: 'P3' }, 700_000))).not.toContain(asked);
    expect(voices(one, adviceOf(1, { kind: 'P3' }, 200_000))).not.toContain(asked);
    expect(voices(one, adviceOf(1, { kind: 'P3' }, 700_000))).toContain(asked);
  });
});
