/** Rows in words say what the map shows: that missiles are to leave, or have left, and after a settlement nothing of what ships did. */
import { expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Pledge, RULES_VERSION } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { rowsOf } from '../../src/view/panels/model/situation.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'ussr');
const seen = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), { side: 'ussr' });
const out: Pledge = {
  by: 'ussr',
  signed: true,
  issue: 0,
  level: 2,
  publicity: 0,
  madeHour: 0,
  status: 'made',
  awaits: null,
};

const factsWith = (pledges: readonly Pledge[]): readonly (readonly string[])[] =>
  rowsOf(words, { ...seen, pledges }, 'sites').map(({ facts }) => facts);

it.each([
  ['map.leaving', 'in-progress'],
  ['map.gone', 'verified'],
] as const)('begin with “%s” while the promise is %s', (key, status) => {
  const first = factsWith([{ ...out, status }]).map(([fact]) => fact);
  expect(first).toHaveLength(scenario.sites.length);
  expect(new Set(first)).toEqual(new Set([text.say(key)]));
});

it('say nothing of it where no missile is to leave', () => {
  expect(factsWith([])).toEqual(factsWith([{ ...out, level: 1 }]));
  expect(factsWith([]).flat()).not.toContain(text.say('map.leaving'));
});

it.each(['ships', 'submarines'] as const)(
  'of %s tell nothing of October in the weeks after a settlement',
  (section) => {
    const known = (epilogue: number) =>
      rowsOf(words, { ...seen, pub: { ...seen.pub, epilogue } }, section).map(({ facts }) => facts.length);
    const most = section === 'ships' ? 1 : 0;
    expect(Math.max(...known(0))).toBeGreaterThan(most);
    expect(Math.max(...known(1))).toBe(most);
  },
);
