/** What a class is told after its game, beyond the debrief of a game. */
import type { Debrief } from './types.ts';

/** A world's game told at the bell. */
export interface ClassStory {
  readonly debrief: Debrief;
  /** True where the bell came first: its `outcome` then says only how things stood, and nothing ended. */
  readonly stopped: boolean;
}

/** A seat as one row of the teacher's table. Words are in the reader's language. */
export interface ClassRow {
  /** The dealt code-name. */
  readonly name: string;
  /** From 1. */
  readonly world: number | null;
  readonly seat: string;
  readonly proposals: readonly ClassProposal[];
  /** Orders given and questions answered. */
  readonly given: number;
  /** Turns sealed. */
  readonly sealed: number;
  readonly offers: number;
  /** Letters and notices. */
  readonly letters: number;
  readonly remarks: number;
  readonly answers: readonly string[];
}

export interface ClassProposal {
  /** From 1. */
  readonly turn: number;
  readonly order: string;
  readonly reason: string;
  readonly taken: boolean;
}
