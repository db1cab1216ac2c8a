/** Which paper each piece of news comes on, and how papers lie on the desk. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Event, type EventCode, RULES_VERSION } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { papersOf } from '../../src/view/panels/model/cables.ts';
import { dateTimeGroup } from '../../src/view/panels/model/clock.ts';
import { knotOf } from '../../src/view/panels/model/knot.ts';
import { pileOf } from '../../src/view/panels/model/pile.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { FROM_THE_SPEECH, openTable, startingWith } from '../cases/table.ts';
import { scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const us = openWords(text, scenario, texts, 'us');
const ussr = openWords(text, scenario, texts, 'ussr');

const event = (code: EventCode, turn: number, params: Event['params'] = {}): Event => ({
  code,
  to: 'both',
  desk: null,
  turn,
  params,
});
const report = (ship: string, turn: number, status = 'hailed') =>
  event('ship-report', turn, { ship, status });
const offer = (turn: number, slot: number, channel = 'letter') =>
  event('heard', turn, { side: 'ussr', channel, act: 'offer', slot });

describe('news', () => {
  it('comes on the paper of its kind', () => {
    const log = [
      event('told', 0, { id: 'film-read' }),
      event('told', 9, { id: 'council-meets' }),
      event('photographs', 9, { tier: 2, launchers: 12_000, spread: 2000 }),
      report('kimovsk', 9),
      offer(9, 0),
      offer(9, 1, 'broadcast'),
      event('meter', 9, { meter: 'home', side: 'us', by: 1, value: 1, cause: 'P1' }),
    ];
    expect(papersOf(us, log).map(({ form }) => form)).toEqual([
      'press',
      'letter',
      'plot',
      'estimate',
      'press',
      'cable',
    ]);
    const told = event('told', 0, { id: 'boats-out' });
    expect(papersOf(ussr, [told]).map(({ form }) => form)).toEqual(['cipher']);
  });

  it('of the landing force is called a possible false alarm only where the rules can make it one', () => {
    for (const invasion of [0, 10_000, 30_000]) {
      const start = startingWith(FROM_THE_SPEECH, { invasion });
      for (let agent = 0; agent < 10; agent++) {
        const table = openTable(start).order('ussr', { kind: 'I4' }).turn({ agent });
        const [paper] = papersOf(ussr, table.told('agent-report'));
        const isFar = Math.abs(table.state.ussr.intelligence.invasion - invasion) > 12_000;
        if (isFar) expect(paper?.estimate).toMatchObject({ sure: 'agent-report', confidence: 'medium' });
        else if (invasion === 0)
          expect(paper?.estimate).toMatchObject({ sure: 'agent-report.low', confidence: 'high' });
      }
    }
  });

  it("has the other leader's word to the world on top, by telegram where it binds him", () => {
    const log = [
      event('speech', 9, { side: 'us', kind: 'P1' }),
      event('told', 9, { id: 'castro-speaks' }),
      event('speech', 9, { side: 'ussr', kind: 'P4' }),
    ];
    expect(papersOf(ussr, log).map(({ form, priority, isSaid }) => [form, priority, isSaid])).toContainEqual([
      'cipher',
      'FLASH',
      true,
    ]);
    expect(
      papersOf(us, log)
        .filter(({ isSaid }) => isSaid)
        .map(({ form }) => form),
    ).toEqual(['press']);
    expect(pileOf(ussr, update(log, 0)).fresh[0]?.isSaid).toBe(true);
  });

  it('of what one has said oneself is no news', () => {
    expect(papersOf(ussr, [offer(9, 0)])).toEqual([]);
  });

  it('from the patrols of one turn shares a sheet, on which a ship stands once', () => {
    const log = [
      report('kimovsk', 3),
      report('poltava', 3),
      report('kimovsk', 3, 'turned'),
      report('poltava', 4),
    ];
    const [later, sheet] = papersOf(us, log);
    expect(later?.rows).toHaveLength(1);
    expect(sheet?.rows.map(({ fact }) => fact)).toEqual(['hailed at the line', 'turned back']);
    expect(sheet?.title).toBe('2 ships reported');
  });

  it('gives the count as shares of the scale, and how far to trust it', () => {
    const [rough] = papersOf(us, [event('photographs', 1, { tier: 1, launchers: 6000, spread: 4000 })]);
    expect(rough?.estimate).toMatchObject({ confidence: 'medium', count: { value: 0.25, full: 24 } });
    const [fine] = papersOf(us, [event('photographs', 1, { tier: 2, launchers: 6000, spread: 2000 })]);
    expect(fine?.estimate?.confidence).toBe('high');
  });

  it('brings an offer to the table until a later one takes its place', () => {
    const slots = papersOf(us, [offer(3, 0), offer(4, 1), offer(5, 0)]).map(({ message }) => message?.slot);
    expect(slots).toEqual([0, 1, null]);
  });
});

const observation = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), {
  side: 'us',
});
const update = (log: readonly Event[], resolutionFrom: number) => ({
  ply: 0,
  observation,
  legal: [],
  choices: [],
  log,
  filed: [],
  resolutionFrom,
  waiting: false,
  outcome: null,
});

describe('the pile', () => {
  it('has the weightiest of the new papers on top and folds the rest by day', () => {
    const log = [
      event('told', 0, { id: 'film-read' }),
      event('told', 1, { id: 'kohler-talk' }),
      report('kimovsk', 9),
      event('told', 9, { id: 'remedios' }),
      offer(9, 0),
    ];
    const { fresh, older } = pileOf(us, update(log, 2));
    expect(fresh.map(({ form }) => form)).toEqual(['letter', 'cable', 'plot']);
    expect(older.map(({ day, papers }) => [day, papers.length])).toEqual([
      ['Wed 17 Oct 1962', 1],
      ['Tue 16 Oct 1962', 1],
    ]);
  });
});

describe('the knot', () => {
  const pull = (side: 'us' | 'ussr', by: number, turn: number, cause: string) =>
    event('meter', turn, { meter: 'stakes', side, by, value: 0, cause });

  it('remembers how it stood, and the weightiest of its latest moves', () => {
    const log = [pull('ussr', 4000, 1, 'P4'), pull('us', 20_000, 2, 'B1'), pull('us', -2000, 2, 'P3')];
    const { now, before, last } = knotOf(update(log, 1), 'us');
    expect(now.us - before.us).toBeLessThanOrEqual(18_000);
    expect(now.ussr).toBe(before.ussr);
    expect(last).toEqual({ side: 'us', by: 20_000, cause: 'B1' });
  });

  it('stands as it was told so far while a turn is watched', () => {
    const log = [pull('us', 4000, 1, 'B1'), pull('us', 6000, 2, 'P4'), pull('ussr', 3000, 2, 'M1')];
    const [all, first] = [knotOf(update(log, 1), 'us').now, knotOf(update(log, 1), 'us', 1)];
    expect([all.us - first.now.us, all.ussr - first.now.ussr]).toEqual([6000, 3000]);
    expect(first.last).toEqual({ side: 'us', by: 4000, cause: 'B1' });
  });

  it('is untied once a settlement has been told, and not before', () => {
    const log = [pull('us', 4000, 1, 'B1'), event('settled', 2, { end: 'E1' })];
    expect([1, 2].map((told) => knotOf(update(log, 1), 'us', told).untied)).toEqual([false, true]);
  });

  it('has no last move before the first', () => {
    expect(knotOf(update([], 0), 'us').last).toBeNull();
  });
});

it('a telegram is dated in Greenwich', () => {
  expect(dateTimeGroup(0)).toBe('161200Z');
  expect(dateTimeGroup(8 * 24 + 2)).toBe('241400Z');
});
