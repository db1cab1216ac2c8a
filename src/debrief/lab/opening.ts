/** A record cut where a turn begins, and that turn's orders with one thing changed. */
import { failure, type Result, success } from '../../base/result.ts';
import { copyState } from '../../engine/copy.ts';
import { orderChoices, refusal } from '../../engine/legal.ts';
import { observe } from '../../engine/observe.ts';
import { initialState } from '../../engine/start.ts';
import type { State, Working } from '../../engine/state.ts';
import { apply } from '../../engine/transition.ts';
import type { Action, Episode, Order, Refusal } from '../../engine/types.ts';
import { type OrderAction, readScript, type Script } from '../../policy/script.ts';
import { type ByDesk, type BySide, bySide, type Scenario, SIDES, type Side } from '../../scenario/types.ts';
import type { Point } from '../course.ts';
import type { BranchChange, BranchChoices } from './types.ts';

/** The record as its orders of a turn, from 0, were asked for; null where it has no such turn. The record must replay. */
export const pointAt = (
  scenario: Scenario,
  { settings, rules, actions }: Episode,
  turn: number,
): Point | null => {
  const state = copyState(initialState(scenario, settings, rules));
  for (let at = 0; at <= actions.length; at++) {
    if (isOpening(state, turn)) return { state: state as State, actions: actions.slice(0, at), turns: turn };
    const action = actions[at];
    if (action !== undefined) apply(scenario, state, action, null);
  }
  return null;
};

const isOpening = ({ phase, pub }: Working, turn: number): boolean => phase === 'orders' && pub.turn === turn;

/** A script in which one thing is changed, and where its turn begins. */
export interface Altered {
  readonly from: Point;
  readonly script: Script;
}

/** Refused as the engine refuses the changed order beside the side's others; `not-now` where the record has no such turn. */
export const alter = (
  scenario: Scenario,
  episode: Episode,
  change: BranchChange,
): Result<Altered, Refusal> => {
  const from = pointAt(scenario, episode, change.turn);
  const script = readScript(scenario, episode);
  const given = script.orders[change.turn];
  if (from === null || given === undefined) return failure({ code: 'not-now', detail: 'turn' });
  if (change.kind === 'doctrine') return success({ from, script });
  const orders = withOrder(given[change.side], change);
  const refused = firstRefusal(scenario, from.state, orders);
  if (refused !== null) return failure(refused);
  return success({ from, script: replaced(script, change.turn, { ...given, [change.side]: orders }) });
};

/** In the place of the desk's own order, or after the others. */
const withOrder = (
  given: readonly OrderAction[],
  { side, desk, order }: Extract<BranchChange, { kind: 'order' }>,
): readonly OrderAction[] => {
  const at = given.findIndex((known) => known.desk === desk);
  const changed: readonly OrderAction[] = order === null ? [] : [{ kind: 'order', side, desk, order }];
  return at < 0 ? [...given, ...changed] : [...given.slice(0, at), ...changed, ...given.slice(at + 1)];
};

const firstRefusal = (scenario: Scenario, opening: State, orders: readonly OrderAction[]): Refusal | null => {
  const state = copyState(opening);
  for (const action of orders) {
    const refused = refusal(scenario, observe(scenario, state as State, { side: action.side }), action);
    if (refused !== null) return refused;
    apply(scenario, state, action, null);
  }
  return null;
};

const replaced = (script: Script, turn: number, given: BySide<readonly OrderAction[]>): Script => ({
  ...script,
  orders: script.orders.map((known, at) => (at === turn ? given : known)),
});

const NO_ORDERS: ByDesk<Order | null> = { military: null, public: null, intelligence: null, private: null };

/** The orders of a turn by desk. */
const byDesk = (given: readonly OrderAction[]): ByDesk<Order | null> => {
  const orders = { ...NO_ORDERS };
  for (const { desk, order } of given) orders[desk] = order;
  return orders;
};

/** What a side could have ordered on a turn, from 0, and what it did. Nothing where the record has no such turn. */
export const branchChoices = (
  scenario: Scenario,
  episode: Episode,
  turn: number,
  side: Side,
): BranchChoices => {
  const from = pointAt(scenario, episode, turn);
  if (from === null) return { choices: [], recorded: NO_ORDERS };
  const given = readScript(scenario, episode).orders[turn]?.[side] ?? [];
  return {
    choices: orderChoices(scenario, observe(scenario, from.state, { side })),
    recorded: byDesk(given),
  };
};

/** A branch that somebody plays on. */
export interface BranchStart {
  readonly episode: Episode;
  /** For those who play on: what they ordered on that turn, with the change in it, to be taken up or put aside. Empty for the others. */
  readonly drafts: BySide<ByDesk<Order | null>>;
}

/**
 * The record up to the turn of a change, to be played on by somebody. Those who do not play on have given their orders of that turn,
 * with the change in them, and sealed, unless a doctrine takes their side; the turn is open to all orders of those who do. The seed of
 * the record is the one given, so that luck is other than it was. Refused as by `alter`.
 */
export const branchStart = (
  scenario: Scenario,
  episode: Episode,
  change: BranchChange,
  { seed, players }: { readonly seed: number; readonly players: readonly Side[] },
): Result<BranchStart, Refusal> => {
  const altered = alter(scenario, episode, change);
  if (!altered.ok) return altered;
  const { from, script } = altered.value;
  const given = (side: Side): readonly OrderAction[] => script.orders[change.turn]?.[side] ?? [];
  const sealed = SIDES.flatMap((side): readonly Action[] => {
    if (players.includes(side) || (change.kind === 'doctrine' && change.side === side)) return [];
    return [...given(side), { kind: 'seal', side }];
  });
  return success({
    episode: { ...episode, seed, actions: [...from.actions, ...sealed] },
    drafts: bySide((side) => (players.includes(side) ? byDesk(given(side)) : NO_ORDERS)),
  });
};
