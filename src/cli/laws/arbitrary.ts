/** Orders that no list offers: sound ones with any arguments, and some that are no orders at all. For the checked door. */
import { drawBelow, drawFrom, type Rng } from '../../base/random.ts';
import {
  type Action,
  type Bundle,
  CLAIM_SUBJECTS,
  type Message,
  OFFER_SLOTS,
  type Order,
  type Publicity,
  ROUTINES,
} from '../../engine/types.ts';
import {
  CHANNELS,
  DESKS,
  ISSUES,
  LEVELS,
  ORDER_KINDS,
  type OrderKind,
  type Scenario,
  SHIP_CLASSES,
  SHIP_INSTRUCTIONS,
  type Side,
} from '../../scenario/types.ts';

const pick = <T>(rng: Rng, list: readonly T[]): T => {
  const one = drawFrom(rng, list);
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** Now and then outside what is sound. */
const below = (rng: Rng, bound: number): number =>
  drawBelow(rng, bound + 1) - (drawBelow(rng, 12) === 0 ? 1 : 0);
const hours = (rng: Rng): number => 6 * below(rng, 17);
const step = (rng: Rng): 1 | -1 => pick(rng, [1, -1]);
const slot = (rng: Rng): number => drawBelow(rng, OFFER_SLOTS);

export const arbitraryBundle = (rng: Rng): Bundle => ({
  terms: ISSUES.map((issue) => drawBelow(rng, LEVELS[issue].length)),
  publicity: ISSUES.map(() => (drawBelow(rng, 2) === 0 ? 0 : drawBelow(rng, 3))),
});

const arbitraryMessage = (rng: Rng): Message => {
  const act = pick(rng, ['offer', 'warn', 'reassure', 'claim'] as const);
  if (act === 'claim') return { act, about: pick(rng, CLAIM_SUBJECTS) };
  return act === 'offer' ? { act, bundle: arbitraryBundle(rng), hours: hours(rng) } : { act };
};

const someShips = (scenario: Scenario, rng: Rng): readonly string[] =>
  scenario.ships.map((ship) => ship.id).filter(() => drawBelow(rng, 3) === 0);

const arbitraryForce = (rng: Rng): Order => {
  const force = pick(rng, ['air', 'landing'] as const);
  return drawBelow(rng, 2) === 0 ? { kind: 'M2', force } : { kind: 'M2', force, feint: true };
};

const arbitraryOrder = (scenario: Scenario, kind: OrderKind, rng: Rng): Order => {
  switch (kind) {
    case 'M1':
    case 'M5':
    case 'M8':
    case 'M11':
      return { kind, step: step(rng) };
    case 'M2':
      return arbitraryForce(rng);
    case 'M9':
    case 'M12':
    case 'I7':
      return { kind, on: drawBelow(rng, 2) === 0 };
    case 'M15':
      return { kind, routine: pick(rng, ROUTINES), on: drawBelow(rng, 2) === 0 };
    case 'B4':
      return { kind, shipClass: pick(rng, SHIP_CLASSES), instruction: pick(rng, ['hail', 'board'] as const) };
    case 'B5':
      return { kind, shipClass: pick(rng, SHIP_CLASSES) };
    case 'B8':
      return { kind, ships: someShips(scenario, rng), instruction: pick(rng, SHIP_INSTRUCTIONS) };
    case 'B9':
      return { kind, instruction: pick(rng, ['shadow', 'withdraw'] as const) };
    default:
      return arbitraryWords(kind, rng);
  }
};

const arbitraryWords = (
  kind: Exclude<
    OrderKind,
    'M1' | 'M5' | 'M8' | 'M11' | 'M2' | 'M9' | 'M12' | 'I7' | 'M15' | 'B4' | 'B5' | 'B8' | 'B9'
  >,
  rng: Rng,
): Order => {
  switch (kind) {
    case 'P2':
    case 'C4':
      return { kind, hours: hours(rng) };
    case 'P8':
      return { kind, issue: below(rng, 4), level: below(rng, 4) };
    case 'P5':
      return { kind, bundle: arbitraryBundle(rng), hours: hours(rng) };
    case 'C1':
    case 'C2':
    case 'C3':
      return { kind, message: arbitraryMessage(rng) };
    case 'K1':
      return { kind, slot: slot(rng), rider: drawBelow(rng, 2) === 0 };
    case 'K2':
      return {
        kind,
        slot: slot(rng),
        channel: pick(rng, CHANNELS),
        bundle: arbitraryBundle(rng),
        hours: hours(rng),
      };
    case 'K3':
      return { kind, slot: slot(rng) };
    case 'K4':
      return { kind, issue: below(rng, 4), level: below(rng, 4), publicity: drawBelow(rng, 3) as Publicity };
    case 'K5':
      return { kind, pledge: below(rng, 5) };
    case 'K6':
      return { kind, issue: below(rng, 4) };
    default:
      return { kind };
  }
};

/** An order of any kind at any desk: mostly one that belongs there. */
export const arbitraryAction = (scenario: Scenario, side: Side, rng: Rng): Action => {
  const kind = pick(rng, ORDER_KINDS);
  const desks = drawBelow(rng, 6) === 0 ? DESKS : (scenario.orders[kind]?.desks ?? DESKS);
  return { kind: 'order', side, desk: pick(rng, desks), order: arbitraryOrder(scenario, kind, rng) };
};

/** What may come from outside and is no sound action. */
export const BROKEN_ACTIONS: readonly unknown[] = [
  { kind: 'order', side: 'us', desk: 'military', order: null },
  { kind: 'order', side: 'us', desk: 'kitchen', order: { kind: 'M1', step: 1 } },
  { kind: 'order', side: 'us', desk: 'military', order: { kind: 'M1', step: 2 } },
  { kind: 'order', side: 'us', desk: 'private', order: { kind: 'C1', message: { act: 'offer' } } },
  { kind: 'order', side: 'ussr', desk: 'military', order: { kind: 'B8', ships: [], instruction: 'run' } },
  { kind: 'order', side: 'ussr', desk: 'private', order: { kind: 'K4', issue: 9, level: 1, publicity: 0 } },
  { kind: 'reaction', side: 'us', choice: 'surrender' },
  { kind: 'chance', draw: -1 },
  { kind: 'chance', draw: 99 },
  { kind: 'chance', draw: 0.5 },
];
