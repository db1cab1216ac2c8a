/** The kinds of order a side's desks may use, each with the lists of its variants made so far (RULES 2.4). */
import { type Desk, ORDER_KINDS, type OrderKind, type Scenario, type Side } from '../scenario/types.ts';
import { NEEDS } from './needs.ts';
import { LEVEL_COUNTS } from './offerLists.ts';
import { isAnswerable, type Need, type Seen } from './seen.ts';
import type { Action, Bundle, Observation, Order } from './types.ts';
import { fixedVariants, groupsOf } from './variants.ts';

export type OrderAction = Extract<Action, { kind: 'order' }>;
export type ListedGroups = readonly (readonly OrderAction[])[];

/** What the variants of a kind depend on, beside scenario, side and desk. */
type Depends = 'nothing' | 'offers' | 'pledges';

const dependsOn = (kind: OrderKind): Depends => {
  switch (kind) {
    case 'P5':
    case 'C1':
    case 'C2':
    case 'C3':
    case 'K1':
    case 'K2':
    case 'K3':
      return 'offers';
    case 'K5':
      return 'pledges';
    default:
      return 'nothing';
  }
};

/** One kind at one side's desk, with what it needs and the lists last made for it. */
export interface Listing {
  readonly kind: OrderKind;
  readonly desk: Desk;
  readonly need: Need;
  readonly depends: Depends;
  /** Its one order says no more than its kind, so it needs no more either. */
  readonly bare: boolean;
  latestKey: number;
  latest: ListedGroups;
  /** See `standingGroups`; null until asked for. */
  standing: ListedGroups | null;
}

type Listings = { readonly [desk in Desk]: readonly Listing[] };
type BySecrecy = { readonly secret: Listings; readonly open: Listings };
const listings = new WeakMap<Scenario, { readonly [side in Side]: BySecrecy }>();
const NOT_YET = -1;

const listingsAt = (scenario: Scenario, side: Side): Listings => {
  const at = (desk: Desk): readonly Listing[] =>
    ORDER_KINDS.filter((kind) => {
      const rule = scenario.orders[kind];
      return rule?.sides.includes(side) === true && rule.desks.includes(desk);
    }).map((kind) => ({
      kind,
      desk,
      need: NEEDS[kind],
      depends: dependsOn(kind),
      bare: isBare(fixedVariants(scenario, kind)),
      latestKey: NOT_YET,
      latest: [],
      standing: null,
    }));
  return {
    military: at('military'),
    public: at('public'),
    intelligence: at('intelligence'),
    private: at('private'),
  };
};

const isBare = (orders: readonly Order[] | undefined): boolean => {
  const [only, ...more] = orders ?? [];
  return only !== undefined && more.length === 0 && Object.keys(only).length === 1;
};

const bySecrecy = (scenario: Scenario, side: Side): BySecrecy => ({
  secret: listingsAt(scenario, side),
  open: listingsAt(scenario, side),
});

/** Kinds a side's desks may use in a scenario, in the order of ORDER_KINDS; lists differ with secret terms and without. */
export const listingsOf = (seen: Seen): Listings => {
  const { scenario, side, observation } = seen;
  const known = listings.get(scenario);
  if (known !== undefined) return observation.settings.secrecy ? known[side].secret : known[side].open;
  listings.set(scenario, { us: bySecrecy(scenario, 'us'), ussr: bySecrecy(scenario, 'ussr') });
  return listingsOf(seen);
};

const BUNDLE_CODES = 4 * 3 * 4 * 5 * 3 * 243;

const bundleCode = ({ terms, publicity }: Bundle): number => {
  let code = 0;
  for (let issue = 0; issue < LEVEL_COUNTS.length; issue++) {
    code = (code * (LEVEL_COUNTS[issue] ?? 1) + (terms[issue] ?? 0)) * 3 + (publicity[issue] ?? 0);
  }
  return code;
};

/** A number for the other side's answerable offers, slot by slot: equal offers, equal number. Below 2^53. */
export const offersKey = ({ observation, side }: Seen): number => {
  let key = 0;
  const theirs = observation.offers[side === 'us' ? 'ussr' : 'us'];
  for (let slot = 0; slot < theirs.length; slot++) {
    const offer = theirs[slot];
    key = key * (BUNDLE_CODES + 1) + (isAnswerable(offer) ? 1 + bundleCode(offer.bundle) : 0);
  }
  return key;
};

/**
 * The groups a kind has whatever the other side offers and whoever has promised what: what is listed then only adds to them.
 * Enough, nearly always, to see that a kind has a legal variant.
 */
export const standingGroups = (listing: Listing, seen: Seen): ListedGroups => {
  listing.standing ??= makeGroups(listing, { ...seen, observation: withoutTalks(seen.observation) });
  return listing.standing;
};

const withoutTalks = (observation: Observation): Observation => ({
  ...observation,
  offers: { us: [], ussr: [] },
  pledges: [],
});

/** The listed variants of a kind as actions, grouped as `groupsOf` groups them. `offers` is `offersKey(seen)`. */
export const groupsIn = (listing: Listing, seen: Seen, offers: number): ListedGroups => {
  const { depends } = listing;
  const key = depends === 'nothing' ? 0 : depends === 'offers' ? offers : seen.observation.pledges.length;
  if (key === 0) return standingGroups(listing, seen);
  if (listing.latestKey !== key) {
    listing.latest = makeGroups(listing, seen);
    listing.latestKey = key;
  }
  return listing.latest;
};

const makeGroups = ({ kind, desk }: Listing, seen: Seen): ListedGroups => {
  const { side } = seen;
  return groupsOf(seen, kind, desk)
    .filter((orders) => orders.length > 0)
    .map((orders) => orders.map((order): OrderAction => ({ kind: 'order', side, desk, order })));
};
