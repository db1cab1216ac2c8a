/**
 * How a leader of the search keeps to what it has said, judged from what lies on the table: it sends no offer twice, opens no lower than it
 * insists, asks for no more than it last asked unless its demand has risen, and waits for an answer before it settles for less.
 */
import { other } from '../../engine/game.ts';
import { isStanding } from '../../engine/seen.ts';
import type { Bundle, Observation, Offer, Order } from '../../engine/types.ts';
import { bundleIn, bundleWorth, sameBundle } from '../../engine/worth.ts';
import type { Scenario } from '../../scenario/types.ts';
import { hoursLeft, insistsOn, type Mind, riskRunAsSeen } from './mind.ts';

/** A leader gives the other side so long to answer what it asks, hours. */
const ANSWER_WITHIN = 24;
/** With so few hours left nobody waits. */
const SHORT_OF_TIME = 36;
/** Shots have been fired in this turn or the last. */
const SHOOTING = 3;

/** The offer a side sent last, whatever has become of it; null before the first. */
const latestOffer = ({ offers }: Observation, { side }: Mind): Offer | null => {
  let latest: Offer | null = null;
  for (const offer of offers[side])
    if (offer !== null && (latest === null || offer.sentHour > latest.sentHour)) latest = offer;
  return latest;
};

const demand = (scenario: Scenario, seen: Observation, mind: Mind): number =>
  insistsOn(scenario, seen.pub.hour, riskRunAsSeen(seen), mind);

/** Whether an offer says what lies on the table already, or asks for too much or too little after what has been said. */
const isInconstant = (scenario: Scenario, seen: Observation, mind: Mind, bundle: Bundle): boolean => {
  const lies = (offer: Offer | null): boolean => isStanding(offer) && sameBundle(offer.bundle, bundle);
  if (seen.offers[mind.side].some(lies)) return true;
  const worth = bundleWorth(scenario, bundle, mind.side);
  const insisted = demand(scenario, seen, mind);
  const latest = latestOffer(seen, mind);
  if (latest === null) return worth < insisted;
  return worth > Math.max(insisted, bundleWorth(scenario, latest.bundle, mind.side));
};

/** What leaves no time to wait for an answer: the end, an ultimatum, shots. */
const isHurried = (scenario: Scenario, { pub, own }: Observation, { side }: Mind): boolean =>
  hoursLeft(scenario, pub.hour) <= SHORT_OF_TIME ||
  pub.contact >= SHOOTING ||
  pub.deadline[other(side)] !== null ||
  (own?.channel?.threat ?? null) !== null;

/** Whether to take an offer would be to give up what was asked for since, before there was time to answer it. */
const isTooSoon = (scenario: Scenario, seen: Observation, mind: Mind, slot: number): boolean => {
  const taken = seen.offers[other(mind.side)][slot] ?? null;
  const latest = latestOffer(seen, mind);
  if (taken === null || !isStanding(latest) || latest.sentHour <= taken.arrivesHour) return false;
  const { hour, turn } = seen.pub;
  const next = hour + (scenario.calendar[turn]?.hours ?? 0);
  if (hour - latest.sentHour >= ANSWER_WITHIN || taken.expiresHour <= next) return false;
  const { side } = mind;
  return bundleWorth(scenario, latest.bundle, side) > bundleWorth(scenario, taken.bundle, side);
};

/** Whether an order would go against what the leader has said. */
export const goesBack = (scenario: Scenario, seen: Observation, mind: Mind, order: Order): boolean => {
  const bundle = bundleIn(order);
  if (bundle !== null) return isInconstant(scenario, seen, mind, bundle);
  if (order.kind !== 'K1') return false;
  return !isHurried(scenario, seen, mind) && isTooSoon(scenario, seen, mind, order.slot);
};
