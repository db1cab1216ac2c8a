/** The orders at one desk that a leader would look at, likeliest first: holding still, then what its habits and its hopes suggest. */
import { other } from '../../engine/game.ts';
import { isAnswerable } from '../../engine/seen.ts';
import type { Action, Bundle, Observation, Order } from '../../engine/types.ts';
import { bundleIn, bundleWorth } from '../../engine/worth.ts';
import type { Desk, Scenario, Side } from '../../scenario/types.ts';
import { inclination } from '../inclination.ts';
import { goesBack } from './constancy.ts';
import { minded } from './manners.ts';
import { hoursLeft, insistsOn, type Mind, riskRunAsSeen } from './mind.ts';
import { replies } from './replies.ts';

export interface Candidate {
  /** Null holds still. */
  readonly order: Order | null;
  /** What the leader likes or minds about it beside what comes of it, milli-points. */
  readonly bonus: number;
  /** How early it is looked at: higher first. */
  readonly rank: number;
}

/** Whom an offer has to please: the other leader's demands as they may be, each with its weight. */
export type Demands = readonly { readonly mind: Mind; readonly weight: number }[];

/** The bundle an acceptance would sign. */
const signed = (seen: Observation, side: Side, order: Order): Bundle | null =>
  order.kind === 'K1' ? (seen.offers[other(side)][order.slot]?.bundle ?? null) : null;

/** In the last hours a leader clings a third less to what it insists on. */
const LAST_HOURS = 36;

/** What an order that names terms costs a leader by lying below what it insists on, milli-points. */
const shortOf = (scenario: Scenario, seen: Observation, mind: Mind, bundle: Bundle): number => {
  const { hour } = seen.pub;
  const short =
    insistsOn(scenario, hour, riskRunAsSeen(seen), mind) - bundleWorth(scenario, bundle, mind.side);
  return Math.max(0, hoursLeft(scenario, hour) <= LAST_HOURS ? Math.floor((2 * short) / 3) : short);
};

/** Share of the other leader's possible demands that an offer meets, thousandths. */
const pleases = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  bundle: Bundle,
  demands: Demands,
): number => {
  const worth = bundleWorth(scenario, bundle, other(side));
  let met = 0;
  let all = 0;
  for (const { mind, weight } of demands) {
    all += weight;
    if (worth >= insistsOn(scenario, seen.pub.hour, riskRunAsSeen(seen), mind)) met += weight;
  }
  return all === 0 ? 500 : Math.floor((met * 1000) / all);
};

/** An offer is looked at early when it is likely to be taken and worth having. */
const offerRank = (
  scenario: Scenario,
  seen: Observation,
  mind: Mind,
  bundle: Bundle,
  demands: Demands,
): number => {
  const chance = 50 + pleases(scenario, seen, mind.side, bundle, demands);
  return Math.floor((chance * (bundleWorth(scenario, bundle, mind.side) + 20_000)) / 20_000);
};

const candidate = (
  scenario: Scenario,
  seen: Observation,
  mind: Mind,
  order: Order,
  demands: Demands,
): Candidate => {
  const turnsLeft = scenario.calendar.length - seen.pub.turn;
  const liked =
    inclination(seen, order, turnsLeft) +
    minded(scenario, seen, order) +
    replies(scenario, seen, mind, order) +
    (mind.doctrine.habits[order.kind] ?? 0);
  const bundle = bundleIn(order);
  if (bundle !== null) {
    const bonus = liked - shortOf(scenario, seen, mind, bundle);
    return { order, bonus, rank: offerRank(scenario, seen, mind, bundle, demands) + Math.floor(bonus / 4) };
  }
  const taken = signed(seen, mind.side, order);
  if (taken === null) return { order, bonus: liked, rank: liked };
  const bonus = liked - shortOf(scenario, seen, mind, taken);
  return { order, bonus, rank: bonus + 4000 };
};

/** What the best of the other side's offers that can be answered is worth to a side, milli-points; -Infinity when there is none. */
const worthInHand = (scenario: Scenario, seen: Observation, side: Side): number => {
  let best = -Infinity;
  for (const offer of seen.offers[other(side)])
    if (isAnswerable(offer)) best = Math.max(best, bundleWorth(scenario, offer.bundle, side));
  return best;
};

/**
 * At most `most` of a desk's legal orders and holding still, likeliest first. Equal ranks keep the engine's order. Nobody proposes what
 * is worth no more to it than an offer it could accept, or goes back on what it has said.
 */
export const candidatesAt = (
  scenario: Scenario,
  seen: Observation,
  mind: Mind,
  desk: Desk,
  legal: readonly Action[],
  demands: Demands,
  most: number,
): readonly Candidate[] => {
  const inHand = worthInHand(scenario, seen, mind.side);
  const isIdle = (order: Order): boolean => {
    const bundle = bundleIn(order);
    return bundle !== null && bundleWorth(scenario, bundle, mind.side) <= inHand;
  };
  const orders = legal.flatMap((action) =>
    action.kind === 'order' &&
    action.desk === desk &&
    !isIdle(action.order) &&
    !goesBack(scenario, seen, mind, action.order)
      ? [candidate(scenario, seen, mind, action.order, demands)]
      : [],
  );
  const hold: Candidate = { order: null, bonus: mind.doctrine.patience, rank: mind.doctrine.patience };
  return [hold, ...orders.sort((one, two) => two.rank - one.rank).slice(0, most)];
};
