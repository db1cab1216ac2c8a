/**
 * The luck of one future: the same draw for the same step of the same turn, whatever else happens in it. So two orders are compared
 * under the same luck, and what differs is what they bring about.
 */
import { firstWord } from '../../base/random.ts';
import { TASK_CODES, type TaskCode } from '../../engine/state.ts';

const AT = Object.fromEntries(TASK_CODES.map((code, at) => [code, at])) as {
  readonly [code in TaskCode]: number;
};
const TURNS = 64;
const OFTEN = 256;

export interface Dice {
  seed: number;
  turn: number;
  /** Times each kind of step has drawn in this turn. */
  readonly drawn: Int32Array;
}

export const openDice = (): Dice => ({ seed: 0, turn: -1, drawn: new Int32Array(TASK_CODES.length) });

export const startDice = (dice: Dice, seed: number): void => {
  dice.seed = seed;
  dice.turn = -1;
};

/** The word of the next draw of a step, 0 to 2^32 - 1. */
export const cast = (dice: Dice, turn: number, code: TaskCode): number => {
  if (dice.turn !== turn) {
    dice.turn = turn;
    dice.drawn.fill(0);
  }
  const at = AT[code];
  const times = dice.drawn[at] ?? 0;
  dice.drawn[at] = times + 1;
  return firstWord(dice.seed, (at * TURNS + turn) * OFTEN + times);
};
