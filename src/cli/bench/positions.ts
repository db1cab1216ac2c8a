/**
 * Positions for the search to think about: what both leaders see as a turn begins, early, in the middle and late in games that
 * the `heuristic` leaders play against each other.
 */
import { observe } from '../../engine/observe.ts';
import type { Settings } from '../../engine/settings.ts';
import type { State } from '../../engine/state.ts';
import type { Observation } from '../../engine/types.ts';
import { DEFAULT_NODES } from '../../policy/heuristic.ts';
import { DESKS, type Scenario, SIDES } from '../../scenario/types.ts';
import { chooserOf } from '../chooser.ts';
import { playGame } from '../playGame.ts';

/** Counted from 0. */
const TURNS: readonly number[] = [1, 4, 8, 12, 15];
const GAMES = 2;
/** Seeds tried for games that get to the last of these turns; about one game in six does. */
const MOST_SEEDS = 200;

/** Both leaders of `GAMES` games at each of `TURNS`. */
export const POSITIONS = GAMES * TURNS.length * SIDES.length;

const begins = ({ phase, pub, us, ussr }: State): boolean =>
  phase === 'orders' &&
  pub.epilogue === 0 &&
  [us, ussr].every(
    ({ reaction, orders }) => reaction === null && DESKS.every((desk) => orders[desk] === null),
  ) &&
  SIDES.every((side) => !pub.sealed[side]);

/** What the leaders of a game see at these turns, by turn and side. */
const positionsOf = (scenario: Scenario, settings: Settings, seed: number): readonly Observation[] => {
  const positions: Observation[] = [];
  const chooser = chooserOf(scenario, { us: 'heuristic', ussr: 'heuristic' }, DEFAULT_NODES);
  let looked = -1;
  const before = (state: State): void => {
    const { turn } = state.pub;
    if (turn === looked || !TURNS.includes(turn) || !begins(state)) return;
    looked = turn;
    for (const side of SIDES) positions.push(structuredClone(observe(scenario, state, { side })));
  };
  playGame(scenario, settings, seed, chooser, { before });
  return positions;
};

/** `POSITIONS` of them, the same every time; throws where no game lasts so long. */
export const gatherPositions = (scenario: Scenario, settings: Settings): readonly Observation[] => {
  const gathered: Observation[] = [];
  for (let seed = 0; seed < MOST_SEEDS && gathered.length < POSITIONS; seed++) {
    const positions = positionsOf(scenario, settings, seed);
    if (positions.length === TURNS.length * SIDES.length) gathered.push(...positions);
  }
  if (gathered.length < POSITIONS) throw new Error('no game lasts long enough to search in');
  return gathered;
};
