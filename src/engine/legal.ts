/** What a seat may do, and why not: computed from its observation alone, so a refusal cannot leak a secret (laws 1 and 7). */
import { DESKS, type Desk, type OrderKind, type Scenario } from '../scenario/types.ts';
import { groupsIn, type Listing, listingsOf, type OrderAction, offersKey } from './listings.ts';
import { NEEDS } from './needs.ts';
import type { Seen } from './seen.ts';
import type { Action, Observation, Order, OrderChoice, Refusal, RefusalCode } from './types.ts';
import { variantNeed } from './variantNeeds.ts';
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

export const turnRefusal = ({ observation, own, side }: Seen): Refusal | null => {
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

/**
 * Why a leader may not give this well-formed order at a desk that may give its kind and is free; null when it may. The quick part of
 * `refusal`, for those who look ahead.
 */
export const orderNeed = (seen: Seen, order: Order): RefusalCode | null =>
  seen.scenario.orders[order.kind] === undefined
    ? 'not-in-scenario'
    : (NEEDS[order.kind](seen) ?? variantNeed(seen, order));

const scopeRefusal = ({ scenario, side }: Seen, desk: Desk, kind: OrderKind): Refusal | null => {
  const rule = scenario.orders[kind];
  if (rule === undefined || !rule.sides.includes(side)) return refused('not-in-scenario', kind);
  return rule.desks.includes(desk) ? null : refused('wrong-desk', kind);
};

const choiceIn = (listing: Listing, seen: Seen): OrderChoice => {
  const { desk, kind } = listing;
  const code = listing.need(seen);
  if (code !== null) return { desk, kind, orders: [], refusal: refused(code, kind) };
  const groups = groupsIn(listing, seen, offersKey(seen));
  const needs = groups.map((group) => groupNeed(seen, group));
  const orders = groups.flatMap((group, at) =>
    needs[at] === null ? group.map((action) => action.order) : [],
  );
  return { desk, kind, orders, refusal: orders.length > 0 ? null : refused(needs[0] ?? 'not-now', kind) };
};

export const groupNeed = (seen: Seen, group: readonly OrderAction[] | undefined): RefusalCode | null =>
  group?.[0] === undefined ? null : variantNeed(seen, group[0].order);

/** Desks this viewer speaks for that have no order yet, in the order of DESKS. */
const openDesks = ({ observation, own }: Seen): readonly Desk[] =>
  DESKS.filter(
    (desk) => (observation.desk === 'leader' || observation.desk === desk) && own.orders[desk] === null,
  );

export const seenBy = (scenario: Scenario, observation: Observation): Seen | null =>
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
  const listings = listingsOf(seen);
  return openDesks(seen).flatMap((desk) => listings[desk].map((listing) => choiceIn(listing, seen)));
};

/** All listed legal actions: reactions when one is due; else orders by desk and kind, and last the seal. */
export const legalActions = (scenario: Scenario, observation: Observation): readonly Action[] => {
  const seen = seenBy(scenario, observation);
  if (seen === null || observation.phase === 'over') return [];
  const { own, side } = seen;
  if (own.reaction !== null)
    return own.reaction.choices.map((choice): Action => ({ kind: 'reaction', side, choice }));
  if (turnRefusal(seen) !== null) return [];
  const actions: Action[] = [];
  const offers = offersKey(seen);
  const listings = listingsOf(seen);
  for (const desk of openDesks(seen)) {
    for (const listing of listings[desk]) listKind(listing, seen, offers, actions);
  }
  if (observation.desk === 'leader') actions.push({ kind: 'seal', side });
  return actions;
};

const listKind = (listing: Listing, seen: Seen, offers: number, actions: Action[]): void => {
  if (listing.need(seen) !== null) return;
  for (const group of groupsIn(listing, seen, offers)) {
    if (groupNeed(seen, group) !== null) continue;
    for (const action of group) actions.push(action);
  }
};
