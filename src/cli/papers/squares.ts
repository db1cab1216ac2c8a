/** Two-by-two readings of the crisis: Brams's two, and the called bluff of Snyder and Diesing. Rank payoffs, 4 best. */
import { type Matrix, matrixConflict } from '../../debrief/solve/conflict.ts';
import { equilibria } from '../../debrief/solve/stability.ts';
import { type Moves, nonMyopicEquilibria, theoryOfMoves } from '../../debrief/solve/theoryOfMoves.ts';
import type { Json, PaperTable } from './table.ts';

/** Washington: blockade, air strike. Moscow: withdraw, maintain. */
const CHICKEN: Matrix = [
  [
    [3, 3],
    [2, 4],
  ],
  [
    [4, 2],
    [1, 1],
  ],
];
const ALTERNATIVE: Matrix = [
  [
    [3, 3],
    [1, 4],
  ],
  [
    [2, 2],
    [4, 1],
  ],
];
/** Washington's payoffs are those of a prisoner's dilemma, Moscow's those of Chicken. */
const CALLED_BLUFF: Matrix = [
  [
    [3, 3],
    [1, 4],
  ],
  [
    [4, 2],
    [2, 1],
  ],
];

const STARTS = ['blockade-withdraw', 'blockade-maintain', 'strike-withdraw', 'strike-maintain'] as const;

/** A cell as the pair of its payoffs, which name it in a game without ties. */
const pairIn =
  (matrix: Matrix) =>
  (cell: number): string =>
    (matrix[Math.floor(cell / 2)]?.[cell % 2] ?? []).join(',');

const pairs = (matrix: Matrix, cells: readonly number[]): Json => cells.map(pairIn(matrix)).sort();

/** From each start: where it ends if Washington, or Moscow, moves first, and where it ends. */
const movesFound = (matrix: Matrix, moves: readonly Moves[]): { readonly [start: string]: Json } => {
  const pair = pairIn(matrix);
  return Object.fromEntries(
    moves.map(({ byFirst: [us, ussr], end }, start) => [
      STARTS[start] ?? '',
      [pair(us), pair(ussr), end === null ? 'whoever is quicker' : pair(end)],
    ]),
  );
};

const bramsFound = (matrix: Matrix): { readonly [key: string]: Json } => {
  const conflict = matrixConflict(matrix);
  const moves = theoryOfMoves(matrix);
  return {
    nash: pairs(matrix, equilibria(conflict, 'nash')),
    gmr: pairs(matrix, equilibria(conflict, 'gmr')),
    moves: movesFound(matrix, moves),
    nonMyopic: pairs(matrix, nonMyopicEquilibria(moves)),
  };
};

export const SQUARES: readonly PaperTable[] = [
  {
    table: 'brams-chicken',
    expected: {
      nash: ['2,4', '4,2'],
      gmr: ['2,4', '3,3', '4,2'],
      moves: {
        'blockade-withdraw': ['3,3', '3,3', '3,3'],
        'blockade-maintain': ['4,2', '2,4', '4,2'],
        'strike-withdraw': ['4,2', '2,4', '2,4'],
        'strike-maintain': ['2,4', '4,2', 'whoever is quicker'],
      },
      nonMyopic: ['2,4', '3,3', '4,2'],
    },
    find: () => bramsFound(CHICKEN),
  },
  {
    table: 'brams-alternative',
    expected: {
      nash: [],
      gmr: ['2,2', '3,3'],
      moves: {
        'blockade-withdraw': ['3,3', '3,3', '3,3'],
        'blockade-maintain': ['2,2', '1,4', '2,2'],
        'strike-withdraw': ['3,3', '2,2', '3,3'],
        'strike-maintain': ['4,1', '3,3', '3,3'],
      },
      nonMyopic: ['2,2', '3,3'],
    },
    find: () => bramsFound(ALTERNATIVE),
  },
  {
    table: 'called-bluff',
    expected: { nash: ['4,2'], gmr: ['3,3', '4,2'] },
    find: () => {
      const conflict = matrixConflict(CALLED_BLUFF);
      return {
        nash: pairs(CALLED_BLUFF, equilibria(conflict, 'nash')),
        gmr: pairs(CALLED_BLUFF, equilibria(conflict, 'gmr')),
      };
    },
  },
];
