/**
 * How many actions each side and desk has at the beginning of a turn, and a hash of their order: the engine's perft.
 * Taken along one random game a seed, so that talks, the line and the ships are all under way in some row.
 */
import { hashText } from '../../base/hash.ts';
import { legalActions } from '../../engine/legal.ts';
import { observe } from '../../engine/observe.ts';
import type { State } from '../../engine/state.ts';
import type { Action, Settings } from '../../engine/types.ts';
import { DESKS, type Desk, type Scenario, SIDES, type Side } from '../../scenario/types.ts';
import { randomChooser } from '../chooser.ts';
import { playGame } from '../playGame.ts';

/** Turns looked at in one game. */
const FIRST_TURNS = 10;

const atDesk = (legal: readonly Action[], desk: Desk): number =>
  legal.filter((action) => action.kind === 'order' && action.desk === desk).length;

/** Number of orders at each desk, and the hash of the whole list in order. */
export const legalCounts = (scenario: Scenario, state: State, side: Side): string => {
  const legal = legalActions(scenario, observe(scenario, state, { side }));
  const counts = DESKS.map((desk) => `${desk} ${atDesk(legal, desk)}`);
  return `${side}: ${counts.join(', ')}; order ${hashText(JSON.stringify(legal))}`;
};

/** True once in each turn: before the first choice of its first side. */
export const isTurnsBeginning = (state: State): boolean =>
  state.phase === 'orders' &&
  SIDES.every((side) => !state.pub.sealed[side] && DESKS.every((desk) => state[side].orders[desk] === null));

/** The rows of the first turns of one random game, two lines a turn. */
export const legalRows = (scenario: Scenario, settings: Settings, seed: number): string => {
  const rows: string[] = [];
  const before = (state: State): void => {
    if (!isTurnsBeginning(state) || state.pub.turn >= FIRST_TURNS) return;
    for (const side of SIDES)
      rows.push(`seed ${seed}, turn ${state.pub.turn + 1}, ${legalCounts(scenario, state, side)}`);
  };
  playGame(scenario, settings, seed, randomChooser(scenario), { before });
  return rows.join('\n');
};
