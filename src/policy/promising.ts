/** Which of the listed orders are worth a look-ahead: offers are first ranked by what they promise, the rest pass by kind. */

import { other } from '../engine/game.ts';
import type { State } from '../engine/state.ts';
import type { Action, Bundle, Observation, Order } from '../engine/types.ts';
import { bundleIn } from '../engine/worth.ts';
import type { Desk, Scenario, Side } from '../scenario/types.ts';
import { acceptance, dealScore, positionValue } from './value.ts';

const MOST_OFFERS = 2;
const PPM = 1_000_000;
const LATE_TURNS = 6;
const PROBE_HOURS = 36;
const HAWKISH_HOURS = 24;
/** Kinds never looked at here: they gain nothing this policy can see, or are too grave for a shallow look. */
const PASSED_OVER = new Set(['S6', 'S7', 'P2', 'K5', 'C3', 'P5', 'B3', 'K6']);
const OFFER_KINDS = new Set(['C1', 'C2', 'K2']);

/** What waits for the other side pays beyond the look-ahead of one turn. */
const isWaiting = (order: Order): boolean => order.kind === 'K4' && order.if !== undefined;

/** A show costs more than it gains once it is seen through. */
const isFeint = (order: Order): boolean => order.kind === 'M2' && order.feint === true;

/** Ships are ordered by class or all together, not one by one. */
const isBroad = (order: Order, scenario: Scenario): boolean => {
  if (order.kind !== 'B8') return true;
  const classes = new Set(order.ships.map((id) => scenario.ships.find((ship) => ship.id === id)?.shipClass));
  const sameClass = scenario.ships.filter((ship) => ship.flag === 'ussr' && classes.has(ship.shipClass));
  return order.ships.length === sameClass.length;
};

/** Expected gain of an offer: chance of acceptance times what it would bring over standing pat, more for asking high early. */
const promise = (
  scenario: Scenario,
  world: State,
  side: Side,
  bundle: Bundle,
  standing: number,
  early: number,
): number => {
  const chance = acceptance(scenario, world, bundle, other(side));
  const gain = dealScore(scenario, world, bundle, side) - standing;
  return gain <= 0
    ? 0
    : (((chance * gain) / PPM) * (1000 + early) * (gain > 15_000 ? 1200 : 1000)) / 1_000_000;
};

const bestOffers = (
  scenario: Scenario,
  world: State,
  side: Side,
  orders: readonly Order[],
  turnsLeft: number,
): Order[] => {
  const standing = positionValue(scenario, world, side);
  const early = Math.floor((400 * turnsLeft) / scenario.calendar.length);
  return orders
    .map((order) => ({ order, bundle: bundleIn(order) }))
    .flatMap(({ order, bundle }) =>
      bundle === null ? [] : [{ order, gain: promise(scenario, world, side, bundle, standing, early) }],
    )
    .filter(({ gain }) => gain > 0)
    .sort((one, two) => two.gain - one.gain)
    .slice(0, MOST_OFFERS)
    .map(({ order }) => order);
};

/** Talks are opened when the line has been drawn; Moscow first sees whether it is meant (a first offer shows weakness). */
const isTimeToTalk = (seen: Observation, side: Side, turnsLeft: number): boolean => {
  const { blockade } = seen.pub;
  if (turnsLeft <= LATE_TURNS) return true;
  if (side === 'us') return blockade !== 'none';
  const hoursOfLine =
    blockade === 'none' || blockade === 'proclaimed' ? 0 : seen.pub.hour - seen.pub.blockadeHour;
  return hoursOfLine >= PROBE_HOURS + HAWKISH_HOURS * ((seen.own?.common.temper ?? 1) - 1);
};

/** Orders at one desk worth looking into, in the engine's order, offers last. */
export const promisingOrders = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  desk: Desk,
  legal: readonly Action[],
  world: State | undefined,
): readonly Order[] => {
  const orders = legal.flatMap((action) =>
    action.kind === 'order' && action.desk === desk ? [action.order] : [],
  );
  const plain = orders.filter(
    (order) =>
      !PASSED_OVER.has(order.kind) &&
      !isFeint(order) &&
      !OFFER_KINDS.has(order.kind) &&
      isBroad(order, scenario) &&
      !isWaiting(order),
  );
  const turnsLeft = scenario.calendar.length - seen.pub.turn;
  if (world === undefined || desk !== 'private' || !isTimeToTalk(seen, side, turnsLeft)) return plain;
  const offers = orders.filter((order) => OFFER_KINDS.has(order.kind) && !PASSED_OVER.has(order.kind));
  return [...plain, ...bestOffers(scenario, world, side, offers, turnsLeft)];
};
