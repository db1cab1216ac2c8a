/**
 * The theory of moves on a two-by-two game, by these rules: play starts in a cell; the players move in strict turn; whoever
 * would not gain by moving stays, and play ends there; play also ends on return to the start, after four moves. Both look
 * ahead to the end. Where one first mover would stay and the other move, moving overrides staying.
 */
import { type Matrix, matrixConflict, type Player } from './conflict.ts';

/** Cells are numbered by rows: 0 and 1 in the first row, 2 and 3 in the second. */
const CELLS = [0, 1, 2, 3] as const;
const ROUND = 4;

const across = (cell: number, player: Player): number => (player === 0 ? cell ^ 2 : cell ^ 1);

/** Where play ends if `mover` is to move in `cell` after `made` moves. */
const endFrom = (
  worth: (player: Player, cell: number) => number,
  cell: number,
  mover: Player,
  made: number,
): number => {
  if (made === ROUND) return cell;
  const end = endFrom(worth, across(cell, mover), mover === 0 ? 1 : 0, made + 1);
  return worth(mover, end) > worth(mover, cell) ? end : cell;
};

export interface Moves {
  /** Where play ends if the first player, or the second, moves first. Equal to the start if it stays. */
  readonly byFirst: readonly [number, number];
  /** Where play ends; null if both would move and to different ends, so that it depends on who is quicker. */
  readonly end: number | null;
}

const endOf = (start: number, [one, two]: readonly [number, number]): number | null => {
  if (one === two || two === start) return one;
  return one === start ? two : null;
};

/** Where play ends from each of the four cells. */
export const theoryOfMoves = (matrix: Matrix): readonly Moves[] => {
  const { worth } = matrixConflict(matrix);
  return CELLS.map((start) => {
    const byFirst = [endFrom(worth, start, 0, 0), endFrom(worth, start, 1, 0)] as const;
    return { byFirst, end: endOf(start, byFirst) };
  });
};

/** The cells in which play ends from some start, whoever is quicker. */
export const nonMyopicEquilibria = (moves: readonly Moves[]): readonly number[] =>
  CELLS.filter((cell) => moves.some(({ end, byFirst }) => (end === null ? byFirst : [end]).includes(cell)));
