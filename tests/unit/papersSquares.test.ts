import { describe, expect, it } from 'vitest';
import { type Matrix, matrixConflict, optionConflict } from '../../src/debrief/solve/conflict.ts';
import { stabilities } from '../../src/debrief/solve/stability.ts';
import { nonMyopicEquilibria, theoryOfMoves } from '../../src/debrief/solve/theoryOfMoves.ts';

/** Two rows of two cells; cells are numbered 0 1 / 2 3. */
const square = (cells: readonly (readonly [number, number])[]): Matrix => [cells.slice(0, 2), cells.slice(2)];

const DILEMMA = square([
  [3, 3],
  [1, 4],
  [4, 1],
  [2, 2],
]);
const CHICKEN = square([
  [3, 3],
  [2, 4],
  [4, 2],
  [1, 1],
]);
const PENNIES = square([
  [1, 0],
  [0, 1],
  [0, 1],
  [1, 0],
]);
const STAG_HUNT = square([
  [4, 4],
  [1, 3],
  [3, 1],
  [2, 2],
]);

describe('stability in games of the textbooks', () => {
  it('the prisoners both defect; cooperation holds once each looks a move ahead', () => {
    expect(stabilities(matrixConflict(DILEMMA))).toEqual({
      nash: [3],
      gmr: [0, 3],
      smr: [0, 3],
      seq: [0, 3],
    });
  });

  it('in Chicken one swerves; that both swerve is held by threats that hurt the threatener', () => {
    expect(stabilities(matrixConflict(CHICKEN))).toEqual({
      nash: [1, 2],
      gmr: [0, 1, 2],
      smr: [0, 1, 2],
      seq: [1, 2],
    });
  });

  it('nobody rests at matching pennies under Nash; every answer counts, but none is without escape', () => {
    expect(stabilities(matrixConflict(PENNIES))).toEqual({
      nash: [],
      gmr: [0, 1, 2, 3],
      smr: [],
      seq: [0, 1, 2, 3],
    });
  });

  it('the stag hunt has two equilibria', () => {
    expect(stabilities(matrixConflict(STAG_HUNT)).nash).toEqual([0, 3]);
  });

  it('a game may have more rows than two', () => {
    const paperWins: Matrix = [
      [
        [0, 0],
        [-1, 1],
        [1, -1],
      ],
      [
        [1, -1],
        [0, 0],
        [-1, 1],
      ],
      [
        [-1, 1],
        [1, -1],
        [0, 0],
      ],
    ];
    expect(matrixConflict(paperWins).states).toHaveLength(9);
    expect(stabilities(matrixConflict(paperWins)).nash).toEqual([]);
  });
});

describe('the theory of moves', () => {
  it('leaves the prisoners where they agree, and lets the cheated one end it where they differ', () => {
    const moves = theoryOfMoves(DILEMMA);
    expect(moves.map(({ end }) => end)).toEqual([0, 3, 3, 3]);
    expect(nonMyopicEquilibria(moves)).toEqual([0, 3]);
  });

  it('keeps Chicken where it starts, if that is mutual swerving', () => {
    expect(theoryOfMoves(CHICKEN)[0]).toEqual({ byFirst: [0, 0], end: 0 });
  });

  it('leaves a crash in Chicken to whoever is quicker', () => {
    expect(theoryOfMoves(CHICKEN)[3]).toEqual({ byFirst: [1, 2], end: null });
  });
});

describe('option form', () => {
  const OPTIONS = [
    { player: 0, bit: 1, forGood: true },
    { player: 0, bit: 2 },
    { player: 1, bit: 4 },
  ] as const;
  const conflict = optionConflict(
    OPTIONS,
    (state) => state !== 7,
    () => 0,
  );

  it('leaves out what is not feasible', () => {
    expect(conflict.states).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(conflict.moves(1, 3)).toEqual([]);
  });

  it('lets a player change several of its own options at once, and nobody else’s', () => {
    expect(conflict.moves(0, 0)).toEqual([1, 2, 3]);
    expect(conflict.moves(1, 0)).toEqual([4]);
  });

  it('does not undo what was done for good', () => {
    expect(conflict.moves(0, 1)).toEqual([3]);
    expect(conflict.moves(0, 3)).toEqual([1]);
  });
});
