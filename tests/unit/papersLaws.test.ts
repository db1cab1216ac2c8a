import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Conflict,
  type Matrix,
  matrixConflict,
  optionConflict,
} from '../../src/debrief/solve/conflict.ts';
import { stabilities } from '../../src/debrief/solve/stability.ts';
import { nonMyopicEquilibria, theoryOfMoves } from '../../src/debrief/solve/theoryOfMoves.ts';

/** The same cases on every run, so that a fault found once is found again. */
const RUN = { seed: 1962, numRuns: 300 } as const;

const RANK = fc.integer({ min: 1, max: 4 });
const squares: fc.Arbitrary<Matrix> = fc
  .array(fc.tuple(RANK, RANK), { minLength: 4, maxLength: 4 })
  .map((cells) => [cells.slice(0, 2), cells.slice(2)]);

/** Four options, two a side, some for good, some states ruled out, worths with and without ties. */
const optionGames: fc.Arbitrary<Conflict> = fc
  .record({
    forGood: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    barred: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 8 }),
    worths: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 16, maxLength: 16 }),
  })
  .map(({ forGood, barred, worths }) =>
    optionConflict(
      forGood.map((fixed, index) => ({ player: index < 2 ? 0 : 1, bit: 1 << index, forGood: fixed })),
      (state) => !barred.includes(state),
      (player, state) => worths[state]?.[player] ?? 0,
    ),
  );

const conflicts = fc.oneof(squares.map(matrixConflict), optionGames);

const holdsIn = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((state) => whole.includes(state));

describe('laws of stability, on random conflicts', () => {
  it('every Nash equilibrium is stable under the other rules', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const { nash, gmr, smr, seq } = stabilities(conflict);
        expect([gmr, smr, seq].every((wider) => holdsIn(nash, wider))).toBe(true);
      }),
      RUN,
    );
  });

  it('what holds symmetrically or in sequence holds generally', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const { gmr, smr, seq } = stabilities(conflict);
        expect(holdsIn(smr, gmr) && holdsIn(seq, gmr)).toBe(true);
      }),
      RUN,
    );
  });

  it('only the order of worths matters', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const stretched = {
          ...conflict,
          worth: (player: 0 | 1, state: number) => 7 * conflict.worth(player, state) - 100,
        };
        expect(stabilities(stretched)).toEqual(stabilities(conflict));
      }),
      RUN,
    );
  });

  it('no move leaves the feasible states or goes nowhere', () => {
    fc.assert(
      fc.property(conflicts, ({ states, moves }) => {
        for (const from of states)
          for (const player of [0, 1] as const)
            for (const to of moves(player, from)) expect(to !== from && states.includes(to)).toBe(true);
      }),
      RUN,
    );
  });
});

describe('laws of the theory of moves, on random squares', () => {
  it('play ends in one of the four cells, and some cell is an equilibrium', () => {
    fc.assert(
      fc.property(squares, (matrix) => {
        const moves = theoryOfMoves(matrix);
        const ends = moves.flatMap(({ byFirst, end }) => [...byFirst, ...(end === null ? [] : [end])]);
        expect(ends.every((cell) => [0, 1, 2, 3].includes(cell))).toBe(true);
        expect(nonMyopicEquilibria(moves).length).toBeGreaterThan(0);
      }),
      RUN,
    );
  });

  it('whoever moves first ends no worse than it started', () => {
    fc.assert(
      fc.property(squares, (matrix) => {
        const { worth } = matrixConflict(matrix);
        theoryOfMoves(matrix).forEach(({ byFirst }, start) => {
          expect(worth(0, byFirst[0])).toBeGreaterThanOrEqual(worth(0, start));
          expect(worth(1, byFirst[1])).toBeGreaterThanOrEqual(worth(1, start));
        });
      }),
      RUN,
    );
  });
});
