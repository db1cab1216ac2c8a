/** What people in a room might ask for next, drawn from what they see. All of it is asked in good faith; some comes too late. */
import { drawBelow, drawFrom, type Rng } from '../../src/base/random.ts';
import type { Request } from '../../src/classroom/types.ts';
import type { AnyView, ControlView, SeatView } from '../../src/classroom/viewTypes.ts';
import { legalActions } from '../../src/engine/legal.ts';
import type { Action, Order } from '../../src/engine/types.ts';
import type { Desk, Scenario } from '../../src/scenario/types.ts';

const SAYINGS = [
  'What do we know?',
  'Wait for the pictures.',
  '<b>No</b> first shot.',
  'Пишем письмо?',
  '¿Y Turquía?',
];

const say = (rng: Rng): Request => ({
  kind: 'say',
  text: `${drawFrom(rng, SAYINGS) ?? ''} ${drawBelow(rng, 1_000_000)}`,
});

export const isSeatView = (view: AnyView): view is SeatView => 'me' in view;
export const isControlView = (view: AnyView): view is ControlView => 'people' in view;

/** Null where this seat has nothing to ask now. */
export const nextRequest = (scenario: Scenario, view: AnyView, rng: Rng): Request | null => {
  if (isSeatView(view)) return seatRequest(scenario, view, rng);
  return isControlView(view) ? controlRequest(view, rng) : null;
};

const seatRequest = (scenario: Scenario, view: SeatView, rng: Rng): Request | null => {
  const { seat } = view.me;
  const { kind } = view.class.clock.phase;
  if (kind === 'debrief') return { kind: 'pulse', feeling: 1 + drawBelow(rng, 5) };
  if (seat === null || kind === 'closed') return null;
  if ('outsider' in seat) return outsiderRequest(rng);
  if (kind !== 'talks' || drawBelow(rng, 4) === 0) return say(rng);
  return seat.chair === 'leader'
    ? leaderRequest(scenario, view, rng)
    : deskRequest(scenario, view, seat.chair, rng);
};

const outsiderRequest = (rng: Rng): Request =>
  drawBelow(rng, 2) === 0
    ? { kind: 'publish', text: `A notice of the hour, number ${drawBelow(rng, 1_000_000)}.` }
    : { kind: 'instruct', instruction: drawFrom(rng, ['urge', 'hinder', 'chance'] as const) ?? 'chance' };

const isOrderAt =
  (desk: Desk) =>
  (action: Action): action is Action & { readonly kind: 'order' } =>
    action.kind === 'order' && action.desk === desk;

const deskRequest = (scenario: Scenario, view: SeatView, desk: Desk, rng: Rng): Request => {
  const orders = legalActions(scenario, view.game.observation).filter(isOrderAt(desk));
  const order = drawBelow(rng, 5) === 0 ? null : (drawFrom(rng, orders)?.order ?? null);
  return { kind: 'propose', desk, order, reason: `Because of ${drawBelow(rng, 1_000_000)}.` };
};

const carriesWords = (order: Order): boolean => 'message' in order || order.kind === 'P5';

/** Orders more often than seals, so that a turn has some of each before it is opened. */
const leaderRequest = (scenario: Scenario, view: SeatView, rng: Rng): Request | null => {
  const legal = legalActions(scenario, view.game.observation);
  const orders = legal.filter((action) => action.kind === 'order');
  const written = orders.filter(({ order }) => carriesWords(order));
  const pool = drawBelow(rng, 3) === 0 && written.length > 0 ? written : orders;
  const sealing = orders.length === 0 || drawBelow(rng, 8) === 0;
  const action = sealing ? legal.at(-1) : drawFrom(rng, pool);
  if (action === undefined) return say(rng);
  const letter =
    action.kind === 'order' && carriesWords(action.order) ? `Dear Sir, ${drawBelow(rng, 1_000_000)}.` : null;
  return { kind: 'act', ply: view.game.ply, action, letter };
};

const controlRequest = (view: ControlView, rng: Rng): Request | null => {
  const { kind } = view.class.clock.phase;
  if (kind === 'closed' || kind === 'debrief') return null;
  if (kind === 'door') return { kind: 'begin' };
  if (kind === 'reading' || kind === 'watching') return { kind: 'next' };
  const held = view.papers.find(({ state }) => state === 'held');
  if (held !== undefined) return { kind: 'judge', paper: held.id, verdict: 'release' };
  const asks: readonly Request[] = [
    { kind: 'extend', milliseconds: 30_000 },
    { kind: 'pause', on: true },
    { kind: 'pause', on: false },
    { kind: 'pause', on: false },
    { kind: 'hold-letters', on: drawBelow(rng, 2) === 0 },
    { kind: 'wall', wall: drawFrom(rng, ['code', 'map', 'headlines'] as const) ?? 'map' },
    { kind: 'inject', world: null, inject: null, text: `Word comes in: ${drawBelow(rng, 1_000_000)}.` },
    { kind: 'mute', participant: 1, on: drawBelow(rng, 2) === 0 },
  ];
  return drawFrom(rng, asks) ?? null;
};
