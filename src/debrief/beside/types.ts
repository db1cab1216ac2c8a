/** A finished game beside 1962: order by order, where each side left the line of those days, and what is known now. Codes and parameters only. */
import type { Bundle, Order } from '../../engine/types.ts';
import type {
  BySide,
  Claim,
  Desk,
  Milestone,
  Misconception,
  ThenAndNow,
  Touch,
} from '../../scenario/types.ts';

/**
 * What a desk's order was beside that of 1962: the same · the same on other terms · the same to other ships · another one · none where there was one · one where
 * there was none · that of 1962 could not be given any more, whatever was ordered instead.
 */
export const STANDS = ['same', 'terms', 'ships', 'other', 'left-out', 'added', 'overtaken'] as const;
export type Stand = (typeof STANDS)[number];

/** One desk in one turn; at least one of `given` and `dated` is an order. */
export interface DeskBeside {
  readonly desk: Desk;
  readonly given: Order | null;
  /** That of 1962. */
  readonly dated: Order | null;
  /** What 1962's order rests on; null where there was none. */
  readonly claim: Claim | null;
  readonly stand: Stand;
  /** Hour at which a turn began in which 1962 has such an order, where it has none in this one; null where it never has. */
  readonly elsewhere: number | null;
  /** Hour at which a turn of this game began in which the order of 1962 was given, where none was given in this one; null where it never was. */
  readonly givenAt: number | null;
}

export interface TurnBeside {
  readonly turn: number;
  /** Hour at which the turn began. */
  readonly hour: number;
  /** Desks in the order of DESKS, without those that were silent here and in 1962. */
  readonly desks: BySide<readonly DeskBeside[]>;
  /** What happened in 1962 while the turn lasted. */
  readonly days: readonly Claim[];
}

/** The first turn in which a side did not order what was ordered in 1962, and the desks at which. */
export interface Departure {
  readonly turn: number;
  readonly hour: number;
  readonly desks: readonly DeskBeside[];
}

/** How many of the orders of 1962 that could be given were given, over the turns played. */
export interface Kept {
  readonly given: number;
  readonly of: number;
}

/** A step of the course here and in 1962. */
export interface CourseStep {
  readonly milestone: Milestone;
  /** The turn in which it came; `before` where it had come when the game began, `never` where it did not come. */
  readonly here: { readonly turn: number; readonly hour: number } | 'before' | 'never';
  /** Hours from the step of 1962 to the start of its turn here (earlier: negative), 0 where that turn has the hour of 1962; null where it came in no turn. */
  readonly laterHours: number | null;
}

export interface TermsBeside {
  readonly here: Bundle | null;
  readonly dated: Bundle;
  /** Issues, by index, on which the terms or their secrecy differ; all five without a deal. */
  readonly differ: readonly number[];
}

/** When a run first touched something, and by what. */
export interface TouchedAt {
  readonly touch: Touch;
  readonly turn: number;
  readonly hour: number;
}
export interface TouchedMisconception extends TouchedAt {
  readonly misconception: Misconception;
}
export interface Hindsight {
  readonly entry: ThenAndNow;
  /** Null where the run did not touch it. */
  readonly touched: TouchedAt | null;
}

/** Days of 1962 after the last turn played. */
export interface LaterDay {
  readonly hour: number;
  readonly claim: Claim;
}

export interface Beside {
  /** Whether the scenario has the orders of 1962 to compare with; without them no desk and no departure is told. */
  readonly compared: boolean;
  /** One entry a turn played, in order. */
  readonly turns: readonly TurnBeside[];
  /** Null where a side stayed with 1962 to its last turn. */
  readonly departures: BySide<Departure | null>;
  readonly kept: BySide<Kept>;
  readonly course: readonly CourseStep[];
  /** Null where the scenario does not tell how 1962 was settled. */
  readonly terms: TermsBeside | null;
  /** Those the run touched, in the order in which it did. */
  readonly misconceptions: readonly TouchedMisconception[];
  /** All of them: those the run touched first, in that order. */
  readonly hindsight: readonly Hindsight[];
  readonly later: readonly LaterDay[];
}
