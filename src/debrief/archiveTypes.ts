/** What lay in both capitals' files: sealed orders, letters, pledges, secret terms, and who knew of them. Units as in scenario/types. */
import type {
  Bundle,
  ClaimSubject,
  Condition,
  Courier,
  OfferStatus,
  Order,
  PledgeStatus,
} from '../engine/types.ts';
import type { BySide, Channel, Desk, Side } from '../scenario/types.ts';

/** Turn, hour and step of the epilogue (0 before it) at which something happened. */
export interface When {
  readonly turn: number;
  readonly hour: number;
  readonly epilogue: number;
}

/**
 * What the other side made of an order: it was announced to everybody, noticed, seen and taken for the real thing (a feint), not noticed,
 * or printed without anybody owning to it; or it was a message, meant to be heard; or events overtook it.
 */
export const NOTICES = [
  'announced',
  'noticed',
  'mistaken',
  'unnoticed',
  'unowned',
  'message',
  'undone',
] as const;
export type Notice = (typeof NOTICES)[number];

export interface SealedOrder {
  readonly desk: Desk;
  readonly order: Order;
  readonly notice: Notice;
}

export interface SealedTurn {
  readonly turn: number;
  /** Hour at which the turn began. */
  readonly hour: number;
  readonly orders: BySide<readonly SealedOrder[]>;
}

/** A letter with an offer, or a word by the same roads. */
export interface ArchivedLetter {
  readonly from: Side;
  readonly channel: Channel;
  readonly act: 'offer' | Courier['act'];
  /** As it was written; null where it made no offer. */
  readonly bundle: Bundle | null;
  /** What a claim was about; null otherwise. */
  readonly about: ClaimSubject | null;
  readonly sent: When;
  /** Hour at which it came; null where it never did, or was still on its way at the end. */
  readonly heardHour: number | null;
  /** Its bearer was taken for a man without authority. */
  readonly lost: boolean;
  /** Offers of the other side (index in the list) that were under way with this one, so that neither writer had read the other. */
  readonly crossed: readonly number[];
  /** It was read on its way, and the world knew of it. */
  readonly leaked: boolean;
  /** Where an offer ended, and when it came to that; null for a word. */
  readonly fate: { readonly status: OfferStatus; readonly when: When } | null;
  /** Issues on which it held a secret clause. */
  readonly secret: readonly number[];
}

/** `waiting`: bound only by something the other side had still to promise. */
export type PledgeStage = PledgeStatus | 'waiting';

export interface ArchivedPledge {
  readonly by: Side;
  readonly signed: boolean;
  readonly issue: number;
  readonly level: number;
  /** As it was made. */
  readonly publicity: number;
  /** What it had to wait for; null where it bound at once. */
  readonly awaited: Condition | null;
  /** In the order of time; never empty. The last is how it stood at the end. */
  readonly stages: readonly { readonly stage: PledgeStage; readonly when: When }[];
  /** When the world learned of one that was not public; null where it never did. */
  readonly outSince: When | null;
}

/** How the world learned of a secret: with its letter, from the other side, in the weeks after, or because it was then promised in public. */
export const EXITS = ['leaked', 'revealed', 'came-out', 'in-public'] as const;
export type Exit = (typeof EXITS)[number];

/** A clause that was not meant for the world, in whatever letters and pledges it stood. */
export interface SecretTerm {
  readonly issue: number;
  readonly level: number;
  /** 1 both governments, 2 the principals only; the least hidden of them. */
  readonly publicity: number;
  /** Who wrote it first, and when. */
  readonly author: Side;
  readonly written: When;
  /** When the other leader knew of it; null where he never did. */
  readonly heard: When | null;
  readonly promised: When | null;
  /** `by`: who gave it to the world; null where nobody meant to. */
  readonly out: { readonly how: Exit; readonly when: When; readonly by: Side | null } | null;
}

/**
 * What not everybody knew: a secret term, the missiles that had been found, work behind a promise to stop it, that the commanders in
 * Cuba might use tactical weapons, and a private ultimatum.
 */
export type Fact =
  | { readonly code: 'term'; readonly issue: number; readonly level: number }
  | { readonly code: 'found' | 'quiet-work' | 'tactical' }
  | { readonly code: 'ultimatum'; readonly side: Side };

/** Everybody who holds no seat of a side. */
export const WORLD = 'world';

/** A fact with the moment from which each seat of the scenario knew it (and `WORLD`); null for never. */
export interface KnownFact {
  readonly fact: Fact;
  readonly since: { readonly [seat: string]: When | null };
}

export interface Archive {
  readonly orders: readonly SealedTurn[];
  /** In the order in which they were sent. */
  readonly letters: readonly ArchivedLetter[];
  /** In the order of the ledger. */
  readonly pledges: readonly ArchivedPledge[];
  /** In the order in which they were written. */
  readonly secrets: readonly SecretTerm[];
  /** What mattered most first; at most five. */
  readonly known: readonly KnownFact[];
}
