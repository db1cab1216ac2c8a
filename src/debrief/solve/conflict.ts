/** A finite conflict between two players as a graph of states: the common ground of the solvers in this folder. */

export type Player = 0 | 1;
export const PLAYERS: readonly Player[] = [0, 1];
export type Payoffs = readonly [first: number, second: number];

export interface Conflict {
  /** The feasible states, by code. */
  readonly states: readonly number[];
  /** Where a player can take the conflict in one step of its own; never the state itself. */
  readonly moves: (player: Player, from: number) => readonly number[];
  /** How much a player likes a state. Only the order matters; equal means indifferent. */
  readonly worth: (player: Player, state: number) => number;
}

/** Rows belong to the first player, columns to the second. */
export type Matrix = readonly (readonly Payoffs[])[];

/** A game in normal form. A cell's code is row times columns plus column. */
export const matrixConflict = (matrix: Matrix): Conflict => {
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  const row = (state: number): number => Math.floor(state / columns);
  return {
    states: Array.from({ length: rows * columns }, (_, state) => state),
    moves: (player, from) =>
      (player === 0
        ? Array.from({ length: rows }, (_, at) => at * columns + (from % columns))
        : Array.from({ length: columns }, (_, at) => row(from) * columns + at)
      ).filter((state) => state !== from),
    worth: (player, state) => matrix[row(state)]?.[state % columns]?.[player] ?? 0,
  };
};

/** Something a player may do or leave; done, it adds `bit` (a power of two) to the code of the state. */
export interface Option {
  readonly player: Player;
  readonly bit: number;
  /** Once done it cannot be undone. */
  readonly forGood?: boolean;
}

const bitsOf = (options: readonly Option[]): number => options.reduce((sum, { bit }) => sum | bit, 0);

/** A game in option form: a player may change any of its own options at once, as far as they can be undone. */
export const optionConflict = (
  options: readonly Option[],
  feasible: (state: number) => boolean,
  worth: Conflict['worth'],
): Conflict => {
  const states = Array.from({ length: bitsOf(options) + 1 }, (_, state) => state).filter(feasible);
  const fixed = bitsOf(options.filter(({ forGood }) => forGood === true));
  const own = (player: Player): number => bitsOf(options.filter((option) => option.player === player));
  return {
    states,
    moves: (player, from) =>
      states.filter((to) => to !== from && ((to ^ from) & ~own(player)) === 0 && (from & fixed & ~to) === 0),
    worth,
  };
};

/** Worths from a list of states, best first. */
export const worthsOf = (bestFirst: readonly number[]): ReadonlyMap<number, number> =>
  new Map(bestFirst.map((state, place) => [state, bestFirst.length - place]));
