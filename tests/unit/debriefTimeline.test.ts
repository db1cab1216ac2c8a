import { describe, expect, it } from 'vitest';
import { heardBy } from '../../src/debrief/chapters.ts';
import { compare } from '../../src/debrief/comparison.ts';
import { sideLines } from '../../src/debrief/sideLines.ts';
import { openDebrief } from '../../src/debrief/timeline.ts';
import type { Comparison, Line, Topic } from '../../src/debrief/types.ts';
import { observe } from '../../src/engine/observe.ts';
import { outcome } from '../../src/engine/outcome.ts';
import { replay } from '../../src/engine/replay.ts';
import type { State } from '../../src/engine/state.ts';
import type { Action } from '../../src/engine/types.ts';
import { chaptersIn, debriefOf, played, record, replayOf, scenario } from './debriefGames.ts';

const history = played('history', 'history', 1);
const games = [history, ...[1, 2, 3, 4].map((seed) => played('random', 'random', seed))];

const lineOf = (lines: readonly Line[], topic: Topic): Line | undefined =>
  lines.find((line) => line.topic === topic);

describe('a debrief', () => {
  it.each(games)('tells every turn once and nothing twice (game %#)', (episode) => {
    const debrief = debriefOf(episode);
    expect(debrief.turns.map(({ turn }) => turn)).toEqual(debrief.turns.map((_, index) => index));
    const steps = replay(scenario, episode);
    const events = steps.ok ? steps.value.flatMap((step) => step.events) : [];
    expect(debrief.turns.flatMap((page) => page.events)).toEqual(events);
    expect(debrief.riskByTurn).toEqual(debrief.turns.map(({ risk }) => risk));
  });

  it('has the outcome, the deal and the last word of the engine', () => {
    const last = replayOf(history).at(-1)?.state as State;
    const debrief = debriefOf(history);
    expect(debrief.outcome).toEqual(outcome(scenario, last));
    expect(debrief.deal).toEqual(last.dark.settlement);
    expect(debrief.end.hour).toBe(last.pub.hour);
    expect(debrief.end.launchers.truth).toBe(last.ussr.military.launchers);
  });

  it('shows secret clauses that the world is never told', () => {
    const debrief = debriefOf(history);
    expect(debrief.outcome.end).toBe('E1');
    expect(debrief.deal?.publicity).toContain(2);
    expect(replayOf(history).at(-1)?.state.pub.settlement?.publicity).not.toContain(2);
  });

  it('sets 1962 beside every turn, with sources', () => {
    const { turns } = debriefOf(history);
    for (const { history: claims } of turns) expect(claims.length).toBeGreaterThan(0);
    for (const { sources } of turns.flatMap((page) => page.history))
      expect(sources.length).toBeGreaterThan(0);
  });

  it('lists the orders of both sides as they lay sealed', () => {
    const given = history.actions.filter((action) => action.kind === 'order').length;
    const told = debriefOf(history).turns.flatMap(({ orders }) => [...orders.us, ...orders.ussr]).length;
    expect(told).toBe(given);
  });

  it('takes less than 300 ms for twenty turns', () => {
    expect(debriefOf(history).turns).toHaveLength(20);
    const times = [1, 2, 3].map(() => {
      const from = performance.now();
      debriefOf(history);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

describe('there is no debrief', () => {
  it('while the game runs', () => {
    const cut = openDebrief(scenario, record(history.actions.slice(0, -1)));
    expect(cut).toMatchObject({ ok: false, error: { code: 'not-over' } });
    expect(openDebrief(scenario, record([]))).toEqual({ ok: false, error: { code: 'not-over', turn: 0 } });
  });

  it('of another scenario, of other rules, or of a record that does not replay', () => {
    const { scenario: named } = history;
    const elsewhere = { ...history, scenario: { ...named, hash: '0' } };
    expect(openDebrief(scenario, elsewhere)).toMatchObject({ ok: false, error: { code: 'other-scenario' } });
    expect(openDebrief(scenario, { ...history, rules: 99 })).toMatchObject({
      ok: false,
      error: { code: 'other-rules' },
    });
    const broken = record([...history.actions.slice(0, 2), { kind: 'chance', draw: 0 }]);
    expect(openDebrief(scenario, broken)).toMatchObject({
      ok: false,
      error: { code: 'illegal-action', ply: 2 },
    });
  });
});

/** Everything Washington cannot know, made different. */
const otherMoscow = (state: State): State => ({
  ...state,
  ussr: {
    ...state.ussr,
    common: {
      ...state.ussr.common,
      temper: (state.ussr.common.temper + 1) % 3,
      alert: 3,
      home: 12_345,
      riskRun: 777_777,
    },
    military: {
      ...state.ussr.military,
      launchers: 23_000,
      tactical: 2,
      ships: state.ussr.military.ships.map((ship) => ({ ...ship, nm: 1, status: 'turned' as const })),
      submarines: state.ussr.military.submarines.map((boat) => ({
        ...boat,
        nm: 7,
        status: 'homeward' as const,
      })),
    },
    intelligence: { invasion: 99_000, hour: 1, castro: 1 },
  },
  dark: { ...state.dark, riskRun: 555_555 },
});

/** Everything Moscow cannot know, made different. */
const otherWashington = (state: State): State => ({
  ...state,
  us: {
    ...state.us,
    common: {
      ...state.us.common,
      temper: (state.us.common.temper + 1) % 3,
      alert: 3,
      home: 12_345,
      riskRun: 777_777,
      reconTier: 2,
    },
    military: { ...state.us.military, invasion: 98_000, strike: 97_000 },
    intelligence: { ...state.us.intelligence, launchers: 1000, spread: 9, hour: 1 },
  },
  dark: { ...state.dark, riskRun: 555_555 },
});

describe('no pane knows what its side could not', () => {
  const chapters = games.flatMap((episode) => chaptersIn(episode));

  it('whatever else is true, Washington’s lines are the same', () => {
    for (const { start, events } of chapters) {
      const [one, two] = [compare(scenario, start, []), compare(scenario, otherMoscow(start), [])];
      expect(two.washington).toEqual(one.washington);
      expect(two.truth).not.toEqual(one.truth);
      const secrets = events.filter(({ to }) => to === 'ussr' || to === 'none');
      expect(compare(scenario, start, secrets).washington).toEqual(one.washington);
    }
  });

  it('whatever else is true, Moscow’s lines are the same', () => {
    for (const { start, events } of chapters) {
      const [one, two] = [compare(scenario, start, []), compare(scenario, otherWashington(start), [])];
      expect(two.moscow).toEqual(one.moscow);
      expect(two.truth).not.toEqual(one.truth);
      const secrets = events.filter(({ to }) => to === 'us' || to === 'none');
      expect(compare(scenario, start, secrets).moscow).toEqual(one.moscow);
    }
  });

  it('a run in which the other leader is another man reads the same in Washington, turn by turn', () => {
    const twin = record(
      history.actions.map((action, ply): Action => (ply === 1 ? { kind: 'chance', draw: 2 } : action)),
    );
    const [one, two] = [debriefOf(history), debriefOf(twin)];
    expect(one.turns[0]?.temper.us.truth).not.toBe(2);
    expect(two.turns.map(({ temper }) => temper.us.truth)).toEqual(two.turns.map(() => 2));
    expect(two.turns.map(({ washington }) => washington)).toEqual(
      one.turns.map(({ washington }) => washington),
    );
    expect(two.turns.map(({ truth }) => truth)).not.toEqual(one.turns.map(({ truth }) => truth));
  });

  it('lines come from the observation and from what was heard alone', () => {
    const [, chapter] = chapters;
    if (chapter === undefined) throw new Error('no chapter');
    const page: Comparison = compare(scenario, chapter.start, chapter.events);
    const seen = observe(scenario, chapter.start, { side: 'us' });
    expect(page.washington).toEqual(sideLines(scenario, seen, heardBy('us', chapter.events)));
    expect(sideLines(scenario, observe(scenario, chapter.start, 'public'), [])).toEqual([]);
    expect(sideLines(scenario, observe(scenario, chapter.start, 'all'), [])).toEqual([]);
  });

  it('of the ships turned back by night Moscow knows at once and Washington only from a report', () => {
    const { turns } = debriefOf(history);
    const late = turns.filter(({ wrong }) => wrong.us.includes('ships'));
    expect(late.length).toBeGreaterThan(0);
    for (const page of late) expect(lineOf(page.moscow, 'ships')).toEqual(lineOf(page.truth, 'ships'));
  });

  it('that the missiles are found is Washington’s secret until it is told', () => {
    const { turns } = debriefOf(history);
    const silent = turns.filter(({ moscow }) => lineOf(moscow, 'secret') !== undefined);
    expect(silent.length).toBeGreaterThan(0);
    for (const { moscow, wrong } of silent) {
      expect(lineOf(moscow, 'secret')?.code).toBe('secret.unheard');
      expect(wrong.ussr).toContain('secret');
    }
  });
});
