/** What one side knows of the other's secret terms: hostages it may give to the world (RULES 6.16). */
import type { Side } from '../scenario/types.ts';
import { isAnswerable } from './seen.ts';
import type { Offer, Pledge } from './types.ts';
import { isSecretClause } from './worth.ts';

const VERIFICATION = 1;

/** An open offer that only the two governments know, with a secret clause on this issue. */
export const isSecretOffer = (offer: Offer | null | undefined, issue: number): offer is Offer =>
  isAnswerable(offer) &&
  offer.known === 1 &&
  offer.bundle.publicity[issue] !== 0 &&
  isSecretClause(issue, offer.bundle.terms[issue] ?? 0, offer.bundle.publicity[issue] ?? 0);

/** A pledge on this issue that was not made in public. */
export const isSecretPledge = (pledge: Pledge, by: Side, issue: number): boolean =>
  pledge.by === by && pledge.issue === issue && pledge.publicity > 0 && pledge.status !== 'broken';

/** The furthest level that `by` has offered (in `offers`, its own) or pledged on this issue in secret; 0 is nothing. */
export const secretLevel = (
  offers: readonly (Offer | null)[],
  pledges: readonly Pledge[],
  by: Side,
  issue: number,
): number => {
  if ((issue <= VERIFICATION ? 'ussr' : 'us') !== by) return 0;
  let furthest = 0;
  for (let slot = 0; slot < offers.length; slot++) {
    const offer = offers[slot];
    if (isSecretOffer(offer, issue)) furthest = Math.max(furthest, offer.bundle.terms[issue] ?? 0);
  }
  for (let index = 0; index < pledges.length; index++) {
    const pledge = pledges[index];
    if (pledge && isSecretPledge(pledge, by, issue)) furthest = Math.max(furthest, pledge.level);
  }
  return furthest;
};
