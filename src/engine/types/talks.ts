/** Offers and promises, clause by clause (RULES 6). */
import type { BySide, Channel, Side } from '../../scenario/types.ts';

/** 0 public: everyone; 1 private: both governments; 2 secret: the principals only. */
export const PUBLICITIES = ['public', 'private', 'secret'] as const;
export type Publicity = 0 | 1 | 2;

/**
 * The clauses of an offer: one level per issue (index into LEVELS, in the order of ISSUES) and its publicity.
 * Weapons, verification are what Moscow gives; invasion, jupiters, quarantine what Washington gives.
 */
export interface Bundle {
  readonly terms: readonly number[];
  readonly publicity: readonly number[];
}

export type OfferStatus = 'sent' | 'open' | 'accepted' | 'countered' | 'refused' | 'expired' | 'unheard';

/** One offer in its slot. `known`: 0 the sender only (on its way), 1 both principals, 2 everyone. */
export interface Offer {
  readonly from: Side;
  readonly channel: Channel;
  readonly bundle: Bundle;
  readonly sentHour: number;
  readonly arrivesHour: number;
  readonly expiresHour: number;
  readonly status: OfferStatus;
  readonly known: number;
  /** Its public part has been accepted in public, subject to a private rider (RULES 6.7). */
  readonly agreedInPublic: boolean;
  /** Sent as an answer to an offer (K2). */
  readonly counter: boolean;
}

/** Offers a side may have standing at once. */
export const OFFER_SLOTS = 3;
export type OfferTable = BySide<readonly (Offer | null)[]>;

export type PledgeStatus = 'made' | 'in-progress' | 'verified' | 'broken';

/** A promise on one issue, from an accepted offer (signed) or a gesture. */
export interface Pledge {
  readonly by: Side;
  readonly signed: boolean;
  readonly issue: number;
  readonly level: number;
  readonly publicity: number;
  readonly madeHour: number;
  readonly status: PledgeStatus;
}
