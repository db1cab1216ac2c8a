/**
 * What the lab has to say of a finished game: how it might have gone with other luck, what chance of war its orders ran, and how it
 * might have gone on had one thing been done otherwise. All of it is play of the model and no knowledge of the past. Plain data.
 * Chances in ppm, scores in milli-points.
 */
import type { EndCode, Episode, Order, OrderChoice } from '../../engine/types.ts';
import type { DoctrineId } from '../../policy/doctrines/doctrine.ts';
import type { ByDesk, BySide, Danger, Desk, Side } from '../../scenario/types.ts';

/** A share of games, or a mean chance over games, between the ends of its 95% interval. */
export interface Share {
  readonly games: number;
  readonly ppm: number;
  readonly low: number;
  readonly high: number;
}

/** A middle value, and the values between which four fifths of the games lie. */
export interface Range {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** How many games ended how. */
export interface Spread {
  readonly games: number;
  /** Ends that came about, the most frequent first; Wilson intervals. */
  readonly ends: readonly { readonly end: EndCode; readonly share: Share }[];
  /** Games with nuclear use, by count: ends E10 and E11. */
  readonly war: Share;
  /** The same from the exact chances that were run in these games, as in the ledger: steadier where war is rare. */
  readonly risk: Share;
  /** `middle` is the mean. */
  readonly scores: BySide<Range>;
  /** Turns played, from 1; `middle` is the median. */
  readonly turns: Range;
}

/**
 * What a chance of war came from. An incident's kind; launchers that survived a strike; the landing (`S4`); an attack in Europe
 * (`S5`) or an answer in kind to a strike (`reaction.retaliate`); or `decision`: nuclear weapons that somebody ordered.
 */
export const WAR_CAUSES = [
  'false-alarm',
  'stray-flight',
  'shoot-down',
  'submarine',
  'combat',
  'strike.survivors',
  'S4',
  'S5',
  'reaction.retaliate',
  'decision',
] as const;
export type WarCause = (typeof WAR_CAUSES)[number];

/** One turn of the ledger. */
export interface LedgerTurn {
  readonly turn: number;
  /** Hour at which the turn begins. */
  readonly hour: number;
  /** Share of all games that come to this turn, ppm. */
  readonly reached: number;
  /** Chance of war in this turn, among games that come to it, by cause; the greatest first, none of 0. */
  readonly causes: readonly { readonly cause: WarCause; readonly ppm: number }[];
  /** The sum of the causes. */
  readonly ppm: number;
  /** What the turn adds to the chance of war of the whole run: `ppm` times `reached`. */
  readonly added: number;
  /** Chance that war has come by the end of this turn: the sum of `added` so far. */
  readonly total: number;
}

/**
 * Of the chance run up to the turn in which the game itself ended. `unlucky`: war came, though it was less than one in four. `lucky`:
 * none came, though it was one in four or more. `expected`: all else.
 */
export type LuckVerdict = 'lucky' | 'unlucky' | 'expected';

/**
 * The chance of nuclear war that these orders ran, whatever was drawn: the mean over games of the exact chances at every draw that
 * could have gone nuclear. A war that somebody orders counts whole.
 */
export interface Ledger {
  /** Turns that any game came to, in order. */
  readonly turns: readonly LedgerTurn[];
  readonly total: Share;
  readonly verdict: LuckVerdict;
}

/** One of the games played. Its record replays. */
export interface Future {
  readonly seed: number;
  readonly end: EndCode;
  readonly scores: BySide<number>;
  /** Turns played, from 1. */
  readonly turns: number;
  /** Orders of the record that could not be given in it. */
  readonly misfits: number;
  /** First turn, from 0, for which the record has no orders, so that both sides let it pass; null when there is none. */
  readonly ranOut: number | null;
  readonly episode: Episode;
}

/** Games with other luck at the record's own setting. */
export const LUCK_GAMES = 1000;

/** The same orders with other luck, and the risk they ran. */
export interface LuckReport {
  readonly done: number;
  readonly of: number;
  /** Null until some games are done; so is the ledger. */
  readonly spread: Spread | null;
  readonly ledger: Ledger | null;
  /** At most five, once all are done: see `mostDifferent`. */
  readonly futures: readonly Future[];
  /** The chance of war of the same orders at every danger setting, in their order; empty until they are done. */
  readonly dangers: readonly { readonly danger: Danger; readonly share: Share }[];
}

/** What one order of the record did to the chance of war. */
export interface OrderEffect {
  readonly turn: number;
  readonly side: Side;
  readonly desk: Desk;
  readonly order: Order;
  /** The chance of war of the whole run with it, less that without it: below 0 where it made war less likely. */
  readonly byPpm: number;
  /** Three standard errors to either side. */
  readonly low: number;
  readonly high: number;
}

/** Orders are listed while they can be told from no effect at all: the interval leaves out 0. In the order of the record. */
export interface EffectsReport {
  readonly done: number;
  readonly of: number;
  readonly effects: readonly OrderEffect[];
  /** Orders looked into, listed or not. */
  readonly orders: number;
}

/** One thing done otherwise. `order` null: the desk holds still. A doctrine leads its side from that turn on. */
export type BranchChange =
  | {
      readonly kind: 'order';
      readonly turn: number;
      readonly side: Side;
      readonly desk: Desk;
      readonly order: Order | null;
    }
  | { readonly kind: 'doctrine'; readonly turn: number; readonly side: Side; readonly doctrine: DoctrineId };

/** Who chooses after the turn of the change: the record as long as it fits, or a policy for both sides. */
export const BRANCH_PLAYERS = ['recorded', 'heuristic', 'search'] as const;
export type BranchPlayer = (typeof BRANCH_PLAYERS)[number];

export interface BranchQuestion {
  readonly change: BranchChange;
  /** 1 to 1000. */
  readonly games: number;
  readonly onward: BranchPlayer;
}

/** The run played on from the turn of the change with the change, and without it under the same luck. */
export interface BranchReport {
  readonly question: BranchQuestion;
  /** Games, both ways together. */
  readonly done: number;
  readonly of: number;
  /** Null until some games are done. */
  readonly changed: Spread | null;
  readonly unchanged: Spread | null;
  /** At most five of those with the change, once all are done. */
  readonly futures: readonly Future[];
}

/** What a side could have ordered at the opening of a turn, as for its desks, and what it did order. */
export interface BranchChoices {
  readonly choices: readonly OrderChoice[];
  readonly recorded: ByDesk<Order | null>;
}
