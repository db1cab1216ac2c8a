import { describe, expect, it } from 'vitest';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf, bundleWorth } from '../../src/engine/worth.ts';
import type { Side } from '../../src/scenario/types.ts';
import {
  cutTo,
  FROM_THE_SPEECH,
  moved,
  oneShip,
  openTable,
  refused,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const start = (): Table => openTable(FROM_THE_SPEECH);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const accept: Order = { kind: 'K1', slot: 0, rider: false };
const BREAK: Order = { kind: 'K5', pledge: 0 };

/** Moscow's offer, accepted in public on the next turn. */
const agreed = (bundle: Bundle, table = start()): Table =>
  table.order('ussr', offer(bundle)).turn().order('us', accept, 'public').turn();

describe('work in secret behind a freeze', () => {
  const QUIET: Order = { kind: 'M9', on: true, quiet: true };
  const STOP: Order = { kind: 'M9', on: false, quiet: true };
  const UNWATCHED = bundleOf([1, 0, 0, 0, 0]);
  const WATCHED = bundleOf([1, 1, 0, 0, 0]);
  const INSPECTED = bundleOf([1, 2, 0, 0, 0]);
  const cheating = (bundle: Bundle): Table => agreed(bundle).order('ussr', QUIET).turn();
  const inspected = (): Table => agreed(INSPECTED, start().order('us', { kind: 'U4' }).turn());

  it('Case 450 (RULES 6.18): presupposes a promise to stop', () => {
    expect([refused(start(), 'ussr', QUIET), refused(agreed(UNWATCHED), 'ussr', QUIET)]).toEqual([
      'needs-freeze',
      null,
    ]);
  });

  it('Case 451 (RULES 6.18): brings half a launcher in 12 hours, and nobody outside Moscow is told', () => {
    const before = agreed(UNWATCHED);
    const ready = before.state.ussr.military.launchers;
    const table = before.order('ussr', QUIET).turn();
    const heard = table.events.filter(({ params }) => params.quiet === 1 || params.pace === 'quiet');
    expect(table.state.ussr.military.launchers - ready).toBe(500);
    expect([heard.length, heard.every(({ to }) => to === 'ussr')]).toEqual([2, true]);
  });

  it('Case 452 (RULES 6.18): may be stopped again', () => {
    const table = cheating(UNWATCHED).order('ussr', STOP).turn();
    const ready = table.state.ussr.military.launchers;
    expect(table.turn().state.ussr.military.launchers).toBe(ready);
  });

  it('Case 453 (RULES 6.19): is not found where nobody looks', () => {
    expect(cheating(UNWATCHED).pass(3).weights('watch')).toEqual([]);
  });

  it('Case 454 (RULES 6.19): is found from air and sea with chance .6 in 12 hours, on the island with .9', () => {
    expect(cheating(WATCHED).weights('watch')).toEqual([[400_000, 600_000]]);
    expect(inspected().order('ussr', QUIET).turn().weights('watch')).toEqual([[100_000, 900_000]]);
  });

  it('Case 455 (RULES 6.19): a turn of a day looks as long as two of half a day', () => {
    const table = openTable(THIRTEEN_DAYS).order('us', { kind: 'P1' }).turn();
    expect(agreed(WATCHED, table).order('ussr', QUIET).turn().weights('watch')).toEqual([[160_000, 840_000]]);
  });

  it('Case 456 (RULES 6.19): a low flight finds it with chance .3', () => {
    const table = agreed(UNWATCHED).order('ussr', QUIET).order('us', { kind: 'I2' }).turn();
    expect(table.weights('watch')).toEqual([[700_000, 300_000]]);
  });

  it('Case 457 (RULES 6.19): found, it breaks the promise as K5 does', () => {
    const found = agreed(WATCHED).order('ussr', QUIET).turn({ watch: 1 });
    const broken = agreed(WATCHED).order('ussr', BREAK).turn();
    const paid = (table: Table): readonly number[] => [
      moved(table, 'trust', 'us', 'K5'),
      moved(table, 'credibility', 'ussr', 'K5'),
      moved(table, 'prestige', 'ussr', 'K5'),
      moved(table, 'home', 'us', 'K5'),
    ];
    expect(paid(found)).toEqual(paid(broken));
    expect(found.state.pledges[0]?.status).toBe('broken');
    expect(found.state.ussr.military).toMatchObject({ workStopped: false, quietWork: false });
  });

  it('Case 458 (RULES 6.19): the world hears of it when the promise was public, else the two governments', () => {
    const privately: Bundle = { terms: [1, 1, 0, 0, 0], publicity: [1, 1, 0, 0, 0] };
    const told = [WATCHED, privately].map(
      (bundle) => agreed(bundle).order('ussr', QUIET).turn({ watch: 1 }).told('cheating-found')[0]?.to,
    );
    expect(told).toEqual(['public', 'both']);
  });
});

describe('a step that waits for the other side', () => {
  const step = (issue: number, level: number, condition?: readonly [number, number]): Order =>
    condition === undefined
      ? { kind: 'K4', issue, level, publicity: 0 }
      : { kind: 'K4', issue, level, publicity: 0, if: { issue: condition[0], level: condition[1] } };
  const FREEZE_IF_LIFTED = step(0, 1, [4, 2]);
  const LIFT_IF_FROZEN = step(4, 2, [0, 1]);
  const PLEDGE_IF_OUT = step(2, 2, [0, 2]);
  const waiting = (side: Side, order: Order): Table => start().order(side, order).turn();

  it('Case 459 (RULES 6.20): binds nobody until then, and both governments know what it waits for', () => {
    const table = waiting('ussr', FREEZE_IF_LIFTED).turn();
    expect(table.state.pledges).toMatchObject([{ status: 'made', awaits: { issue: 4, level: 2 } }]);
    expect(table.state.ussr.military.workStopped).toBe(false);
    expect(table.told('pledge-waiting').map(({ to }) => to)).toEqual(['public']);
    expect([table.told('pledge').length, moved(table, 'trust', 'us', 'K4')]).toEqual([0, 0]);
  });

  it('Case 460 (RULES 6.20): takes effect by itself in the turn in which that is promised', () => {
    const table = waiting('us', LIFT_IF_FROZEN).order('ussr', step(0, 1)).turn();
    expect(table.state.pledges.map(({ issue, awaits }) => [issue, awaits])).toEqual([
      [4, null],
      [0, null],
    ]);
    expect(moved(table, 'trust', 'ussr', 'K4')).toBe(5000);
  });

  it('Case 461 (RULES 6.20): suspends the line when it is the line that was to be lifted', () => {
    const table = openTable(oneShip('arms', 'run', 900))
      .order('us', { kind: 'B1' })
      .order('us', LIFT_IF_FROZEN)
      .turn();
    expect(table.state.pub.blockade).toBe('in-force');
    expect(table.order('ussr', step(0, 1)).turn().state.pub.blockade).toBe('suspended');
  });

  it('Case 462 (RULES 6.20): two that wait for each other both bind', () => {
    const table = waiting('us', LIFT_IF_FROZEN).order('ussr', FREEZE_IF_LIFTED).turn();
    expect(table.state.pledges.map(({ awaits }) => awaits)).toEqual([null, null]);
    expect(table.state.ussr.military.workStopped).toBe(true);
  });

  it('Case 463 (RULES 6.20): is set free by a signed promise as well', () => {
    const table = agreed(bundleOf([1, 0, 0, 0, 0]), waiting('us', LIFT_IF_FROZEN));
    expect(table.state.pledges[0]).toMatchObject({ issue: 4, awaits: null });
  });

  it('Case 464 (RULES 6.20): waits for at least the level it names', () => {
    const table = waiting('us', PLEDGE_IF_OUT).order('ussr', step(0, 1)).turn();
    expect(table.state.pledges[0]?.awaits).toEqual({ issue: 0, level: 2 });
  });

  it('Case 465 (RULES 6.20): missiles that leave in return for it end the crisis on its terms', () => {
    const table = waiting('us', PLEDGE_IF_OUT).order('ussr', step(0, 2)).turn();
    expect([table.state.pub.end, table.state.dark.settlement?.terms]).toEqual(['E3', [2, 0, 2, 0, 0]]);
    expect(moved(table, 'home', 'ussr', 'K4')).toBe(-4000);
  });

  it('Case 466 (RULES 6.20): cannot be broken while it waits', () => {
    expect(refused(waiting('us', LIFT_IF_FROZEN), 'us', BREAK)).toBe('no-such-pledge');
  });

  it.each([
    [467, 'lifts no line for nothing', step(4, 2), 'not-your-clause'],
    [468, 'waits for no clause of its own', step(2, 2, [3, 1]), 'not-your-clause'],
  ] as const)('Case %i (RULES 6.20): %s', (_, __, order, code) => {
    expect(refused(start(), 'us', order)).toBe(code);
  });

  it('Case 469 (RULES 6.20): never binds when the game ends first', () => {
    const table = openTable(cutTo(FROM_THE_SPEECH, 2)).order('ussr', FREEZE_IF_LIFTED).pass(2);
    expect([table.state.pub.end, table.state.pledges[0]?.awaits]).toEqual(['E6', { issue: 4, level: 2 }]);
  });
});

describe('a line that was to stay until inspection begins', () => {
  const lineOf = (bundle: Bundle): Table => {
    const table = openTable(oneShip('arms', 'run', 900))
      .order('us', { kind: 'B1' })
      .turn();
    return agreed(bundle, table);
  };

  it('Case 470 (RULES 6.21): is suspended by itself once inspection is seen to work', () => {
    const table = lineOf(bundleOf([1, 1, 0, 0, 1]));
    const course = [table.state.pub.blockade, table.turn().state.pub.blockade];
    expect(course).toEqual(['in-force', 'suspended']);
  });

  it('Case 471 (RULES 6.21): stays where no inspection is promised', () => {
    expect(lineOf(bundleOf([1, 0, 0, 0, 1])).pass(3).state.pub.blockade).toBe('in-force');
  });
});

describe('an offer without inspection', () => {
  it('Case 491 (RULES 6.22): is worth .7 of the weapons to Washington, all of them to Moscow', () => {
    const gap = (side: Side): number =>
      bundleWorth(THIRTEEN_DAYS, bundleOf([2, 1, 2, 0, 1]), side) -
      bundleWorth(THIRTEEN_DAYS, bundleOf([2, 0, 2, 0, 1]), side);
    expect([gap('us'), gap('ussr')]).toEqual([4000 + 24_000 * 0.3, -2000]);
  });
});
