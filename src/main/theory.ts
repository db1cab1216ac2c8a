/** The theory of a finished game, opened when it is first asked for: few who end a game read it. */
import { openTheory } from '../debrief/theory.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Session } from '../session/session.ts';
import type { Game } from './game.ts';

/** Throws when it is asked of a game that still runs. */
export const theoryOf = (scenario: Scenario, session: Session): Game['theory'] => {
  let read: Game['theory'] | null = null;
  return (turn, runPpm) => {
    read ??= openTheory(scenario, session.episode());
    return read(turn, runPpm);
  };
};
