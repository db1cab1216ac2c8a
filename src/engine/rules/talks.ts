/** Answers and the deals they make (RULES 6.6 to 6.10). */
import type { Side } from '../../scenario/types.ts';
import { allows, OFFER_CHART } from '../charts.ts';
import { type Game, other, setContact, shift, tell } from '../game.ts';
import type { Courier, Offer, Order } from '../types.ts';
import { isAllPublic } from '../worth.ts';
import { takeWaiting, withdrawIfDue, withReturned } from './gestures.ts';
import { answeredOffer, refuseOffer, setOffer } from './offers.ts';
import { pledgeAll } from './pledges.ts';
import { MISSILES_OUT, payAudiences, settle, settlementCode } from './settlement.ts';

const WEAPONS = 0;

/** K1 at the public desk: at once, whole, or only the public part when a private rider goes with it. */
export const answerInPublic = (game: Game, side: Side, order: Order): void => {
  if (order.kind === 'K3') return refuseOffer(game, side, order.slot);
  if (order.kind !== 'K1') return;
  const offer = answeredOffer(game, other(side), order.slot);
  if (offer === null) return;
  if (!order.rider) return conclude(game, other(side), order.slot);
  // Clauses that are not public stay so, even where the public part is agreed before the world.
  const known = isAllPublic(offer.bundle) ? 2 : offer.known;
  game.state.offers[other(side)][order.slot] = { ...offer, agreedInPublic: true, known };
  tell(game, 'public', 'agreed-in-public', { side, slot: order.slot });
  shift(game, 'trust', 'us', 6000, 'K1');
  shift(game, 'trust', 'ussr', 6000, 'K1');
};

/**
 * Whether a private acceptance binds as it arrives. It was given in time, so an offer that has run out meanwhile still binds; one
 * that has since been put in its slot does not, which in version 1 of the rules is so only until it is heard.
 */
export const acceptanceBinds = (game: Game, by: Side, { slot, offered }: Courier): boolean => {
  const offer = game.state.offers[other(by)][slot];
  if (offer === null || offer === undefined || !allows(OFFER_CHART, offer.status, 'accepted')) return false;
  return offered === undefined || offered === offer.sentHour;
};

/** An offer is agreed, which `from` made. Missiles out ends the crisis; a freeze becomes pledges and the game goes on. */
export const conclude = (game: Game, from: Side, slot: number): void => {
  const offer = game.state.offers[from][slot] as Offer | null | undefined;
  if (offer === null || offer === undefined || game.state.pub.end !== null) return;
  setOffer(game, from, slot, 'accepted');
  payAudiences(game, offer.bundle);
  pledgeAll(game, offer.bundle);
  const taken = takeWaiting(game);
  if ((offer.bundle.terms[WEAPONS] ?? 0) < MISSILES_OUT) {
    withdrawIfDue(game, taken);
    return calmAfterFreeze(game);
  }
  const returned = taken.flatMap(({ index }) => game.state.pledges[index] ?? []);
  const bundle = withReturned(
    offer.bundle,
    returned.filter(({ by }) => by === 'us'),
  );
  settle(game, bundle, settlementCode(bundle));
};

const calmAfterFreeze = (game: Game): void => {
  if (game.state.pub.contact === 2) setContact(game, 1, null);
};
