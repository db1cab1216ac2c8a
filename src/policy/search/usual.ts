/** A side's usual orders for one turn of a sampled world: quick, plausible, and by its leader's temper. */
import { drawBelow, type Rng } from '../../base/random.ts';
import { isLineActive, other } from '../../engine/game.ts';
import { orderNeed } from '../../engine/legal.ts';
import { observe } from '../../engine/observe.ts';
import { isAnswerable, isStanding, type Seen } from '../../engine/seen.ts';
import type { State, Working } from '../../engine/state.ts';
import type { Order } from '../../engine/types.ts';
import { bundleWorth, sameBundle } from '../../engine/worth.ts';
import type { Desk, Scenario, Side } from '../../scenario/types.ts';
import { fairest, hoursLeft, insistsOn, type Mind } from './mind.ts';
import { type Moment, USUAL, type Wish } from './usualTable.ts';

const VIEWERS = { us: { side: 'us' }, ussr: { side: 'ussr' } } as const;
const LEADERS_ALERT: readonly number[] = [1, 2, 3];
const DAY = 24;
const SPEECH_HOUR = 144;
const CASTRO_RESTLESS = 50_000;
const LAST_DAYS = 36;
const OFFER_HOURS = 48;
const THOUSAND = 1000;

/** What a side's leader sees of a sampled world, as legality asks for it. Live: read at once. */
export const lookFrom = (scenario: Scenario, world: Working, side: Side): Seen => {
  const observation = observe(scenario, world as State, VIEWERS[side]);
  return { scenario, observation, own: world[side] as Seen['own'], side };
};

const isMoment = (
  scenario: Scenario,
  world: Working,
  side: Side,
  temper: number,
  moment: Moment,
): boolean => {
  const { pub, us, ussr } = world;
  switch (moment) {
    case 'always':
      return true;
    case 'speech-due':
      return pub.hour >= SPEECH_HOUR;
    case 'alert-lower':
      return pub.disclosed !== 'no' && us.common.alert < (LEADERS_ALERT[temper] ?? 1);
    case 'alert-behind':
      return pub.alertShown.us > ussr.common.alert + 1;
    case 'air-unready':
      return us.military.strike < 60_000;
    case 'landing-unready':
      return us.military.invasion < 100_000;
    case 'line-ahead':
      return (pub.blockade === 'proclaimed' || isLineActive(pub)) && isSailing(world);
    case 'reports-old':
      return pub.hour - world[side].intelligence.hour >= DAY;
    case 'near-blows':
      return pub.contact >= 1;
    case 'last-days':
      return hoursLeft(scenario, pub.hour) <= LAST_DAYS;
    case 'castro-restless':
      return ussr.intelligence.castro > CASTRO_RESTLESS;
  }
};

/** Some ship sails on as if nothing were in its way. */
const isSailing = ({ ussr }: Working): boolean => {
  const { ships } = ussr.military;
  for (let at = 0; at < ships.length; at++) {
    const ship = ships[at];
    if (ship?.status === 'underway' && ship.instruction === 'run' && ship.next === null) return true;
  }
  return false;
};

/** Arms ships that can still be told to turn back, as one order; made for the world as it is. */
const turnBack = (scenario: Scenario, world: Working): Order => {
  const ships: string[] = [];
  for (let at = 0; at < scenario.ships.length; at++) {
    const ship = scenario.ships[at];
    if (ship?.flag !== 'ussr' || ship.shipClass !== 'arms') continue;
    if (world.ussr.military.ships[at]?.status === 'underway') ships.push(ship.id);
  }
  return { kind: 'B8', ships, instruction: 'turn-back' };
};

const granted = (
  { order, when, chance }: Wish,
  seen: Seen,
  world: Working,
  mind: Mind,
  rng: Rng,
): Order | null => {
  if (drawBelow(rng, THOUSAND) >= (chance[mind.temper] ?? 0)) return null;
  if (!isMoment(seen.scenario, world, mind.side, mind.temper, when)) return null;
  const given = order.kind === 'B8' ? turnBack(seen.scenario, world) : order;
  if (given.kind === 'B8' && given.ships.length === 0) return null;
  return orderNeed(seen, given) === null ? given : null;
};

/** The order a side would usually give at a desk other than its private one; null for none. */
export const usualOrder = (
  desk: Exclude<Desk, 'private'>,
  seen: Seen,
  world: Working,
  mind: Mind,
  rng: Rng,
): Order | null => {
  const wishes = USUAL[mind.side][desk];
  for (let at = 0; at < wishes.length; at++) {
    const order = granted(wishes[at] as Wish, seen, world, mind, rng);
    if (order !== null) return order;
  }
  return null;
};

/** The slot of the other side's best answerable offer worth at least `least`; -1 for none. */
const bestOffer = (scenario: Scenario, world: Working, side: Side, least: number): number => {
  const slots = world.offers[other(side)];
  let best = least;
  let found = -1;
  for (let slot = 0; slot < slots.length; slot++) {
    const offer = slots[slot];
    if (!isAnswerable(offer) || (offer.bundle.terms[0] ?? 0) < 2) continue;
    const worth = bundleWorth(scenario, offer.bundle, side);
    if (worth < best) continue;
    best = worth;
    found = slot;
  }
  return found;
};

const repeats = (
  world: Working,
  side: Side,
  bundle: { terms: readonly number[]; publicity: readonly number[] },
): boolean => {
  const slots = world.offers[side];
  for (let slot = 0; slot < slots.length; slot++) {
    const offer = slots[slot];
    if (isStanding(offer) && sameBundle(offer.bundle, bundle)) return true;
  }
  return false;
};

const ACCEPTS: readonly Order[] = [0, 1, 2].map((slot) => ({ kind: 'K1', slot, rider: false }));
/** How often a leader who could speak does, by temper, thousandths. */
const SPEAKS: readonly number[] = [800, 600, 450];

/** Takes what is worth taking, in public, where it binds at once. */
export const usualAnswer = (seen: Seen, world: Working, mind: Mind): Order | null => {
  const slot = bestOffer(
    seen.scenario,
    world,
    mind.side,
    insistsOn(seen.scenario, world.pub.hour, world[mind.side].common.riskRun, mind),
  );
  return slot < 0 ? null : (ACCEPTS[slot] ?? null);
};

/** An offer of what it insists on, best for the other side, unless it lies on the table. */
export const usualOffer = (seen: Seen, world: Working, mind: Mind, rng: Rng): Order | null => {
  if (world.pub.disclosed === 'no' || drawBelow(rng, THOUSAND) >= (SPEAKS[mind.temper] ?? 0)) return null;
  const deal = fairest(
    seen.scenario,
    world as State,
    mind.side,
    insistsOn(seen.scenario, world.pub.hour, world[mind.side].common.riskRun, mind),
  );
  if (deal === null || repeats(world, mind.side, deal.bundle)) return null;
  const order: Order = { kind: 'C2', message: { act: 'offer', bundle: deal.bundle, hours: OFFER_HOURS } };
  return orderNeed(seen, order) === null ? order : null;
};

/** Gives a side's usual orders at the desks that have none. */
export const giveUsual = (scenario: Scenario, world: Working, mind: Mind, rng: Rng): void => {
  const seen = lookFrom(scenario, world, mind.side);
  const orders = world[mind.side].orders as Partial<Record<Desk, Order | null>>;
  orders.public ??= usualAnswer(seen, world, mind) ?? usualOrder('public', seen, world, mind, rng);
  orders.military ??= usualOrder('military', seen, world, mind, rng);
  orders.intelligence ??= usualOrder('intelligence', seen, world, mind, rng);
  orders.private ??= usualOffer(seen, world, mind, rng);
};
