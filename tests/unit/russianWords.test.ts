/** Russian verbs agree with the side, and its nouns with the number. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import type { Side } from '../../src/scenario/types.ts';
import { openText, type Text } from '../../src/text/text.ts';
import { turningWords } from '../../src/view/panels/debrief/debriefWords.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;

let text: Text;
beforeAll(async () => {
  text = await openText('ru');
});

const told = (code: Event['code'], params: Event['params']): string =>
  eventWords(openWords(text, scenario, texts, 'us'), {
    code,
    to: 'public',
    desk: null,
    turn: 1,
    params,
  });

describe('Russian', () => {
  it.each([
    ['us', 'Вашингтон принял предложение.', 'Предложение Вашингтона принято.'],
    ['ussr', 'Москва приняла предложение.', 'Предложение Москвы принято.'],
  ] as const)('tells the orders and the offers of %s', (side: Side, order, offer) => {
    expect(told('order', { side, desk: 'private', kind: 'K1' })).toBe(order);
    expect(told('offer', { side, slot: 0, from: 'open', to: 'accepted' })).toBe(offer);
  });

  it('tells who made a pledge, where an event names only its giver', () => {
    const waits = { by: 'ussr', issue: 0, level: 2, ifIssue: 2, ifLevel: 2 };
    expect(told('pledge-waiting', waits)).toContain('Москва обещала');
  });

  it('tells a moment of the debrief of both sides', () => {
    const words = openWords(text, scenario, texts, 'us');
    const removed = (side: Side) => turningWords(words, { code: 'removed', params: { side } });
    expect([removed('us'), removed('ussr')]).toEqual([
      'Лидера Вашингтона отстранили свои же.',
      'Лидера Москвы отстранили свои же.',
    ]);
  });

  it('counts hours', () => {
    expect([1, 2, 12, 21, 24].map((hours) => text.say('talks.hours', { hours }))).toEqual([
      '1 час',
      '2 часа',
      '12 часов',
      '21 час',
      '24 часа',
    ]);
  });
});
