/** Observations for tests of the search: of leaders before their orders, along games of the heuristic; late ones along a game in which nobody gives way. */
import { chooserOfPlayers } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playerNamed } from '../../src/cli/player.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { copyState } from '../../src/engine/copy.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { State, Working } from '../../src/engine/state.ts';
import type { Observation } from '../../src/engine/types.ts';
import type { Side } from '../../src/scenario/types.ts';

export const { scenario } = await loadScenario('october-1962');

const LATE = 12;

/** The state in which a side's orders of a turn are due, none given yet. */
export const stateAt = (side: Side, turn: number, seed = 7): State => {
  let found: State | null = null;
  const [us, ussr] = turn < LATE ? ['heuristic', 'heuristic'] : ['passive-us', 'stone-su'];
  const chooser = chooserOfPlayers(scenario, { us: playerNamed(us), ussr: playerNamed(ussr) });
  playGame(scenario, DEFAULT_SETTINGS, seed, chooser, {
    before: (state, action) => {
      const isFirst = found === null && state.phase === 'orders' && state.pub.turn === turn;
      const isDue = action.kind !== 'chance' && action.side === side && state[side].orders.military === null;
      if (isFirst && isDue) found = copyState(state) as State;
    },
  });
  if (found === null) throw new Error(`no turn ${turn} on seed ${seed}`);
  return found;
};

export const seenAt = (side: Side, turn: number, seed?: number): Observation =>
  JSON.parse(JSON.stringify(observe(scenario, stateAt(side, turn, seed), { side })));

/** The same position after a change. */
export const seenWith = (side: Side, turn: number, change: (state: Working) => void): Observation => {
  const state = copyState(stateAt(side, turn));
  change(state);
  return JSON.parse(JSON.stringify(observe(scenario, state as State, { side })));
};
