/**
 * Mutants that no test can tell from the engine, each with the reason. A mutant is named by its file, the line it stands in and what
 * it puts there, so that a line that moves keeps its entry and one that changes loses it.
 */
export interface Equivalent {
  readonly file: string;
  /** The whole line of the source in which the mutant begins, trimmed. */
  readonly line: string;
  /** What the mutant puts there; every mutant of the line when it is left out. */
  readonly becomes?: string;
  readonly why: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [];
