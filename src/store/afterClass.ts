/** What the pages of a class may ask of the wiring once the debrief has begun. */
import type { ClassSetup } from '../classroom/types.ts';
import type { ClassRow, ClassStory } from '../debrief/classTypes.ts';
import type { Episode } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';

/** Everything of a class that is worth keeping, in one file. No real name is in it: none was ever asked for. */
export interface KeptClass extends Pick<ClassSetup, 'scenario' | 'settings' | 'preset' | 'language'> {
  readonly code: string;
  /** World by world. */
  readonly episodes: readonly Episode[];
  /** Counts of feelings 1 to 5. */
  readonly pulse: readonly number[];
  readonly rubric: readonly string[];
  readonly seats: readonly ClassRow[];
}

export interface AfterClass {
  /** A world's game told; null where its record does not replay, or stops before its first turn. Rejects when the code for it cannot be fetched. */
  story(scenario: Scenario, episode: Episode): Promise<ClassStory | null>;
  /** An address that opens the game with its whole debrief; null where it would be too long. */
  bookLink(scenario: Scenario, episode: Episode): Promise<string | null>;
  /** Offers the seats as a CSV file. */
  offerTable(code: string, rows: readonly ClassRow[]): Promise<void>;
  /** Offers the class as one JSON file. */
  offerClass(kept: KeptClass): void;
}
