/** What a seat may do, and why not: computed from its observation alone, so a refusal cannot leak a secret (laws 1 and 7). */
import { DESKS, type Desk, type OrderKind, ORDER_KINDS, type Scenario, type Side } from '../scenario/types.ts';
import { NEEDS, type Seen, variantNeed } from './needs.ts';
import type { Action, Observation, Order, OrderChoice, Refusal, RefusalCode } from './types.ts';
import { variantsOf } from './variants.ts';
import { isOrder } from './wellFormed.ts';

const refused = (code: RefusalCode, detail = ''): Refusal => ({ code, detail });

/** Why the viewer may not take this action now; null when it may. Any well-formed offer is accepted, listed or not. */
export const refusal = (scenario: Scenario, observation: Observation, action: Action): Refusal | null => {
  if (observation.phase === 'over') return refused('over');
  const { own, side } = observation;
  if (own === null || side === null || action.kind === 'chance') return refused('not-now');
  if (action.side !== side) return refused('not-your-side', String(action.side));
  const seen: Seen = { scenario, observation, own, side };
  switch (action.kind) {
    case 'reaction':
      return reactionRefusal(seen, action.choice);
    case 'seal':
      return turnRefusal(seen) ?? (observation.desk === 'leader' ? null : refused('not-your-desk', 'leader'));
    case 'order':
      return turnRefusal(seen) ?? orderRefusal(seen, action.desk, action.order);
    default:
      return refused('unknown-order');
  }
};

const reactionRefusal = ({ own }: Seen, choice: string): Refusal | null => {
  if (own.reaction === null) return refused('no-reaction');
  return own.reaction.choices.includes(choice) ? null : refused('unknown-choice', String(choice));
};

const turnRefusal = ({ observation, own, side }: Seen): Refusal | null => {
  if (own.reaction !== null) return refused('reaction-first', own.reaction.code);
  if (observation.phase !== 'orders') return refused('not-now');
  return observation.pub.sealed[side] ? refused('sealed') : null;
};

const deskRefusal = ({ observation, own }: Seen, desk: Desk): Refusal | null => {
  if (!DESKS.includes(desk)) return refused('wrong-desk', String(desk));
  if (observation.desk !== 'leader' && observation.desk !== desk) return refused('not-your-desk', desk);
  return own.orders[desk] === null ? null : refused('already', desk);
};

const orderRefusal = (seen: Seen, desk: Desk, order: Order): Refusal | null => {
  const atDesk = deskRefusal(seen, desk);
  if (atDesk !== null) return atDesk;
  if (!isOrder(order)) return refused('unknown-order', String(order?.kind));
  const scope = scopeRefusal(seen, desk, order.kind);
  if (scope !== null) return scope;
  const code = NEEDS[order.kind](seen) ?? variantNeed(seen, order);
  return code === null ? null : refused(code, order.kind);
};

const scopeRefusal = ({ scenario, side }: Seen, desk: Desk, kind: OrderKind): Refusal | null => {
  const rule = scenario.orders[kind];
  if (rule === undefined || !rule.sides.includes(side)) return refused('not-in-scenario', kind);
  return rule.desks.includes(desk) ? null : refused('wrong-desk', kind);
};

const choiceAt = (seen: Seen, desk: Desk, kind: OrderKind): OrderChoice => {
  const code = NEEDS[kind](seen);
  if (code !== null) return { desk, kind, orders: [], refusal: refused(code, kind) };
  const variants = variantsOf(seen, kind, desk);
  const orders = variants.filter((order) => variantNeed(seen, order) === null);
  const first = variants[0];
  if (orders.length > 0 || first === undefined) return { desk, kind, orders, refusal: orders.length > 0 ? null : refused('not-now', kind) };
  return { desk, kind, orders, refusal: refused(variantNeed(seen, first) ?? 'not-now', kind) };
};

const kindsAt = new WeakMap<Scenario, Map<string, readonly OrderKind[]>>();

/** Kinds a side's desk may use in a scenario, in the order of ORDER_KINDS. */
const kindsOf = (scenario: Scenario, side: Side, desk: Desk): readonly OrderKind[] => {
  const table = kindsAt.get(scenario) ?? new Map<string, readonly OrderKind[]>();
  kindsAt.set(scenario, table);
  const key = `${side}:${desk}`;
  const known = table.get(key);
  if (known !== undefined) return known;
  const kinds = ORDER_KINDS.filter((kind) => {
    const rule = scenario.orders[kind];
    return rule?.sides.includes(side) === true && rule.desks.includes(desk);
  });
  table.set(key, kinds);
  return kinds;
};

/** Desks this viewer speaks for that have no order yet, in the order of DESKS. */
const openDesks = ({ observation, own }: Seen): readonly Desk[] =>
  DESKS.filter((desk) => (observation.desk === 'leader' || observation.desk === desk) && own.orders[desk] === null);

const seenBy = (scenario: Scenario, observation: Observation): Seen | null =>
  observation.own === null || observation.side === null
    ? null
    : { scenario, observation, own: observation.own, side: observation.side };

/**
 * Every kind of order at every desk of the viewer that has none yet, desks in the order of DESKS, kinds in that of
 * ORDER_KINDS, refused ones with their reason. Empty when it is not this side's time to order.
 */
export const orderChoices = (scenario: Scenario, observation: Observation): readonly OrderChoice[] => {
  const seen = seenBy(scenario, observation);
  if (seen === null || turnRefusal(seen) !== null) return [];
  return openDesks(seen).flatMap((desk) => kindsOf(scenario, seen.side, desk).map((kind) => choiceAt(seen, desk, kind)));
};

/** All listed legal actions: reactions when one is due; else orders by desk and kind, and last the seal. */
export const legalActions = (scenario: Scenario, observation: Observation): readonly Action[] => {
  const seen = seenBy(scenario, observation);
  if (seen === null || observation.phase === 'over') return [];
  const { own, side } = seen;
  if (own.reaction !== null) return own.reaction.choices.map((choice): Action => ({ kind: 'reaction', side, choice }));
  if (turnRefusal(seen) !== null) return [];
  const orders = openDesks(seen).flatMap((desk) => deskActions(seen, desk));
  return observation.desk === 'leader' ? [...orders, { kind: 'seal', side }] : orders;
};

const deskActions = (seen: Seen, desk: Desk): Action[] => {
  const actions: Action[] = [];
  for (const kind of kindsOf(seen.scenario, seen.side, desk)) {
    if (NEEDS[kind](seen) !== null) continue;
    for (const order of variantsOf(seen, kind, desk)) {
      if (variantNeed(seen, order) === null) actions.push({ kind: 'order', side: seen.side, desk, order });
    }
  }
  return actions;
};
