/** That the crisis climbs or comes down is told in plain sentences, another one on the way down. */
import { describe, expect, it } from 'vitest';
import { ESCALATION_CHART } from '../../src/engine/charts.ts';
import { RUNGS, type Rung } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;

describe.each(OFFERED_LANGUAGES)('a rung of the crisis, in %s', (language) => {
  const told = async (from: Rung, to: Rung): Promise<string> => {
    const words = openWords(await openText(language), scenario, texts, 'us');
    return eventWords(words, { code: 'rung', to: 'public', desk: null, turn: 1, params: { from, to } });
  };

  it('has a sentence for every way there is', async () => {
    const ways = RUNGS.flatMap((from) => ESCALATION_CHART[from].map((to) => [from, to] as const));
    for (const [from, to] of ways) expect(await told(from, to)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('has other words on the way down', async () => {
    expect(await told('shooting', 'contact')).not.toBe(await told('crisis', 'contact'));
    expect(await told('combat', 'contact')).toBe(await told('shooting', 'contact'));
    expect(await told('contact', 'crisis')).not.toBe(await told('quiet', 'crisis'));
  });
});
