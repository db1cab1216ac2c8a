/** A count of launchers is told as a range, and beside the count before it: news, or no more than photographs miss by. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Event, RULES_VERSION, type UsFacts } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { papersOf } from '../../src/view/panels/model/cables.ts';
import { besideBefore, countFacts, rangeOf } from '../../src/view/panels/model/counts.ts';
import { metersOf } from '../../src/view/panels/model/meters.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');

const film = (turn: number, launchers: number, spread: number): Event => ({
  code: 'photographs',
  to: 'us',
  desk: 'intelligence',
  turn,
  params: { tier: 1, launchers: launchers * 1000, spread: spread * 1000 },
});
const said = (...log: readonly Event[]): string => besideBefore(words, log, log.length - 1);

describe('a count', () => {
  it('is a range of launchers that there can be', () => {
    expect(rangeOf({ launchers: 13_000, spread: 4000 })).toEqual({ from: 9000, to: 17_000 });
    expect(rangeOf({ launchers: 1000, spread: 4000 })).toEqual({ from: 0, to: 5000 });
    expect(rangeOf({ launchers: 23_000, spread: 4000 })).toEqual({ from: 19_000, to: 24_000 });
  });

  it('is told apart from the one before only beyond what both miss by', () => {
    expect(said(film(0, 9, 4))).toBe('');
    expect(said(film(0, 9, 4), film(1, 9, 4))).toContain('The same count');
    expect(said(film(0, 9, 4), film(1, 17, 4))).toContain('no change');
    expect(said(film(0, 9, 4), film(1, 18, 4))).toContain('more are ready');
    expect(said(film(0, 9, 2), film(1, 4, 2))).toContain('fewer are ready');
  });

  it('tells by how much it differs, and from which', () => {
    expect(said(film(0, 9, 4), film(1, 17, 4))).toMatch(/^8 more than .* 5 to 13, most likely 9/);
    expect(said(film(0, 9, 2), film(1, 4, 2))).toMatch(/^5 fewer than/);
  });

  it('is told so on the paper, on the meter and in the situation', () => {
    const log = [film(0, 9, 4), film(1, 17, 4)];
    expect(papersOf(words, log)[0]?.body).toContain('no change');
    const state = initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION);
    const facts = { launchers: 17_000, spread: 4000, hour: 12 };
    const us: UsFacts = { ...state.us, intelligence: { ...state.us.intelligence, ...facts } };
    const observation = observe(scenario, { ...state, us }, { side: 'us' });
    const update = { observation, log, resolutionFrom: 0 } as unknown as Parameters<typeof metersOf>[1];
    const meter = metersOf(words, update).find(({ id }) => id === 'launchers');
    expect(meter?.figure).toBe('13 to 21');
    expect(meter?.note).toMatch(/^photographed /);
    expect(meter?.why).toEqual([besideBefore(words, log, 1)]);
    const told = countFacts(words, observation, log);
    expect(told[0]).toContain('13 to 21, most likely 17');
    expect(told).toContain(besideBefore(words, log, 1));
    expect(countFacts(words, observe(scenario, state, { side: 'ussr' }), [])).toEqual([]);
  });
});
