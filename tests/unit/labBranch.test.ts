import { beforeAll, describe, expect, it } from 'vitest';
import { openBranch } from '../../src/debrief/lab/branch.ts';
import { branchChoices, branchStart, pointAt } from '../../src/debrief/lab/opening.ts';
import type { BranchChange, BranchQuestion, BranchReport } from '../../src/debrief/lab/types.ts';
import { finish } from '../../src/debrief/lab/work.ts';
import { refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { replay } from '../../src/engine/replay.ts';
import { resume } from '../../src/session/resume.ts';
import { type Recorded, recorded } from './labGames.ts';

const TURN = 2;
let run: Recorded;
beforeAll(async () => {
  run = await recorded({
    id: 'drill-first-turns',
    players: { us: 'heuristic', ussr: 'heuristic' },
    seed: 3,
    settings: { danger: 'dms' },
  });
});

const ask = (change: BranchChange, games: number, onward: BranchQuestion['onward']): BranchReport => {
  const opened = openBranch(run.scenario, run.episode, { change, games, onward });
  if (!opened.ok) throw new Error(opened.error.code);
  return finish(opened.value);
};

const military = (turn: number, order: Extract<BranchChange, { kind: 'order' }>['order']): BranchChange => ({
  kind: 'order',
  turn,
  side: 'us',
  desk: 'military',
  order,
});

describe('a branch', () => {
  it.each([
    ['recorded', 60],
    ['heuristic', 6],
    ['search', 1],
  ] as const)('without any difference comes out as the run itself (%s)', (onward, games) => {
    const { recorded: given } = branchChoices(run.scenario, run.episode, TURN, 'us');
    const report = ask(military(TURN, given.military), games, onward);
    expect(report.changed).toEqual(report.unchanged);
    expect(report.changed?.games).toBe(games);
    expect([report.done, report.of]).toEqual([2 * games, 2 * games]);
  });

  it('has futures that replay, begin as the record and have the change in them', () => {
    const change = military(TURN, { kind: 'M1', step: 1 });
    const { futures, changed } = ask(change, 40, 'recorded');
    const before = pointAt(run.scenario, run.episode, TURN)?.actions ?? [];
    expect(futures.length).toBeGreaterThan(0);
    for (const { episode, end, scores, turns } of futures) {
      const steps = replay(run.scenario, episode);
      const last = steps.ok ? steps.value.at(-1)?.state : undefined;
      expect(last?.phase).toBe('over');
      expect(last?.pub.end).toBe(end);
      expect(scores.us).toBeGreaterThanOrEqual(0);
      expect(turns).toBeGreaterThan(TURN);
      expect(episode.actions.slice(0, before.length)).toEqual(before);
      expect(episode.actions).toContainEqual({
        kind: 'order',
        side: 'us',
        desk: 'military',
        order: { kind: 'M1', step: 1 },
      });
    }
    expect(changed?.ends.reduce((sum, { share }) => sum + share.ppm, 0)).toBeGreaterThan(999_990);
  });

  it('lets a doctrine take a side', () => {
    const report = ask({ kind: 'doctrine', turn: 3, side: 'us', doctrine: 'hawk' }, 1, 'recorded');
    expect(report.changed?.games).toBe(1);
    expect(report.futures).toHaveLength(1);
  });

  it.each([
    ['an order that is not allowed', military(TURN, { kind: 'S4' }), /./],
    ['a turn that was not played', military(19, null), /^not-now$/],
    [
      'a turn before the first',
      { kind: 'doctrine', turn: -1, side: 'us', doctrine: 'hawk' } as const,
      /^not-now$/,
    ],
  ])('is refused for %s', (_, change, code) => {
    const opened = openBranch(run.scenario, run.episode, { change, games: 1, onward: 'recorded' });
    expect(opened.ok ? '' : opened.error.code).toMatch(code);
    const started = branchStart(run.scenario, run.episode, change, { seed: 1, players: ['us'] });
    expect(started).toEqual(opened);
  });
});

describe('the choices of a branch', () => {
  it('are those that were legal as the turn began, and those that were made', () => {
    const point = pointAt(run.scenario, run.episode, TURN);
    if (point === null) throw new Error('no such turn');
    const seen = observe(run.scenario, point.state, { side: 'ussr' });
    const { choices, recorded: given } = branchChoices(run.scenario, run.episode, TURN, 'ussr');
    expect(choices.length).toBeGreaterThan(10);
    for (const { desk, orders } of choices)
      for (const order of orders)
        expect(refusal(run.scenario, seen, { kind: 'order', side: 'ussr', desk, order })).toBeNull();
    for (const [desk, order] of Object.entries(given))
      if (order !== null)
        expect(run.episode.actions).toContainEqual({ kind: 'order', side: 'ussr', desk, order });
    expect(Object.values(given).some((order) => order !== null)).toBe(true);
  });

  it('are none where the record has no such turn', () => {
    const { choices, recorded: given } = branchChoices(run.scenario, run.episode, 19, 'us');
    expect(choices).toEqual([]);
    expect(Object.values(given)).toEqual([null, null, null, null]);
  });
});

describe('the start of a branch', () => {
  it('is a record that goes on: the turn is open to the player, the other side has sealed', () => {
    const change = military(TURN, { kind: 'M1', step: 1 });
    const started = branchStart(run.scenario, run.episode, change, { seed: 99, players: ['us'] });
    if (!started.ok) throw new Error(started.error.code);
    const { episode, drafts } = started.value;
    const position = resume(run.scenario, episode);
    if (!position.ok) throw new Error(position.error.refusal.code);
    const { state } = position.value;
    expect(episode.seed).toBe(99);
    expect([state.pub.turn, state.phase]).toEqual([TURN, 'orders']);
    expect(Object.values(state.us.orders)).toEqual([null, null, null, null]);
    expect(drafts.us).toEqual({
      ...branchChoices(run.scenario, run.episode, TURN, 'us').recorded,
      military: { kind: 'M1', step: 1 },
    });
    expect(Object.values(drafts.ussr)).toEqual([null, null, null, null]);
    expect(Object.values(state.ussr.orders).some((order) => order !== null)).toBe(true);
    expect(state.pub.sealed).toEqual({ us: false, ussr: true });
    const seen = observe(run.scenario, state, { side: 'us' });
    expect(refusal(run.scenario, seen, { kind: 'seal', side: 'us' })).toBeNull();
  });

  it('leaves all orders of a side to the doctrine that takes it', () => {
    const change: BranchChange = { kind: 'doctrine', turn: TURN, side: 'ussr', doctrine: 'dove' };
    const started = branchStart(run.scenario, run.episode, change, { seed: 1, players: ['us'] });
    const position = started.ok ? resume(run.scenario, started.value.episode) : null;
    if (position === null || !position.ok) throw new Error('does not go on');
    expect(Object.values(position.value.state.ussr.orders)).toEqual([null, null, null, null]);
    expect(position.value.state.pub.sealed).toEqual({ us: false, ussr: false });
  });
});
