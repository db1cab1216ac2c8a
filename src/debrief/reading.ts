/**
 * A position read as the games of the literature: a square of Washington's blockade or strike against Moscow's withdrawal or
 * staying, and the twelve combinations of the option form. Codes and numbers; no sentences.
 */
import type { State } from '../engine/state.ts';
import type { Bundle } from '../engine/types.ts';
import type { BySide, Scenario, Side } from '../scenario/types.ts';
import {
  BLOCKADE,
  codeNow,
  dealAhead,
  ESCALATE,
  isFeasible,
  nuclearAt,
  STRIKE,
  WITHDRAW,
  worthAt,
} from './crossroads.ts';
import { type Conflict, type Matrix, matrixConflict, optionConflict } from './solve/conflict.ts';
import { criticalRisk } from './solve/criticalRisk.ts';
import { type StabilityRule, stabilities } from './solve/stability.ts';
import { nonMyopicEquilibria, theoryOfMoves } from './solve/theoryOfMoves.ts';

type Stabilities = { readonly [rule in StabilityRule]: readonly number[] };

/** One of the combinations: its code, its worths in milli-points, and the chance of nuclear war in it, ppm. */
interface Combination extends BySide<number> {
  readonly code: number;
  readonly nuclearPpm: number;
}

/** From one cell: where play ends if Washington moves first, if Moscow does, and in the end (null: whoever is quicker). */
interface MovesFrom extends BySide<number> {
  readonly from: number;
  readonly end: number | null;
}

/** Everything by the codes of the combinations: 1 strike, 2 blockade, 4 withdraw, 8 escalate. */
export interface Reading {
  readonly now: number;
  /** The deal by which Moscow would withdraw. */
  readonly deal: Bundle;
  readonly combinations: readonly Combination[];
  readonly square: Stabilities & {
    readonly moves: readonly MovesFrom[];
    readonly nonMyopic: readonly number[];
  };
  readonly options: {
    /** Best first; equals by code. */
    readonly order: BySide<readonly number[]>;
    readonly reversible: Stabilities;
    /** With an air strike that cannot be undone. */
    readonly strikeForGood: Stabilities;
  };
  /** The chance of war at which each side would rather yield; above 1 it never does, null: it has nothing to win. */
  readonly criticalRisk: BySide<number | null>;
}

type Worth = (side: Side, code: number) => number;

const sideOf = (player: 0 | 1): Side => (player === 0 ? 'us' : 'ussr');

/** The square's cells by rows: blockade and withdrawal, blockade alone, strike and withdrawal, strike alone. */
const SQUARE = [BLOCKADE + WITHDRAW, BLOCKADE, STRIKE + WITHDRAW, STRIKE] as const;
const CODES = Array.from({ length: 2 * ESCALATE }, (_, code) => code).filter(isFeasible);

const readSquare = (worth: Worth): Reading['square'] => {
  const pair = (cell: 0 | 1 | 2 | 3) => [worth('us', SQUARE[cell]), worth('ussr', SQUARE[cell])] as const;
  const matrix: Matrix = [
    [pair(0), pair(1)],
    [pair(2), pair(3)],
  ];
  const code = (cell: number): number => SQUARE[cell] ?? 0;
  const { nash, gmr, smr, seq } = stabilities(matrixConflict(matrix));
  const moves = theoryOfMoves(matrix);
  return {
    nash: nash.map(code),
    gmr: gmr.map(code),
    smr: smr.map(code),
    seq: seq.map(code),
    moves: moves.map(({ byFirst: [us, ussr], end }, cell) => ({
      from: code(cell),
      us: code(us),
      ussr: code(ussr),
      end: end === null ? null : code(end),
    })),
    nonMyopic: nonMyopicEquilibria(moves).map(code),
  };
};

const optionForm = (worth: Worth, forGood: boolean): Conflict =>
  optionConflict(
    [
      { player: 0, bit: STRIKE, forGood },
      { player: 0, bit: BLOCKADE },
      { player: 1, bit: WITHDRAW },
      { player: 1, bit: ESCALATE },
    ],
    isFeasible,
    (player, code) => worth(sideOf(player), code),
  );

const worthIn = (combinations: Reading['combinations']): Worth => {
  const byCode = new Map(combinations.map((combination) => [combination.code, combination]));
  return (side, code) => byCode.get(code)?.[side] ?? 0;
};

/** The option form of a reading, Washington first, with an air strike that cannot be undone. */
export const optionFormOf = ({ combinations }: Reading): Conflict => optionForm(worthIn(combinations), true);

const readOptions = (worth: Worth): Reading['options'] => {
  const stabilitiesIf = (forGood: boolean): Stabilities => stabilities(optionForm(worth, forGood));
  const order = (side: Side): readonly number[] =>
    CODES.toSorted((one, two) => worth(side, two) - worth(side, one) || one - two);
  return {
    order: { us: order('us'), ussr: order('ussr') },
    reversible: stabilitiesIf(false),
    strikeForGood: stabilitiesIf(true),
  };
};

/** Each side wins if the other gives way: Moscow withdraws, or Washington lets the missiles stay. War is a strike that is answered. */
const readRisks = (worth: Worth): Reading['criticalRisk'] => {
  const war = STRIKE + ESCALATE;
  const [withdrawal, acquiescence] = [BLOCKADE + WITHDRAW, 0];
  const risk = (side: Side, win: number, yielding: number): number | null =>
    criticalRisk({ win: worth(side, win), yield: worth(side, yielding), war: worth(side, war) });
  return {
    us: risk('us', withdrawal, acquiescence),
    ussr: risk('ussr', acquiescence, withdrawal),
  };
};

/** Reads a position. The state is the whole truth, so this is for after the end, or for worlds that are supposed. */
export const readPosition = (scenario: Scenario, state: State): Reading => {
  const deal = dealAhead(scenario, state);
  const combinations = CODES.map((code) => ({
    code,
    ...worthAt(scenario, state, code, deal),
    nuclearPpm: Math.round(nuclearAt(scenario, state, code) * 1_000_000),
  }));
  const worth = worthIn(combinations);
  return {
    now: codeNow(state),
    deal,
    combinations,
    square: readSquare(worth),
    options: readOptions(worth),
    criticalRisk: readRisks(worth),
  };
};
