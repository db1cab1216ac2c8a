/** The theory of a finished game, opened when it is first asked for: few who end a game read it. */
import { openTheory } from '../debrief/theory.ts';
import type { Theory } from '../debrief/theoryTypes.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Session } from '../session/session.ts';

/** Throws when it is asked of a game that still runs. */
export const theoryOf = (scenario: Scenario, session: Session): ((turn: number) => Theory | null) => {
  let read: ((turn: number) => Theory | null) | null = null;
  return (turn) => {
    read ??= openTheory(scenario, session.episode());
    return read(turn);
  };
};
