/**
 * One moment of a finished game as four models of the literature see it: codes and numbers, no sentences. Worths are
 * milli-points of this game's final score. A combination's code is the sum of the options taken: 1 air strike and 2 blockade
 * (Washington's), 4 withdrawal and 8 escalation (Moscow's).
 */
import type { Bundle } from '../engine/types.ts';
import type { BySide } from '../scenario/types.ts';

interface Cell extends BySide<number> {
  readonly code: number;
  /** 4 for the best of the four cells, 1 for the worst; equals share the lower rank. */
  readonly ranks: BySide<number>;
  /** Neither side would be better off by changing its own choice alone. */
  readonly nash: boolean;
}

/** Blockade or strike against withdrawal or staying. */
export interface SquareTheory {
  /** By rows: blockade and withdrawal, blockade alone, strike and withdrawal, strike alone. */
  readonly cells: readonly Cell[];
  /** The cell in which the position lies, or which is nearest to it: where no strike has fallen, a blockade's. */
  readonly from: number;
  /** Where play ends from there by the theory of moves, if that side moves first. */
  readonly ifFirst: BySide<number>;
  /** Where it ends whoever moves first; null where that depends. */
  readonly end: number | null;
}

/**
 * Why a side stays at a combination, the strongest reason that holds: it has no better step; each is answered to the other's
 * own gain; each can be answered, at whatever cost, with no escape; each can be answered; or it would move.
 */
export const STAYS = ['nash', 'seq', 'smr', 'gmr', 'moves'] as const;
export type Stay = (typeof STAYS)[number];

interface OptionState extends BySide<number> {
  readonly code: number;
  /** 1 is best; equals share the better place. */
  readonly places: BySide<number>;
  readonly stays: BySide<Stay>;
  readonly nuclearPpm: number;
}

export interface OptionTheory {
  /** The combination as the orders were written, and as the next turn's were, or as it was over. */
  readonly now: number;
  readonly next: number;
  /** All twelve, by code. */
  readonly states: readonly OptionState[];
}

/**
 * Whether a side ran more than standing firm was worth to it: no more, this turn or to the last day · more within this turn ·
 * more by the last day if nobody gave way · no risk was worth it · any was, even the certainty of war.
 */
export const BRINKS = ['within', 'over-now', 'over-ahead', 'no-risk', 'any-risk'] as const;
export type Brink = (typeof BRINKS)[number];

/** All chances ppm. */
export interface BrinkTheory {
  /** The chance of war at which a side would rather give way: 0 where none is worth it, at most 1,000,000. */
  readonly worth: BySide<number>;
  /** As each side reckoned this turn from what it knew. */
  readonly reckoned: BySide<number>;
  readonly verdict: BySide<Brink>;
  /** Truly run in this turn. */
  readonly run: number;
  /** From this turn to the last day if things stood as they did. */
  readonly ahead: number;
}

export interface ValuedDeal extends BySide<number> {
  readonly bundle: Bundle;
}

/**
 * What there is without a deal: the missiles stay, with the risk of standing so to the last day · a signed freeze holds, with
 * the same risk · Washington attacks and lands · a war on the island goes on.
 */
export const NO_DEALS = ['stay', 'frozen', 'attack', 'fight'] as const;
export interface NoDeal extends BySide<number> {
  readonly code: (typeof NO_DEALS)[number];
  /** How many deals are better than this for both. */
  readonly beatenBy: number;
}

/** Deals as they would have been scored if signed at that moment, the cost at home of signing them included. */
export interface BargainTheory {
  /** Every deal that takes the missiles out, as far as the settings allow secrets; the usual publicity. */
  readonly deals: readonly ValuedDeal[];
  /** Those that no other betters for one side without loss to the other, best for Washington first. */
  readonly frontier: readonly ValuedDeal[];
  readonly noDeals: readonly NoDeal[];
  /** What the game came to: the final scores. */
  readonly happened: BySide<number>;
  /** The terms in force at the end, as if signed now; null without a deal. */
  readonly reached: ValuedDeal | null;
  /**
   * The chance of an attack, ppm, above which the deal reached was worth signing now to a side that would rather have had the
   * missiles stay or the freeze hold; null where it was better than that without any fear, or no better than the attack.
   */
  readonly feared: BySide<number | null>;
  /** How many deals were better than what happened for both. */
  readonly betterForBoth: number;
  /** Up to three others of them from their frontier: best for both together, for Washington, for Moscow. */
  readonly examples: readonly ValuedDeal[];
}

export interface Theory {
  readonly turn: number;
  /** Hour at which the turn began. */
  readonly hour: number;
  /** The deal by which Moscow would withdraw. */
  readonly deal: Bundle;
  /** Whether it lay on the table. */
  readonly offered: boolean;
  readonly square: SquareTheory;
  readonly options: OptionTheory;
  readonly brink: BrinkTheory;
  readonly bargain: BargainTheory;
}
