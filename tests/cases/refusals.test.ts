import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { play } from '../../src/engine/transition.ts';
import type { Action, Order, RefusalCode, Viewer } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Side } from '../../src/scenario/types.ts';
import {
  actionOf,
  FROM_THE_SPEECH,
  oneShip,
  openTable,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

/** A game, what somebody tries in it, and whose eyes the door looks through (the leader's unless said). */
type Attempt = readonly [table: Table, action: Action, viewer?: Viewer];

const start = (): Table => openTable(FROM_THE_SPEECH);
const ready = (): Table => openTable(startingWith(FROM_THE_SPEECH, { strike: 70_000, invasion: 100_000 }));
const order = (side: Side, given: Order): Action => actionOf(FROM_THE_SPEECH, side, given);
const UP: Order = { kind: 'M1', step: 1 };
const WARN: Order = { kind: 'C2', message: { act: 'warn' } };
const GESTURE: Order = { kind: 'K4', issue: 0, level: 1, publicity: 0 };
const offer = (terms: readonly number[], publicity?: readonly number[]): Order => {
  const bundle = publicity === undefined ? bundleOf(terms) : { terms, publicity };
  return { kind: 'C2', message: { act: 'offer', bundle, hours: 96 } };
};
const offered = (): Table =>
  start()
    .order('ussr', offer([2, 1, 2, 0, 1]))
    .turn();
const COUNTER: Order = {
  kind: 'K2',
  slot: 0,
  channel: 'ambassador',
  bundle: bundleOf([2, 0, 0, 0, 0]),
  hours: 48,
};
const refusing = (): Table => openTable(oneShip('arms')).order('us', { kind: 'B1' }).turn();
const radio = (ship: string): Order => ({ kind: 'B8', ships: [ship], instruction: 'stop' });

/** An attempt for every code but `stale`, which the session alone can know. */
const ATTEMPTS: { readonly [code in Exclude<RefusalCode, 'stale'>]: () => Attempt } = {
  over: () => [
    start()
      .order('ussr', { ...GESTURE, level: 2 } as Order)
      .turn(),
    order('us', UP),
  ],
  'not-your-side': () => [start(), order('ussr', { kind: 'M8', step: 1 }), { side: 'us' }],
  'not-your-desk': () => [start(), order('us', UP), { side: 'us', desk: 'private' }],
  sealed: () => [start().seal('us'), order('us', UP)],
  'reaction-first': () => [refusing(), order('us', UP)],
  'no-reaction': () => [start(), { kind: 'reaction', side: 'us', choice: 'hold' }],
  'unknown-choice': () => [refusing(), { kind: 'reaction', side: 'us', choice: 'surrender' }],
  'not-now': () => [start(), { kind: 'chance', draw: 0 }],
  'not-in-scenario': () => [start(), order('us', { kind: 'M8', step: 1 })],
  'wrong-desk': () => [start(), { kind: 'order', side: 'us', desk: 'public', order: UP }],
  'after-disclosure': () => [openTable(THIRTEEN_DAYS), order('us', { kind: 'B1' })],
  'before-disclosure': () => [start(), order('us', { kind: 'P1' })],
  'no-photographs': () => [
    openTable(startingWith(FROM_THE_SPEECH, { photosTaken: false })),
    order('us', { kind: 'P6' }),
  ],
  already: () => [start().order('us', UP), order('us', { kind: 'M5', step: 1 })],
  'at-limit': () => [start(), order('ussr', { kind: 'M8', step: -1 })],
  'needs-line': () => [start(), order('us', { kind: 'B5', shipClass: 'fuel' })],
  'needs-line-hours': () => [
    openTable(oneShip('arms', 'run', 900))
      .order('us', { kind: 'B1' })
      .turn(),
    order('us', { kind: 'B2' }),
  ],
  'not-ready': () => [start(), order('us', { kind: 'S1' })],
  'needs-aircraft-down': () => [start(), order('us', { kind: 'S2' })],
  'needs-combat': () => [ready(), order('us', { kind: 'S6' })],
  'needs-strike-first': () => [ready(), order('us', { kind: 'S4' })],
  'needs-full-alert': () => [ready(), order('us', { kind: 'S7' })],
  'needs-raised-alert': () => [openTable(THIRTEEN_DAYS), order('us', { kind: 'M3' })],
  'alert-needs-combat': () => [start().order('us', UP).turn(), order('us', UP)],
  'no-such-offer': () => [start(), order('us', { kind: 'K1', slot: 0, rider: false })],
  'offer-not-open': () => [
    offered()
      .order('ussr', offer([3, 1, 2, 0, 1]))
      .order('us', COUNTER)
      .turn(),
    order('us', COUNTER),
  ],
  'no-free-slot': () => [
    [1, 2, 3].reduce((table) => table.order('us', offer([1, 0, 0, 0, 0])).turn(), start()),
    order('us', offer([1, 0, 0, 0, 0])),
  ],
  'no-weapons-term': () => [start(), order('us', offer([0, 0, 2, 0, 0]))],
  'quiet-must-be-private': () => [start(), order('us', offer([2, 0, 0, 1, 0], [0, 0, 0, 0, 0]))],
  'no-secret-terms': () => [
    openTable(FROM_THE_SPEECH, {}, { secrecy: false }),
    order('us', offer([2, 1, 2, 0, 1], [0, 0, 2, 0, 0])),
  ],
  'announced-must-be-public': () => [start(), order('us', offer([2, 0, 0, 3, 0], [0, 0, 0, 2, 0]))],
  'needs-observers': () => [start(), order('us', offer([2, 2, 2, 0, 1]))],
  'no-such-pledge': () => [start(), order('us', { kind: 'K5', pledge: 0 })],
  'no-secret': () => [offered(), order('us', { kind: 'K6', issue: 0 })],
  'not-your-clause': () => [start(), order('us', GESTURE)],
  'courier-busy': () => [
    [1, 2].reduce((table) => table.order('us', WARN).turn({ delay: 1 }), openTable(SLOW)),
    order('us', WARN),
  ],
  'no-such-ship': () => [start(), order('ussr', radio('mayflower'))],
  'ship-out-of-reach': () => [
    refusing().answer('us', 'disable').answer('ussr', 'hold'),
    order('ussr', radio('ship')),
  ],
  'unknown-order': () => [start(), order('us', { kind: 'M1', step: 3 } as unknown as Order)],
  'pause-in-force': () => [
    start().order('us', { kind: 'U3' }).order('ussr', { kind: 'U3' }).turn(),
    order('us', { kind: 'U3' }),
  ],
};

/** An ambassador who may take four days. */
const SLOW = {
  ...FROM_THE_SPEECH,
  channels: {
    ...FROM_THE_SPEECH.channels,
    ambassador: {
      ...FROM_THE_SPEECH.channels.ambassador,
      delays: [
        { hours: 0, ppm: 500_000 },
        { hours: 96, ppm: 500_000 },
      ],
    },
  },
};

describe.each(Object.entries(ATTEMPTS))('refused as %s', (code, attempt) => {
  it('by the observation', () => {
    const [{ scenario, state }, action, viewer] = attempt();
    const side = 'side' in action ? action.side : 'us';
    expect(refusal(scenario, observe(scenario, state, viewer ?? { side }), action)?.code).toBe(code);
  });

  it('and the state stays as it was', () => {
    const [{ scenario, state }, action, viewer] = attempt();
    const before = JSON.stringify(state);
    const played = play(scenario, state, action);
    if (viewer === undefined) expect(played).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(state)).toBe(before);
  });
});
