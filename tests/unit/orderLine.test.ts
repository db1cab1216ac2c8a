/** A proposed order in one line: an answer to an offer is said once, with its terms. */
import { expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { orderLine } from '../../src/view/class/seat/orderLine.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, play, scenario, start, texts, turnAfter } from './classSeatGame.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
const bundle = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
const order = { kind: 'P5', bundle, hours: 96 } as const;
const offered = turnAfter(play(start, [{ kind: 'order', side: 'ussr', desk: 'public', order }]));

it('says an acceptance once, with the terms it binds to', () => {
  const { observation } = leaderAt(offered);
  const line = orderLine(words, observation, 'public', { kind: 'K1', slot: 0, rider: false });
  expect(line).toMatch(/^Accept: \S/);
});
