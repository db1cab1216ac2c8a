/** What one very order needs beyond what its kind needs, judged from the observation alone (law 1). */
import type { Scenario, Side } from '../scenario/types.ts';
import { FULL_ALERT } from './needs.ts';
import {
  disclosed,
  isAnswerable,
  type Seen,
  slotFree,
  theirOffers,
  usMilitary,
  ussrMilitary,
} from './seen.ts';
import type { Bundle, Observation, Order, RefusalCode, ShipStatus } from './types.ts';
import { isOnSite, isSecret, isSecretClause } from './worth.ts';

const MAX_COURIERS = 2;
const VERIFICATION = 1;

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

const messageNeed = (seen: Seen, order: Extract<Order, { message: unknown }>): RefusalCode | null => {
  const { message } = order;
  if (message.act === 'reassure') return courierNeed(seen);
  const open = disclosed(seen);
  if (open !== null) return open;
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
  return bundle.terms.some((level, issue) => level > 0 && bundle.publicity[issue] !== 0)
    ? 'announced-must-be-public'
    : null;
};

/** What an answer to an offer needs: that it can still be answered, or be countered. */
export const answerNeed = (seen: Seen, slot: number, mustBeOpen: boolean): RefusalCode | null => {
  const offer = theirOffers(seen)[slot];
  if (!isAnswerable(offer)) return offer === null || offer === undefined ? 'no-such-offer' : 'offer-not-open';
  return mustBeOpen && offer.status !== 'open' ? 'offer-not-open' : null;
};

const gestureNeed = (seen: Seen, issue: number, level: number, publicity: number): RefusalCode | null => {
  const giver: Side = issue <= 1 ? 'ussr' : 'us';
  if (giver !== seen.side || (issue !== 0 && issue !== 2 && issue !== 3)) return 'not-your-clause';
  if (!seen.observation.settings.secrecy && isSecretClause(issue, level, publicity)) return 'no-secret-terms';
  if (issue === 3 && (level > 2 ? publicity !== 0 : publicity === 0))
    return level > 2 ? 'announced-must-be-public' : 'quiet-must-be-private';
  const given = seen.observation.pledges.some(
    (made) => made.issue === issue && made.level >= level && made.status !== 'broken',
  );
  return given ? 'already' : null;
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
      return ussrMilitary(seen)?.fastWork === order.on ? 'already' : null;
    case 'M11':
      return tacticalNeed(seen, order.step);
    case 'M12':
      return ussrMilitary(seen)?.samFree === order.on ? 'already' : null;
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
      return gestureNeed(seen, order.issue, order.level, order.publicity);
    case 'K5': {
      const pledge = seen.observation.pledges[order.pledge];
      return pledge === undefined || pledge.by !== seen.side || pledge.status === 'broken'
        ? 'no-such-pledge'
        : null;
    }
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
  for (const id of ids) {
    const index = indexes.get(id);
    if (index === undefined) return 'no-such-ship';
    if (!MOVABLE[ships?.[index]?.status ?? 'underway']) return 'ship-out-of-reach';
  }
  return null;
};
