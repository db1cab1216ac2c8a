/** Figures and ranks that a player reads on the desk stand with what they measure. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { rowsOf } from '../../src/view/panels/model/situation.ts';
import { ALERT_STEPS, alertWords, orderName } from '../../src/view/panels/words/orderWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, start, texts } from './classSeatGame.ts';

describe.each(OFFERED_LANGUAGES)('in %s', (language) => {
  it('each step of the American alert is a DEFCON, by number', async () => {
    const words = openWords(await openText(language), scenario, texts, 'us');
    const steps = ALERT_STEPS.map((step) => alertWords(words, 'us', step));
    expect(steps.map((step) => /^DEFCON (\d)/.exec(step)?.[1])).toEqual(['5', '4', '3', '2', '1']);
    expect(ALERT_STEPS.map((step) => words.text.say(`alert.us.short.${step}`))).toEqual([
      '5',
      '4',
      '3',
      '2',
      '1',
    ]);
  });
});

it('the way of a ship is told in whole words', async () => {
  const words = openWords(await openText('en'), scenario, texts, 'ussr');
  const facts = rowsOf(words, observe(scenario, start.state, { side: 'ussr' }), 'ships').flatMap(
    (row) => row.facts,
  );
  expect(facts.some((fact) => /^[\d,]+ nautical miles /.test(fact))).toBe(true);
  expect(facts.filter((fact) => /\bnm\b/.test(fact))).toEqual([]);
});

it('what mating means is said by the order itself', async () => {
  const words = openWords(await openText('en'), scenario, texts, 'ussr');
  expect(orderName(words, 'M10')).toBe('Put warheads on the missiles');
});
