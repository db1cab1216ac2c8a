/** What one very order needs beyond what its kind needs, judged from the observation alone (law 1). */
import { someIn } from '../base/lists.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { CLAIM_AUTHOR } from './claims.ts';
import { FULL_ALERT } from './needs.ts';
import { secretLevel } from './secrets.ts';
import {
  disclosed,
  isAnswerable,
  isBinding,
  type Seen,
  slotFree,
  theirOffers,
  usIntelligence,
  usMilitary,
  ussrMilitary,
} from './seen.ts';
import type { Bundle, Observation, Order, RefusalCode, Routine, ShipStatus } from './types.ts';
import { isAllPublic, isOnSite, isSecret, isSecretClause } from './worth.ts';

const MAX_COURIERS = 2;
const VERIFICATION = 1;
const QUARANTINE = 4;

const stepNeed = (seen: Seen, step: 1 | -1): RefusalCode | null => {
  const { alert } = seen.own.common;
  if (step < 0) return alert > 0 ? null : 'at-limit';
  if (alert >= FULL_ALERT) return 'at-limit';
  return alert === FULL_ALERT - 1 && seen.observation.pub.contact < 4 ? 'alert-needs-combat' : null;
};

const tacticalNeed = (seen: Seen, step: 1 | -1): RefusalCode | null => {
  const tactical = (ussrMilitary(seen)?.tactical ?? 1) + step;
  return tactical < 0 || tactical > 2 ? 'at-limit' : null;
};

const roeNeed = (seen: Seen, step: 1 | -1): RefusalCode | null => {
  const roe = seen.own.military?.roe ?? 1;
  return roe + step < 0 || roe + step > 2 ? 'at-limit' : null;
};

/** Crews that are not free may still be told to hold their fire whatever the Cuban guns do (RULES 16.4). */
const airDefenceNeed = (seen: Seen, free: boolean): RefusalCode | null => {
  const military = ussrMilitary(seen);
  const already = free ? military?.samFree : military?.crewsHeld;
  return already === true ? 'already' : null;
};

/** A campaign begins with a strike (S3) and can only be called off. */
const routineNeed = (seen: Seen, routine: Routine, on: boolean): RefusalCode | null => {
  if (routine === 'campaign' && on) return 'needs-strike-first';
  return usMilitary(seen)?.[routine] === on ? 'already' : null;
};

/** Work in secret presupposes a promise to stop (RULES 6.18). */
const paceNeed = (seen: Seen, on: boolean, quiet: boolean): RefusalCode | null => {
  const military = ussrMilitary(seen);
  if (!quiet) return military?.fastWork === on ? 'already' : null;
  if (military?.workStopped !== true) return 'needs-freeze';
  return military.quietWork === on ? 'already' : null;
};

const messageNeed = (seen: Seen, order: Extract<Order, { message: unknown }>): RefusalCode | null => {
  const { message } = order;
  if (message.act === 'reassure') return courierNeed(seen);
  const open = disclosed(seen);
  if (open !== null) return open;
  if (message.act === 'claim')
    return CLAIM_AUTHOR[message.about] === seen.side ? courierNeed(seen) : 'not-your-side';
  return message.act === 'warn' ? courierNeed(seen) : (slotFree(seen) ?? bundleNeed(seen, message.bundle));
};

const courierNeed = ({ own }: Seen): RefusalCode | null =>
  (own.channel?.couriers.length ?? 0) < MAX_COURIERS ? null : 'courier-busy';

/**
 * What a bundle must satisfy to be an offer (RULES 6.2): weapons in it, quiet Jupiters not public, announced ones public;
 * nothing secret where the settings leave no secrets (RULES 15.3).
 */
const termsNeed = ({ observation }: Seen, bundle: Bundle): RefusalCode | null => {
  if ((bundle.terms[0] ?? 0) < 1) return 'no-weapons-term';
  if (!observation.settings.secrecy && isSecret(bundle)) return 'no-secret-terms';
  const jupiters = bundle.terms[3] ?? 0;
  const publicity = bundle.publicity[3] ?? 0;
  if ((jupiters === 1 || jupiters === 2) && publicity === 0) return 'quiet-must-be-private';
  return jupiters >= 3 && publicity !== 0 ? 'announced-must-be-public' : null;
};

/** Inspection on the island waits for the observers plan (RULES 10.3). */
const observersNeed = ({ pub }: Observation, bundle: Bundle): RefusalCode | null =>
  isOnSite(bundle) && !pub.observers ? 'needs-observers' : null;

/** A hint in the press names one of the own side's own clauses, further than any it has named before (RULES 10.4). */
const hintNeed = (seen: Seen, issue: number, level: number): RefusalCode | null => {
  const giver: Side = issue <= VERIFICATION ? 'ussr' : 'us';
  if (giver !== seen.side) return 'not-your-clause';
  if (issue === 3 && level <= 2) return 'quiet-must-be-private';
  return (seen.observation.pub.floated[seen.side][issue] ?? 0) >= level ? 'already' : null;
};

export const bundleNeed = (seen: Seen, bundle: Bundle): RefusalCode | null =>
  termsNeed(seen, bundle) ?? observersNeed(seen.observation, bundle);

const broadcastNeed = (seen: Seen, bundle: Bundle): RefusalCode | null =>
  broadcastTermsNeed(seen, bundle) ?? observersNeed(seen.observation, bundle);

/** A broadcast has no private clauses. */
export const broadcastTermsNeed = (seen: Seen, bundle: Bundle): RefusalCode | null => {
  const need = termsNeed(seen, bundle);
  if (need !== null) return need;
  return isAllPublic(bundle) ? null : 'announced-must-be-public';
};

/** What an answer to an offer needs: that it can still be answered, or be countered. */
export const answerNeed = (seen: Seen, slot: number, mustBeOpen: boolean): RefusalCode | null => {
  const offer = theirOffers(seen)[slot];
  if (!isAnswerable(offer)) return offer === null || offer === undefined ? 'no-such-offer' : 'offer-not-open';
  return mustBeOpen && offer.status !== 'open' ? 'offer-not-open' : null;
};

type Gesture = Extract<Order, { kind: 'K4' }>;

/** A line is suspended by order (B7); lifting it is a promise only in return for something. */
const isOwnGesture = (side: Side, { issue, if: condition }: Gesture): boolean => {
  const giver: Side = issue <= VERIFICATION ? 'ussr' : 'us';
  if (giver !== side || issue === VERIFICATION || (issue === QUARANTINE && condition === undefined))
    return false;
  return condition === undefined || condition.issue <= VERIFICATION === (side === 'us');
};

const gestureNeed = (seen: Seen, gesture: Gesture): RefusalCode | null => {
  const { issue, level, publicity } = gesture;
  if (!isOwnGesture(seen.side, gesture)) return 'not-your-clause';
  if (!seen.observation.settings.secrecy && isSecretClause(issue, level, publicity)) return 'no-secret-terms';
  if (issue === 3 && (level > 2 ? publicity !== 0 : publicity === 0))
    return level > 2 ? 'announced-must-be-public' : 'quiet-must-be-private';
  const given = someIn(
    seen.observation.pledges,
    (made) =>
      made.issue === issue &&
      made.level >= level &&
      (isBinding(made) || (gesture.if !== undefined && made.status !== 'broken')),
  );
  return given ? 'already' : null;
};

const secretNeed = ({ observation, side }: Seen, issue: number): RefusalCode | null => {
  const by = side === 'us' ? 'ussr' : 'us';
  return secretLevel(observation.offers[by], observation.pledges, by, issue) > 0 ? null : 'no-secret';
};

/** What this very order needs beyond its kind. */
export const variantNeed = (seen: Seen, order: Order): RefusalCode | null => {
  switch (order.kind) {
    case 'M1':
    case 'M8':
      return stepNeed(seen, order.step);
    case 'M5':
      return roeNeed(seen, order.step);
    case 'M2': {
      const military = usMilitary(seen);
      return ((order.force === 'air' ? military?.strike : military?.invasion) ?? 0) >= 100_000
        ? 'at-limit'
        : null;
    }
    case 'M9':
      return paceNeed(seen, order.on, order.quiet === true);
    case 'M11':
      return tacticalNeed(seen, order.step);
    case 'M12':
      return airDefenceNeed(seen, order.on);
    case 'I7':
      return (usIntelligence(seen)?.schedule ?? 0) > 0 === order.on ? 'already' : null;
    case 'M15':
      return routineNeed(seen, order.routine, order.on);
    case 'B4':
      return usMilitary(seen)?.rules[order.shipClass] === order.instruction ? 'already' : null;
    case 'B5':
      return usMilitary(seen)?.rules[order.shipClass] === 'pass' ? 'already' : null;
    case 'B8':
      return shipsNeed(seen, order.ships);
    case 'B9':
      return ussrMilitary(seen)?.submarineOrder === order.instruction ? 'already' : null;
    case 'P8':
      return hintNeed(seen, order.issue, order.level);
    case 'C4':
      return courierNeed(seen);
    case 'P5':
      return broadcastNeed(seen, order.bundle);
    case 'C1':
    case 'C2':
    case 'C3':
      return messageNeed(seen, order);
    case 'K1':
      return answerNeed(seen, order.slot, false);
    case 'K2':
      return (
        answerNeed(seen, order.slot, true) ??
        (order.channel === 'broadcast' ? broadcastNeed(seen, order.bundle) : bundleNeed(seen, order.bundle))
      );
    case 'K3':
      return answerNeed(seen, order.slot, false);
    case 'K4':
      return gestureNeed(seen, order);
    case 'K5': {
      const pledge = seen.observation.pledges[order.pledge];
      return pledge === undefined || pledge.by !== seen.side || !isBinding(pledge) ? 'no-such-pledge' : null;
    }
    case 'K6':
      return secretNeed(seen, order.issue);
    default:
      return null;
  }
};

const MOVABLE: { readonly [status in ShipStatus]: boolean } = {
  underway: true,
  stopped: true,
  'at-line': true,
  hailed: true,
  passed: true,
  boarded: false,
  turned: true,
  disabled: false,
  arrived: false,
};

/** Where each Soviet ship stands in the scenario's list. */
const sovietShips = new WeakMap<Scenario, ReadonlyMap<string, number>>();

const shipIndexes = (scenario: Scenario): ReadonlyMap<string, number> => {
  const known = sovietShips.get(scenario);
  if (known !== undefined) return known;
  const made = new Map(
    scenario.ships.flatMap((ship, index) => (ship.flag === 'ussr' ? [[ship.id, index] as const] : [])),
  );
  sovietShips.set(scenario, made);
  return made;
};

const shipsNeed = (seen: Seen, ids: readonly string[]): RefusalCode | null => {
  const ships = ussrMilitary(seen)?.ships;
  const indexes = shipIndexes(seen.scenario);
  for (let at = 0; at < ids.length; at++) {
    const index = indexes.get(ids[at] ?? '');
    if (index === undefined) return 'no-such-ship';
    if (!MOVABLE[ships?.[index]?.status ?? 'underway']) return 'ship-out-of-reach';
  }
  return null;
};
