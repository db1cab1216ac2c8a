/** What legality looks at, and the questions that many kinds of order ask of it (law 1). */
import { everyIn } from '../base/lists.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import type {
  Observation,
  Offer,
  OwnSeen,
  Pledge,
  RefusalCode,
  UsIntelligence,
  UsMilitary,
  UssrMilitary,
} from './types.ts';

/** What legality may look at: the observation and whose it is. */
export interface Seen {
  readonly scenario: Scenario;
  readonly observation: Observation;
  readonly own: OwnSeen;
  readonly side: Side;
}

export type Need = (seen: Seen) => RefusalCode | null;

/** All of these needs, asked in this order. */
export const both = (first: Need, second: Need, ...more: readonly Need[]): Need => {
  const pair: Need = (seen) => first(seen) ?? second(seen);
  const [third, ...rest] = more;
  return third === undefined ? pair : both(pair, third, ...rest);
};

export const disclosed: Need = ({ observation }) =>
  observation.pub.disclosed === 'no' ? 'after-disclosure' : null;

export const usMilitary = (seen: Seen): UsMilitary | null =>
  seen.own.side === 'us' ? (seen.own.military as UsMilitary | null) : null;
export const usIntelligence = (seen: Seen): UsIntelligence | null =>
  seen.own.side === 'us' ? (seen.own.intelligence as UsIntelligence | null) : null;
export const ussrMilitary = (seen: Seen): UssrMilitary | null =>
  seen.own.side === 'ussr' ? (seen.own.military as UssrMilitary | null) : null;

export const isStanding = (offer: Offer | null | undefined): offer is Offer =>
  offer !== null &&
  offer !== undefined &&
  (offer.status === 'sent' || offer.status === 'open' || offer.status === 'countered');

export const slotFree: Need = ({ observation, side }) =>
  everyIn(observation.offers[side], isStanding) ? 'no-free-slot' : null;

export const isAnswerable = (offer: Offer | null | undefined): offer is Offer =>
  offer !== null && offer !== undefined && (offer.status === 'open' || offer.status === 'countered');

/** A promise that binds its side: not broken, and waiting for nothing. */
export const isBinding = ({ status, awaits }: Pledge): boolean => status !== 'broken' && awaits === null;

export const theirOffers = ({ observation, side }: Seen): readonly (Offer | null)[] =>
  observation.offers[side === 'us' ? 'ussr' : 'us'];
