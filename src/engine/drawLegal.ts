/** Random play's way to what is legal: kinds first, without lists, and of a turn only once (RULES 2.4). */
import { drawBelow, type Rng } from '../base/random.ts';
import { type BySide, DESKS, type Desk, type Scenario } from '../scenario/types.ts';
import { groupNeed, legalActions, seenBy, turnRefusal } from './legal.ts';
import {
  groupsIn,
  type ListedGroups,
  type Listing,
  listingsOf,
  offersKey,
  standingGroups,
} from './listings.ts';
import { canCounter } from './offerLists.ts';
import type { Seen } from './seen.ts';
import type { Action, ByDeskOrders, Observation, OwnSeen, PublicFacts } from './types.ts';

/** Whether a kind has a listed legal variant. Those that answer offers or break pledges need no more than one to answer or break. */
const hasLegal = (listing: Listing, seen: Seen): boolean => {
  if (listing.need(seen) !== null) return false;
  if (listing.bare) return true;
  switch (listing.kind) {
    case 'K1':
    case 'K3':
    case 'K5':
      return true;
    case 'K2':
      return canCounter(seen);
    default:
      return anyLegal(standingGroups(listing, seen), seen) || hasAdded(listing, seen);
  }
};

/** Whether the other side's offers add a legal variant to a kind that has none by itself. */
const hasAdded = (listing: Listing, seen: Seen): boolean =>
  listing.depends !== 'nothing' && anyLegal(groupsIn(listing, seen, offersKey(seen)), seen);

const anyLegal = (groups: ListedGroups, seen: Seen): boolean => {
  for (let at = 0; at < groups.length; at++) if (groupNeed(seen, groups[at]) === null) return true;
  return false;
};

/** The kinds of order at each desk that have a listed legal variant, in listed order, desks with an order given or not. */
type KindsByDesk = readonly DeskKinds[];

/** The first `count` of `kinds`; the rest is left over from an earlier turn, since a list that is cut short and grown again is made anew. */
interface DeskKinds {
  readonly desk: Desk;
  readonly kinds: Listing[];
  count: number;
}

/**
 * A side's legal kinds as last found. Within a turn only the desks used change what a side may order, so they hold as long as
 * the turn: on a working copy while it holds the `orders` that the turn began with, of frozen states while the facts are
 * the same objects.
 */
export interface KnownKinds {
  own: OwnSeen | null;
  pub: PublicFacts | null;
  readonly byDesk: KindsByDesk;
}

/** For one side; good for any number of games, one after the other. */
export const openKnownKinds = (): KnownKinds => ({
  own: null,
  pub: null,
  byDesk: DESKS.map((desk): DeskKinds => ({ desk, kinds: [], count: 0 })),
});

const kindsNow = (seen: Seen, known: KnownKinds): KindsByDesk => {
  if (stillHolds(seen, known)) return known.byDesk;
  const listings = listingsOf(seen);
  for (const found of known.byDesk) findKinds(listings[found.desk], seen, found);
  known.own = seen.own;
  known.pub = seen.observation.pub;
  return known.byDesk;
};

const findKinds = (listings: readonly Listing[], seen: Seen, found: DeskKinds): void => {
  let count = 0;
  for (let at = 0; at < listings.length; at++) {
    const listing = listings[at];
    if (listing !== undefined && hasLegal(listing, seen)) found.kinds[count++] = listing;
  }
  found.count = count;
};

const stillHolds = ({ own, observation: { pub } }: Seen, known: KnownKinds): boolean =>
  known.pub === pub &&
  (known.own?.orders === own.orders ||
    (known.own?.common === own.common &&
      known.own.military === own.military &&
      known.own.intelligence === own.intelligence &&
      known.own.channel === own.channel &&
      Object.isFrozen(pub)));

/**
 * One of the listed legal actions, a kind at a desk drawn first and then one of its variants. The same as drawing so from
 * `legalActions`, without making that list. Undefined when there is none. `known` saves finding a turn's kinds again, for
 * games on a working copy.
 */
export const drawLegal = (
  scenario: Scenario,
  observation: Observation,
  rng: Rng,
  known: KnownKinds = openKnownKinds(),
): Action | undefined => {
  const seen = seenBy(scenario, observation);
  if (
    seen === null ||
    seen.own.reaction !== null ||
    observation.phase !== 'orders' ||
    observation.desk !== 'leader'
  ) {
    const few = legalActions(scenario, observation);
    return few[drawBelow(rng, Math.max(1, few.length))];
  }
  if (turnRefusal(seen) !== null) return undefined;
  const listing = drawListing(seen.own.orders, kindsNow(seen, known), rng);
  return listing === null ? SEALS[seen.side] : drawVariant(listing, seen, rng);
};

const SEALS: BySide<Action> = {
  us: Object.freeze({ kind: 'seal', side: 'us' }),
  ussr: Object.freeze({ kind: 'seal', side: 'ussr' }),
};

/** One of the kinds at the desks without an order; null for the seal, which is as likely as each of them. */
const drawListing = (orders: ByDeskOrders, byDesk: KindsByDesk, rng: Rng): Listing | null => {
  let total = 0;
  for (const { desk, count } of byDesk) if (orders[desk] === null) total += count;
  let left = drawBelow(rng, total + 1);
  for (const { desk, kinds, count } of byDesk) {
    if (orders[desk] !== null) continue;
    if (left < count) return kinds[left] ?? null;
    left -= count;
  }
  return null;
};

const drawVariant = (listing: Listing, seen: Seen, rng: Rng): Action | undefined => {
  if (listing.bare) return standingGroups(listing, seen)[0]?.[0];
  const groups = groupsIn(listing, seen, listing.depends === 'offers' ? offersKey(seen) : 0);
  let count = 0;
  for (const group of groups) if (groupNeed(seen, group) === null) count += group.length;
  let left = drawBelow(rng, count);
  for (const group of groups) {
    if (groupNeed(seen, group) !== null) continue;
    const action = group[left];
    if (action !== undefined) return action;
    left -= group.length;
  }
  return undefined;
};
