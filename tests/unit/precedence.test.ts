/** How urgent a paper looks: the highest stamp is kept for what may set guns off. */
import { expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import type { Side } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { papersOf } from '../../src/view/panels/model/cables.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;
const text = await openText('en');

const priorityOf = (side: Side, id: string) => {
  const told: Event = { code: 'told', to: side, desk: null, turn: 0, params: { id } };
  return papersOf(openWords(text, scenario, texts, side), [told])[0]?.priority;
};

it.each([
  ['us', 'senators', 'PRIORITY'],
  ['us', 'ankara', 'PRIORITY'],
  ['us', 'bolshakov-word', 'PRIORITY'],
  ['us', 'lippmann', 'ROUTINE'],
  ['us', 'castro-speaks', 'ROUTINE'],
  ['us', 'turkey-handover', 'ROUTINE'],
  ['ussr', 'castro-fires', 'FLASH'],
  ['ussr', 'cuban-alarm', 'FLASH'],
] as const)('%s reads of %s as %s', (side, id, priority) => {
  expect(priorityOf(side, id)).toBe(priority);
});
