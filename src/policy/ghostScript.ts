/** What a ghost goes by, and how far it was followed. Plain data, without the following. */
import type { Order, Reaction, RefusalCode } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';

/** An answer to something that could not wait. */
export interface Answer {
  readonly turn: number;
  readonly code: Reaction['code'];
  readonly subject: string;
  readonly choice: string;
}

export interface GhostOrder {
  readonly desk: Desk;
  readonly order: Order;
}

/** The orders and answers of one side of a record. Plain data: it lies beside the record of the game that is played against it. */
export interface GhostScript {
  readonly side: Side;
  /** By turn; the list ends with the record. */
  readonly turns: readonly (readonly GhostOrder[])[];
  readonly answers: readonly Answer[];
}

/** Where the script was left: on this turn, at this hour. */
export interface Departure {
  readonly turn: number;
  readonly hour: number;
  /** The first recorded order that was not allowed, and why; null where the record has no more turns. */
  readonly refused: (GhostOrder & { readonly code: RefusalCode }) | null;
}

/** How a game went against a script. */
export interface GhostCourse {
  readonly side: Side;
  /** Null while the script was never left. */
  readonly departure: Departure | null;
  /** Questions the record never met, as long as it was followed. */
  readonly unmet: number;
}
