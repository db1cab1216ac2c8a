/** The variants of each kind of order that are listed, in a fixed order (RULES 2.4). Others may be refused or allowed all the same. */
import { type Channel, DESKS, type OrderKind, ORDER_KINDS, type Scenario, SHIP_CLASSES, SHIP_INSTRUCTIONS, type Side } from '../scenario/types.ts';
import { broadcastNeed, isAnswerable, type Seen } from './needs.ts';
import type { Bundle, Message, Order } from './types.ts';
import { bundleOf, efficientBundles, sameBundle } from './worth.ts';

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
      return [{ kind, step: 1 }, { kind, step: -1 }];
    case 'M2':
      return [{ kind, force: 'air' }, { kind, force: 'landing' }];
    case 'M9':
    case 'M12':
      return [{ kind, on: true }, { kind, on: false }];
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
      return [{ kind, instruction: 'shadow' }, { kind, instruction: 'withdraw' }];
    case 'P2':
      return ULTIMATUM_HOURS.map((hours): Order => ({ kind, hours }));
    case 'P5':
    case 'C1':
    case 'C2':
    case 'C3':
    case 'K1':
    case 'K2':
    case 'K3':
    case 'K4':
    case 'K5':
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
    SHIP_INSTRUCTIONS.map((instruction): Order => ({ kind: 'B8', ships: group.map((ship) => ship.id), instruction })),
  );
};

const fixed = new WeakMap<Scenario, Map<OrderKind, readonly Order[]>>();

const fixedOf = (scenario: Scenario): Map<OrderKind, readonly Order[]> => {
  const known = fixed.get(scenario);
  if (known !== undefined) return known;
  const made = new Map<OrderKind, readonly Order[]>();
  for (const kind of ORDER_KINDS) {
    const variants = fixedVariants(scenario, kind);
    if (variants !== undefined) made.set(kind, variants);
  }
  fixed.set(scenario, made);
  return made;
};

/** Listed variants of a kind at a desk. */
export const variantsOf = (seen: Seen, kind: OrderKind, desk: (typeof DESKS)[number]): readonly Order[] => {
  const ready = fixedOf(seen.scenario).get(kind);
  if (ready !== undefined) return ready;
  switch (kind) {
    case 'P5':
      return listedBundles(seen).filter((bundle) => broadcastNeed(bundle) === null).map((bundle): Order => ({ kind, bundle, hours: OFFER_HOURS }));
    case 'C1':
    case 'C2':
    case 'C3':
      return messagesOf(seen).map((message): Order => ({ kind, message }));
    case 'K1':
      return answers(seen).flatMap((slot): Order[] =>
        desk === 'public' ? [{ kind, slot, rider: false }, { kind, slot, rider: true }] : [{ kind, slot, rider: false }],
      );
    case 'K2':
      return answers(seen).flatMap((slot) => counters(seen, slot));
    case 'K3':
      return answers(seen).map((slot): Order => ({ kind, slot }));
    case 'K4':
      return gestures(seen.side);
    case 'K5':
      return seen.observation.pledges.map((_, pledge): Order => ({ kind, pledge }));
    default:
      return [];
  }
};

const messagesOf = (seen: Seen): Message[] => [
  ...listedBundles(seen).map((bundle): Message => ({ act: 'offer', bundle, hours: OFFER_HOURS })),
  { act: 'warn' },
  { act: 'reassure' },
];

const answers = ({ observation, side }: Seen): number[] => {
  const theirs = observation.offers[side === 'us' ? 'ussr' : 'us'];
  return theirs.flatMap((offer, slot) => (isAnswerable(offer) ? [slot] : []));
};

/** One step on each issue towards the side that counters, by the ambassador. */
const counters = (seen: Seen, slot: number): Order[] => {
  const offer = seen.observation.offers[seen.side === 'us' ? 'ussr' : 'us'][slot];
  if (!isAnswerable(offer)) return [];
  const channel: Channel = 'ambassador';
  return improvements(offer.bundle, seen.side).map((bundle): Order => ({ kind: 'K2', slot, channel, bundle, hours: OFFER_HOURS }));
};

const LEVEL_COUNTS: readonly number[] = [4, 3, 4, 5, 3];

const improvements = (bundle: Bundle, side: Side): Bundle[] =>
  bundle.terms.flatMap((level, issue) => {
    const gives = issue <= 1;
    const moved = level + (gives === (side === 'us') ? 1 : -1);
    const lowest = issue === 0 ? 1 : 0;
    if (moved < lowest || moved >= (LEVEL_COUNTS[issue] ?? 0)) return [];
    return [bundleOf(bundle.terms.map((old, at) => (at === issue ? moved : old)))];
  });

/** At most 24: the efficient set, then the other side's open offers and one step from each (MODEL A11). */
export const listedBundles = (seen: Seen): readonly Bundle[] => {
  const listed = [...efficientBundles(seen.scenario)];
  for (const offer of seen.observation.offers[seen.side === 'us' ? 'ussr' : 'us']) {
    if (!isAnswerable(offer)) continue;
    for (const bundle of improvements(offer.bundle, seen.side)) {
      if (listed.length < MOST_OFFERS && !listed.some((known) => sameBundle(known, bundle))) listed.push(bundle);
    }
  }
  return listed;
};

const US_GESTURES: readonly Order[] = [
  { kind: 'K4', issue: 2, level: 1, publicity: 1 },
  { kind: 'K4', issue: 2, level: 2, publicity: 0 },
];
const USSR_GESTURES: readonly Order[] = [
  { kind: 'K4', issue: 0, level: 1, publicity: 1 },
  { kind: 'K4', issue: 0, level: 1, publicity: 0 },
  { kind: 'K4', issue: 0, level: 2, publicity: 0 },
];
const gestures = (side: Side): readonly Order[] => (side === 'us' ? US_GESTURES : USSR_GESTURES);
