/** Offers in their slots: which stand, which are closed, and how they change (RULES 6). */
import type { Side } from '../../scenario/types.ts';
import { follow, OFFER_CHART } from '../charts.ts';
import { type Game, other, shift, tell } from '../game.ts';
import { isSince } from '../rulesVersion.ts';
import { isAnswerable } from '../seen.ts';
import type { Mutable } from '../state.ts';
import type { Offer, OfferStatus } from '../types.ts';
import { bundleWorth } from '../worth.ts';

/** Rewrites an offer's status by the chart; ignored when the slot is empty or the offer already closed. */
export const setOffer = (game: Game, side: Side, slot: number, to: OfferStatus): void => {
  const offer = game.state.offers[side][slot];
  if (offer === null || offer === undefined || offer.status === to || !OFFER_CHART[offer.status].includes(to))
    return;
  const from = offer.status;
  game.state.offers[side][slot] = { ...offer, status: follow(OFFER_CHART, from, to) };
  tell(
    game,
    offer.known === 2 ? 'public' : 'both',
    'offer',
    { side, slot, from, to },
    offer.known === 2 ? null : 'private',
  );
};

const isClosed = (offer: Offer | Mutable<Offer> | null | undefined): boolean =>
  offer === null ||
  offer === undefined ||
  (offer.status !== 'sent' && offer.status !== 'open' && offer.status !== 'countered');

/** The slot a new offer takes: the first that is empty or closed; undefined when three stand. */
export const freeSlot = (slots: readonly (Offer | null)[]): number | undefined => {
  const empty = slots.indexOf(null);
  if (empty >= 0) return empty;
  const closed = slots.findIndex(isClosed);
  return closed < 0 ? undefined : closed;
};

/** What a harsher offer over one still open costs, milli-points: credibility before the world, or trust in private (RULES 6.17). */
const INCONSTANCY = 4000;

/** An offer has been heard that is worth less to the other side than one still open: it had better been a counter-offer. */
export const mindHarsher = (game: Game, side: Side, slot: number): void => {
  const offers = game.state.offers[side];
  const worth = (offer: Offer): number => bundleWorth(game.scenario, offer.bundle, other(side));
  const latest = offers[slot] as Offer;
  const milder = offers.filter(
    (offer, at) => at !== slot && isAnswerable(offer) && worth(offer) > worth(latest),
  );
  if (milder.length === 0) return;
  if (latest.known === 2 && milder.some((offer) => offer?.known === 2))
    shift(game, 'credibility', side, -INCONSTANCY, 'harsher-offer');
  else shift(game, 'trust', other(side), -INCONSTANCY, 'harsher-offer');
};

/**
 * The other side's offer in a slot that an order of this turn answers; null when it can no longer be answered. From version 2 of
 * the rules on an offer sent in this turn is none: it was not there when the order was given.
 */
export const answeredOffer = (game: Game, from: Side, slot: number): Mutable<Offer> | null => {
  const offer = standingOffer(game, from, slot);
  return offer !== null && offer.sentHour === game.state.pub.hour && isSince(2, game.state) ? null : offer;
};

/** K3: the other side's offer is turned down, and it minds. Dropped when the offer has been accepted meanwhile. */
export const refuseOffer = (game: Game, side: Side, slot: number): void => {
  if (answeredOffer(game, other(side), slot) === null) return;
  setOffer(game, other(side), slot, 'refused');
  shift(game, 'trust', other(side), -2000, 'K3');
};

/** The other side's offer in a slot if it can still be answered; null otherwise. */
export const standingOffer = (game: Game, from: Side, slot: number): Mutable<Offer> | null => {
  const offer = game.state.offers[from][slot];
  return offer === null || offer === undefined || (offer.status !== 'open' && offer.status !== 'countered')
    ? null
    : offer;
};
