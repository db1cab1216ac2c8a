/** The variants of each kind of order that are listed, in a fixed order (RULES 2.4). Others may be refused or allowed all the same. */
import {
  type Channel,
  type Desk,
  type OrderKind,
  type Scenario,
  SHIP_CLASSES,
  SHIP_INSTRUCTIONS,
  type Side,
} from '../scenario/types.ts';
import { CLAIM_AUTHOR } from './claims.ts';
import { answers, broadcasts, byInspection, improvements, listedBundles } from './offerLists.ts';
import { isAnswerable, type Seen } from './seen.ts';
import { CLAIM_SUBJECTS, type Message, type Order } from './types.ts';

/** Hours an offer listed here stays open; a player may name others. */

const OFFER_HOURS = 48;
const ULTIMATUM_HOURS: readonly number[] = [24, 48];

/** Kinds in ORDER_KINDS whose variants never change within a scenario. */
export const fixedVariants = (scenario: Scenario, kind: OrderKind): readonly Order[] | undefined => {
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
export const groupsOf = (seen: Seen, kind: OrderKind, desk: Desk): readonly (readonly Order[])[] => {
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

/** One step on each issue towards the side that counters, by the ambassador. */
const counters = (seen: Seen, slot: number): readonly (readonly Order[])[] => {
  const offer = seen.observation.offers[seen.side === 'us' ? 'ussr' : 'us'][slot];
  if (!isAnswerable(offer)) return [];
  const channel: Channel = 'ambassador';
  return byInspection(improvements(offer.bundle, seen)).map((bundles) =>
    bundles.map((bundle): Order => ({ kind: 'K2', slot, channel, bundle, hours: OFFER_HOURS })),
  );
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
