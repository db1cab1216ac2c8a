/** Letters, the ambassador, envoys: garbling, delay, leaks, and how an offer reaches its slot (RULES 6.1 to 6.5). */
import type { Channel, Side } from '../../scenario/types.ts';
import { CHANNELS, SIDES } from '../../scenario/types.ts';
import { follow, OFFER_CHART } from '../charts.ts';
import { LEAKED_LETTER } from '../concessions.ts';
import { deadlineHour } from '../deadlines.ts';
import { type Game, next, other, shift, task, tell } from '../game.ts';
import type { Mutable, Task } from '../state.ts';
import { type Bundle, type Courier, type Event, OFFER_SLOTS, type Offer } from '../types.ts';
import { signal } from './beliefs.ts';
import { hearClaim } from './deceit.ts';
import { freeSlot, mindHarsher } from './offers.ts';
import { acceptanceBinds, conclude } from './talks.ts';

/**
 * What private words do to the reader's belief in a hawk, thousandths (RULES 7.4: private threat 1.3; ultimatum 1.6; cheap talk
 * 1/1.05), and to its trust, milli-points.
 */
const WORDS = {
  warn: { ratio: 1300, trust: -1000 },
  ultimatum: { ratio: 1600, trust: -2000 },
  reassure: { ratio: 952, trust: 1000 },
} as const;
/** `b` of a task about a message in transit: an offer slot, or this for a courier. */
export const COURIER = -1;

/** Puts an offer on its way. A broadcast is heard at once by everyone. */
export const sendOffer = (
  game: Game,
  side: Side,
  channel: Channel,
  bundle: Bundle,
  hours: number,
  counter: boolean,
): void => {
  const slot = freeSlot(game.state.offers[side] as (Offer | null)[]);
  if (slot === undefined) return;
  const hour = game.state.pub.hour;
  const offer: Offer = {
    from: side,
    channel,
    bundle,
    sentHour: hour,
    arrivesHour: hour,
    expiresHour: hour + hours,
    status: 'sent',
    known: 0,
    agreedInPublic: false,
    counter,
  };
  game.state.offers[side][slot] = offer as Mutable<Offer>;
  if (channel === 'broadcast') return deliverOffer(game, side, slot, 2);
  tell(game, side, 'sent', { side, channel, act: 'offer', slot }, 'private');
  next(game, task('garble', side, CHANNELS.indexOf(channel), slot));
};

export const sendCourier = (game: Game, side: Side, channel: Channel, courier: Courier): void => {
  game.state[side].channel.couriers.push(courier as Mutable<Courier>);
  const { act, slot } = courier;
  tell(game, side, 'sent', { side, channel, act, slot, ...aboutOf(courier) }, 'private');
  next(game, task('garble', side, CHANNELS.indexOf(channel), COURIER));
};

const aboutOf = ({ about }: Courier): { readonly about?: string } => (about === null ? {} : { about });

const channelRule = (game: Game, index: number) => game.scenario.channels[CHANNELS[index] ?? 'letter'];

/** An envoy may be taken for a man without authority. */
export const garbleWeights = (game: Game, { a }: Task): number[] | null => {
  const chance = channelRule(game, a).garblePpm;
  return chance === 0 ? null : [1_000_000 - chance, chance];
};

export const garble = (game: Game, { side, a, b }: Task, draw: number): void => {
  if (draw === 0) return next(game, task('delay', side, a, b));
  tell(game, 'none', 'garbled', { side, channel: CHANNELS[a] ?? 'letter' });
  if (b === COURIER) game.state[side].channel.couriers.pop();
  else setUnheard(game, side, b);
};

const setUnheard = (game: Game, side: Side, slot: number): void => {
  const offer = game.state.offers[side][slot];
  if (offer !== null && offer !== undefined)
    game.state.offers[side][slot] = { ...offer, status: follow(OFFER_CHART, offer.status, 'unheard') };
};

/** How long a message may take; no time at all where the settings say so (RULES 15.5). */
const delaysOf = (game: Game, channel: number) =>
  game.state.settings.delays === 'none' ? AT_ONCE : channelRule(game, channel).delays;
const AT_ONCE = [{ hours: 0, ppm: 1_000_000 }] as const;

export const delayWeights = (game: Game, { a }: Task): number[] | null => {
  const delays = delaysOf(game, a);
  return delays.length === 1 ? null : delays.map((delay) => delay.ppm);
};

export const delay = (game: Game, { side, a, b }: Task, draw: number): void => {
  const hours = delaysOf(game, a)[draw]?.hours ?? 0;
  const at = game.state.pub.hour + hours;
  next(game, task('leak', side, a, b));
  if (hours > 0) tell(game, 'none', 'delayed', { side, channel: CHANNELS[a] ?? 'letter', hours });
  if (b !== COURIER) {
    const offer = game.state.offers[side][b];
    if (offer !== null && offer !== undefined) game.state.offers[side][b] = { ...offer, arrivesHour: at };
    if (hours === 0) deliverOffer(game, side, b, 1);
    return;
  }
  const { couriers } = game.state[side].channel;
  const last = couriers.pop();
  if (last === undefined) return;
  const sent = { ...last, arrivesHour: at };
  if (hours === 0) deliverCourier(game, side, sent);
  else couriers.push(sent);
};

/** What leaks is known to the world at once, and the sender pays for the secrecy it wanted. */
export const leakWeights = (game: Game, { a }: Task): number[] | null => {
  const chance = channelRule(game, a).leakPpm;
  return chance === 0 || game.state.pub.end !== null ? null : [1_000_000 - chance, chance];
};

export const leak = (game: Game, { side, a, b }: Task, draw: number): void => {
  if (draw === 0 || b === COURIER) return;
  tell(game, 'public', 'leaked', { side, channel: CHANNELS[a] ?? 'letter' });
  shift(game, 'home', side, -LEAKED_LETTER, 'leak.message');
  shift(game, 'allies', side, -LEAKED_LETTER, 'leak.message');
  const offer = game.state.offers[side][b];
  if (offer === null || offer === undefined) return;
  if (offer.status === 'sent') deliverOffer(game, side, b, 2);
  else game.state.offers[side][b] = { ...offer, known: 2 };
};

export const deliverOffer = (game: Game, side: Side, slot: number, known: number): void => {
  const offer = game.state.offers[side][slot];
  if (offer === null || offer === undefined || offer.status !== 'sent') return;
  game.state.offers[side][slot] = {
    ...offer,
    status: follow(OFFER_CHART, offer.status, 'open'),
    known,
    expiresHour: deadlineHour(game.scenario, game.state, offer.expiresHour),
  };
  tell(game, known === 2 ? 'public' : 'both', 'heard', { side, channel: offer.channel, act: 'offer', slot });
  if (!offer.counter) mindHarsher(game, side, slot);
  if (game.state.offers[other(side)].some((theirs) => theirs?.status === 'sent'))
    tell(game, 'none', 'crossed', {});
};

/** From version 2 of the rules on both are told of an acceptance that comes too late to bind anything. */
const LATE = { late: 1 } as const;

const deliverAcceptance = (game: Game, side: Side, courier: Courier): void => {
  const binds = acceptanceBinds(game, side, courier);
  tellHeard(game, side, courier, binds || courier.offered === undefined ? {} : LATE);
  if (binds) conclude(game, other(side), courier.slot);
};

const tellHeard = (game: Game, side: Side, courier: Courier, more: Event['params']): void => {
  const { act, slot } = courier;
  tell(game, 'both', 'heard', { side, channel: 'ambassador', act, slot, ...more }, 'private');
};

const deliverCourier = (game: Game, side: Side, courier: Courier): void => {
  if (courier.act === 'accept') return deliverAcceptance(game, side, courier);
  tellHeard(game, side, courier, aboutOf(courier));
  if (courier.act === 'claim') return courier.about === null ? undefined : hearClaim(game, courier.about);
  if (courier.act === 'ultimatum') hearUltimatum(game, side);
  signal(game, other(side), WORDS[courier.act].ratio);
  shift(game, 'trust', other(side), WORDS[courier.act].trust, courier.act);
};

const hearUltimatum = (game: Game, from: Side): void => {
  const own = game.state[from].channel;
  if (own.deadline !== null) own.deadline = deadlineHour(game.scenario, game.state, own.deadline);
  game.state[other(from)].channel.threat = own.deadline;
};

/** Cables that arrive in the course of this turn, Washington's first. */
export const arriveCables = (game: Game, until: number): void => {
  for (const side of SIDES) {
    for (let slot = 0; slot < OFFER_SLOTS; slot++) {
      const offer = game.state.offers[side][slot];
      if (offer?.status === 'sent' && offer.arrivesHour < until) deliverOffer(game, side, slot, 1);
    }
    if (game.state[side].channel.couriers.length > 0) arriveCouriers(game, side, until);
  }
};

const arriveCouriers = (game: Game, side: Side, until: number): void => {
  const { channel } = game.state[side];
  const due = channel.couriers.filter((courier) => courier.arrivesHour < until);
  channel.couriers = channel.couriers.filter((courier) => courier.arrivesHour >= until);
  for (const courier of due) deliverCourier(game, side, courier);
};
