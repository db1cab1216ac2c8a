/** What a side chose before the crisis is its own: the other side reads what it did to it, not what it was. */
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import type { Side } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { linesOf } from '../../src/view/panels/model/lines.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962-short');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;
const text = await openText('en');

const moved = (meter: string, side: Side, by: number, opening: string): Event => ({
  code: 'meter',
  to: 'public',
  desk: null,
  turn: 0,
  params: { meter, side, by, value: 0, cause: `opening.${opening}` },
});
const LOG = [
  moved('prestige', 'ussr', 2000, 'eighteenth'),
  moved('trust', 'us', -5000, 'eighteenth'),
  moved('trust', 'us', -1000, 'convoy'),
];
const told = (reader: Side | null, log: readonly Event[] = LOG) =>
  linesOf(openWords(text, scenario, texts, reader ?? 'us'), log, { reader }).map((line) => [
    line.text,
    ...line.effects.map(({ id, by }) => `${id} ${by}`),
  ]);

describe('choices before the crisis', () => {
  it('are one plain line for the side they were not put to, with its own meters alone', () => {
    expect(told('us')).toEqual([['What Moscow did before the crisis', 'trust.us -6000']]);
    expect(told('us', LOG.slice(0, 1))).toEqual([]);
  });

  it.each(['ussr', null] as const)('are told by name to %s', (reader) => {
    expect(told(reader)[0]).toEqual([
      'A choice before the crisis: What to tell Washington on 18 October',
      'prestige.ussr 2000',
      'trust.us -5000',
    ]);
  });
});

it('an answer of the other side that is not told itself says whose it was', () => {
  const answered: Event = {
    ...moved('trust', 'us', 4000, ''),
    params: { meter: 'trust', side: 'us', by: 4000, value: 0, cause: 'reaction.restrain' },
  };
  expect(told('us', [answered])[0]?.[0]).toBe('Moscow: the answer “Hold back”.');
  const own = { ...answered, params: { ...answered.params, side: 'ussr' } };
  expect(told('us', [own])[0]?.[0]).toBe('The answer “Hold back”');
});
