/** The variants of each kind of order that are listed, in a fixed order (RULES 2.4). Others may be refused or allowed all the same. */
import { someIn } from '../base/lists.ts';
import {
  type BySide,
  type Channel,
  type Desk,
  ORDER_KINDS,
  type OrderKind,
  type Scenario,
  SHIP_CLASSES,
  SHIP_INSTRUCTIONS,
  type Side,
} from '../scenario/types.ts';
import { CLAIM_AUTHOR } from './claims.ts';
import { NEEDS } from './needs.ts';
import { isAnswerable, type Need, type Seen, theirOffers } from './seen.ts';
import {
  type Action,
  type Bundle,
  CLAIM_SUBJECTS,
  type Message,
  type Observation,
  type Order,
} from './types.ts';
import { broadcastTermsNeed, bundleNeed } from './variantNeeds.ts';
import { bundleOf, efficientBundles, isOnSite, isSecret, sameBundle } from './worth.ts';

/** Hours an offer listed here stays open; a player may name others. */
const OFFER_HOURS = 48;
const ULTIMATUM_HOURS: readonly number[] = [24, 48];
const MOST_OFFERS = 24;

/** Kinds in ORDER_KINDS whose variants never change within a scenario. */
const fixedVariants = (scenario: Scenario, kind: OrderKind): readonly Order[] | undefined => {
  switch (kind) {
    case 'M1':
    case 'M5':
    case 'M8':
    case 'M11':
      return [
        { kind, step: 1 },
        { kind, step: -1 },
      ];
    case 'M2':
      return [
        { kind, force: 'air' },
        { kind, force: 'landing' },
        { kind, force: 'air', feint: true },
        { kind, force: 'landing', feint: true },
      ];
    case 'M15':
      return [
        { kind, routine: 'hunt', on: false },
        { kind, routine: 'hunt', on: true },
        { kind, routine: 'campaign', on: false },
      ];
    case 'I7':
      return [
        { kind, on: false },
        { kind, on: true },
      ];
    case 'M9':
      return [
        { kind, on: true },
        { kind, on: false },
        { kind, on: true, quiet: true },
        { kind, on: false, quiet: true },
      ];
    case 'M12':
      return [
        { kind, on: true },
        { kind, on: false },
      ];
    case 'B4':
      return SHIP_CLASSES.flatMap((shipClass): Order[] => [
        { kind, shipClass, instruction: 'hail' },
        { kind, shipClass, instruction: 'board' },
      ]);
    case 'B5':
      return SHIP_CLASSES.map((shipClass): Order => ({ kind, shipClass }));
    case 'B8':
      return shipVariants(scenario);
    case 'B9':
      return [
        { kind, instruction: 'shadow' },
        { kind, instruction: 'withdraw' },
      ];
    case 'P2':
    case 'C4':
      return ULTIMATUM_HOURS.map((hours): Order => ({ kind, hours }));
    case 'P5':
    case 'P8':
    case 'C1':
    case 'C2':
    case 'C3':
    case 'K1':
    case 'K2':
    case 'K3':
    case 'K4':
    case 'K5':
    case 'K6':
      return undefined;
    default:
      return [{ kind }];
  }
};

/** Every Soviet ship, then each class, then each ship by itself; with each instruction. */
const shipVariants = (scenario: Scenario): readonly Order[] => {
  const soviet = scenario.ships.filter((ship) => ship.flag === 'ussr');
  const groups = [
    soviet,
    ...SHIP_CLASSES.map((shipClass) => soviet.filter((ship) => ship.shipClass === shipClass)),
    ...soviet.map((ship) => [ship]),
  ].filter((group) => group.length > 0);
  return groups.flatMap((group) =>
    SHIP_INSTRUCTIONS.map(
      (instruction): Order => ({ kind: 'B8', ships: group.map((ship) => ship.id), instruction }),
    ),
  );
};

/**
 * Variants of a kind at a desk, in groups that stand or fall together: what `variantNeed` says of a group's first holds
 * for all of it. Groups and their members are in listed order.
 */
const groupsOf = (seen: Seen, kind: OrderKind, desk: Desk): readonly (readonly Order[])[] => {
  const alone = fixedVariants(seen.scenario, kind);
  if (alone !== undefined) return kind === 'B8' ? byShips(alone) : alone.map((order) => [order]);
  switch (kind) {
    case 'P5':
      return byInspection(broadcasts(seen)).map((bundles) =>
        bundles.map((bundle): Order => ({ kind, bundle, hours: OFFER_HOURS })),
      );
    case 'C1':
    case 'C2':
    case 'C3':
      return messageGroups(seen).map((group) => group.map((message): Order => ({ kind, message })));
    case 'K1':
      return answers(seen).map((slot): Order[] =>
        desk === 'public'
          ? [
              { kind, slot, rider: false },
              { kind, slot, rider: true },
            ]
          : [{ kind, slot, rider: false }],
      );
    case 'K2':
      return answers(seen).flatMap((slot) => counters(seen, slot));
    case 'K3':
      return answers(seen).map((slot): Order[] => [{ kind, slot }]);
    case 'P8':
      return hints(seen.side).map((order) => [order]);
    case 'K4':
      return gestures(seen.side).map((order) => [order]);
    case 'K5':
      return seen.observation.pledges.map((_, pledge): Order[] => [{ kind, pledge }]);
    case 'K6':
      return secrets(seen.side).map((order) => [order]);
    default:
      return [];
  }
};

/** Instructions to the same ships stand together. */
const byShips = (orders: readonly Order[]): readonly (readonly Order[])[] => {
  const size = SHIP_INSTRUCTIONS.length;
  return Array.from({ length: orders.length / size }, (_, at) => orders.slice(at * size, (at + 1) * size));
};

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

const broadcasts = (seen: Seen): readonly Bundle[] =>
  listedBundles(seen).filter((bundle) => broadcastTermsNeed(seen, bundle) === null);

/** Sound bundles stand together, those that promise inspection on the island apart: they wait for the observers plan. */
const byInspection = (bundles: readonly Bundle[]): readonly (readonly Bundle[])[] => [
  bundles.filter((bundle) => !isOnSite(bundle)),
  bundles.filter(isOnSite),
];

const messageGroups = (seen: Seen): readonly (readonly Message[])[] => [
  ...byInspection(listedBundles(seen)).map((bundles) =>
    bundles.map((bundle): Message => ({ act: 'offer', bundle, hours: OFFER_HOURS })),
  ),
  [{ act: 'warn' }],
  [{ act: 'reassure' }],
  CLAIM_SUBJECTS.filter((about) => CLAIM_AUTHOR[about] === seen.side).map(
    (about): Message => ({ act: 'claim', about }),
  ),
];

const answers = ({ observation, side }: Seen): number[] => {
  const theirs = observation.offers[side === 'us' ? 'ussr' : 'us'];
  return theirs.flatMap((offer, slot) => (isAnswerable(offer) ? [slot] : []));
};

/** One step on each issue towards the side that counters, by the ambassador. */
const counters = (seen: Seen, slot: number): readonly (readonly Order[])[] => {
  const offer = seen.observation.offers[seen.side === 'us' ? 'ussr' : 'us'][slot];
  if (!isAnswerable(offer)) return [];
  const channel: Channel = 'ambassador';
  return byInspection(improvements(offer.bundle, seen)).map((bundles) =>
    bundles.map((bundle): Order => ({ kind: 'K2', slot, channel, bundle, hours: OFFER_HOURS })),
  );
};

const LEVEL_COUNTS: readonly number[] = [4, 3, 4, 5, 3];

const improvements = ({ terms }: Bundle, { side, observation }: Seen): readonly Bundle[] => {
  const known = observation.settings.secrecy ? improved[side].secret : improved[side].open;
  const code = termsCode(terms);
  const before = known.get(code);
  if (before !== undefined) return before;
  const made = steps(terms, side).filter((step) => observation.settings.secrecy || !isSecret(step));
  known.set(code, made);
  return made;
};

/** The steps from each set of terms, found once: there are 720 sets. */
type Improved = { readonly [secrecy in 'secret' | 'open']: Map<number, readonly Bundle[]> };
const improved: BySide<Improved> = {
  us: { secret: new Map(), open: new Map() },
  ussr: { secret: new Map(), open: new Map() },
};

const termsCode = (terms: readonly number[]): number => {
  let code = 0;
  for (let issue = 0; issue < LEVEL_COUNTS.length; issue++)
    code = code * (LEVEL_COUNTS[issue] ?? 1) + (terms[issue] ?? 0);
  return code;
};

/** Whether some offer of the other side's may be countered with a step of those listed. */
export const canCounter = (seen: Seen): boolean =>
  someIn(
    theirOffers(seen),
    (offer) =>
      offer?.status === 'open' &&
      someIn(improvements(offer.bundle, seen), (bundle) => bundleNeed(seen, bundle) === null),
  );

const steps = (terms: readonly number[], side: Side): Bundle[] =>
  terms.flatMap((level, issue) => {
    const gives = issue <= 1;
    const moved = level + (gives === (side === 'us') ? 1 : -1);
    const lowest = issue === 0 ? 1 : 0;
    if (moved < lowest || moved >= (LEVEL_COUNTS[issue] ?? 0)) return [];
    return [bundleOf(terms.map((old, at) => (at === issue ? moved : old)))];
  });

/** At most 24: the efficient set, then the other side's open offers and one step from each (RULES 2.4). */
export const listedBundles = (seen: Seen): readonly Bundle[] => {
  const listed = [...efficientBundles(seen.scenario, seen.observation.settings.secrecy)];
  for (const offer of theirOffers(seen)) {
    if (!isAnswerable(offer)) continue;
    for (const bundle of improvements(offer.bundle, seen)) {
      if (listed.length < MOST_OFFERS && !hasBundle(listed, bundle)) listed.push(bundle);
    }
  }
  return listed;
};

const hasBundle = (bundles: readonly Bundle[], wanted: Bundle): boolean => {
  for (let at = 0; at < bundles.length; at++) if (sameBundle(bundles[at] as Bundle, wanted)) return true;
  return false;
};

const US_GESTURES: readonly Order[] = [
  { kind: 'K4', issue: 2, level: 1, publicity: 1 },
  { kind: 'K4', issue: 2, level: 2, publicity: 0 },
  { kind: 'K4', issue: 4, level: 2, publicity: 1, if: { issue: 0, level: 1 } },
  { kind: 'K4', issue: 2, level: 2, publicity: 0, if: { issue: 0, level: 2 } },
];
const USSR_GESTURES: readonly Order[] = [
  { kind: 'K4', issue: 0, level: 1, publicity: 1 },
  { kind: 'K4', issue: 0, level: 1, publicity: 0 },
  { kind: 'K4', issue: 0, level: 2, publicity: 0 },
  { kind: 'K4', issue: 0, level: 1, publicity: 1, if: { issue: 4, level: 2 } },
];
const gestures = (side: Side): readonly Order[] => (side === 'us' ? US_GESTURES : USSR_GESTURES);

const hintsAt = (issue: number, ...levels: readonly number[]): readonly Order[] =>
  levels.map((level): Order => ({ kind: 'P8', issue, level }));
const US_HINTS = [...hintsAt(2, 1, 2, 3), ...hintsAt(3, 3, 4), ...hintsAt(4, 1, 2)];
const USSR_HINTS = [...hintsAt(0, 1, 2, 3), ...hintsAt(1, 1, 2)];
const hints = (side: Side): readonly Order[] => (side === 'us' ? US_HINTS : USSR_HINTS);

/** The issues on which the other side gives something. */
const US_REVEALS = [0, 1].map((issue): Order => ({ kind: 'K6', issue }));
const USSR_REVEALS = [2, 3, 4].map((issue): Order => ({ kind: 'K6', issue }));
const secrets = (side: Side): readonly Order[] => (side === 'us' ? US_REVEALS : USSR_REVEALS);
