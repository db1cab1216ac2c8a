/**
 * What a leader of the search does not leave unanswered: blood shed, a ship of its own searched, a deadline set, and an offer it will not
 * take. Judged from what is seen; nothing is remembered.
 */
import { other } from '../../engine/game.ts';
import { isAnswerable } from '../../engine/seen.ts';
import type { Observation, Order, UssrMilitary } from '../../engine/types.ts';
import { bundleWorth } from '../../engine/worth.ts';
import type { Scenario } from '../../scenario/types.ts';
import { insistsOn, type Mind, riskRunAsSeen } from './mind.ts';

/** Shots fired in the last turn still hold contact here (RULES 16.5 keeps it here as well). */
const UNDER_FIRE = 2;
/** A denial before the world answers as well, less readily than a note: thousandths of the liking for one. */
const DENIES = 400;
/** What a refusal is worth in the last turn of an offer that will not be taken, milli-points. */
const REFUSES = 1500;

const isBloody = ({ pub }: Observation): boolean => pub.incidents > 0 && pub.contact >= UNDER_FIRE;

const isSearched = ({ own }: Observation): boolean =>
  own?.side === 'ussr' &&
  ((own.military as UssrMilitary | null)?.ships.some(({ status }) => status === 'boarded') ?? false);

const isThreatened = ({ pub, own, side }: Observation): boolean =>
  side !== null && (pub.deadline[other(side)] !== null || (own?.channel?.threat ?? null) !== null);

/** Whether something was done to the viewer's side that calls for an answer in words. */
export const isWronged = (seen: Observation): boolean =>
  isBloody(seen) || isSearched(seen) || isThreatened(seen);

/** A note of protest goes by letter, and none while another warning is on its way: so it is not said twice running. */
export const isProtest = (seen: Observation, order: Order): boolean =>
  order.kind === 'C1' &&
  order.message.act === 'warn' &&
  isWronged(seen) &&
  !(seen.own?.channel?.couriers.some(({ act }) => act === 'warn') ?? false);

/** Whether an offer runs out with this turn, and is worth less than the leader insists on. */
const isHopeless = (scenario: Scenario, seen: Observation, mind: Mind, slot: number): boolean => {
  const offer = seen.offers[other(mind.side)][slot] ?? null;
  const { hour, turn } = seen.pub;
  if (!isAnswerable(offer) || offer.expiresHour > hour + (scenario.calendar[turn]?.hours ?? 0)) return false;
  const insisted = insistsOn(scenario, hour, riskRunAsSeen(seen), mind);
  return bundleWorth(scenario, offer.bundle, mind.side) < insisted;
};

/** How much a leader likes an order for the answer that it is, milli-points. */
export const replies = (scenario: Scenario, seen: Observation, mind: Mind, order: Order): number => {
  if (order.kind === 'K3') return isHopeless(scenario, seen, mind, order.slot) ? REFUSES : 0;
  const { protest } = mind.doctrine;
  if (isProtest(seen, order)) return protest;
  const denies = order.kind === 'P4' && !seen.pub.photosShown && isWronged(seen);
  return denies ? Math.floor((protest * DENIES) / 1000) : 0;
};
