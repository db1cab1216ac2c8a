/** Seats the ghost of another game at the computer's place, and finds it in a record. */
import { followScript, ghostCourse, ghostOf } from '../policy/ghost.ts';
import type { Departure, GhostScript } from '../policy/ghostScript.ts';
import { otherSide, type Side } from '../scenario/types.ts';
import type { Policy } from '../session/policySeat.ts';
import type { GhostGame } from '../store/types.ts';
import type { Opening, ReadRecord } from './game.ts';

type Haunted = Pick<Opening, 'scenario' | 'episode' | 'ghost' | 'onGhostLeft'>;

const leftBefore = (script: GhostScript, { scenario, episode }: Haunted): Departure | null =>
  episode === undefined ? null : ghostCourse(scenario, script, episode).departure;

/** The recorded orders for as long as they fit, then `behind` for good; `behind` alone where there is no ghost. */
export const ghostSeat = (opening: Haunted, behind: Policy): Policy => {
  const { scenario, ghost: script = null, onGhostLeft } = opening;
  if (script === null) return behind;
  let departure = leftBefore(script, opening);
  return async (seen, legal, ply) => {
    const move = departure === null ? followScript(script, scenario, seen) : null;
    if (move?.kind === 'plays') return move.action;
    if (move?.kind === 'departs') {
      departure = move.departure;
      onGhostLeft(departure);
    }
    return behind(seen, legal, ply);
  };
};

/** Whose orders are played again: those asked for, else those of whoever played alone. */
const ghostSideOf = ({ mode }: ReadRecord, { ghost }: GhostGame): Side =>
  ghost ?? (mode === 'hot-seat' ? 'us' : mode);

type GhostOpening = Pick<Opening, 'scenario' | 'texts' | 'mode' | 'settings' | 'opponent'> & {
  readonly ghost: GhostScript;
  /** The luck of the recorded game where it is asked for; else null. */
  readonly seed: number | null;
};

/** A game like the recorded one in scenario and settings, against one side of it. */
export const againstGhost = (read: ReadRecord, asked: GhostGame): GhostOpening => {
  const { scenario, texts, episode, opponent } = read;
  const side = ghostSideOf(read, asked);
  return {
    scenario,
    texts,
    mode: otherSide(side),
    settings: episode.settings,
    opponent: asked.opponent ?? opponent,
    ghost: ghostOf(scenario, episode, side),
    seed: asked.sameLuck ? episode.seed : null,
  };
};
