/**
 * The crisis in option form (Fraser and Hipel): twelve feasible states, a preference list a side. A state's code is the sum of
 * the options taken: 1 air strike, 2 blockade (Washington's); 4 withdraw, 8 escalate (Moscow's).
 */
import { type Conflict, type Option, optionConflict, worthsOf } from '../../debrief/solve/conflict.ts';
import { stabilities } from '../../debrief/solve/stability.ts';
import type { PaperTable } from './table.ts';

const WITHDRAW_AND_ESCALATE = 12;

interface Reading {
  readonly us: readonly number[];
  readonly ussr: readonly number[];
}

/** Best first. The two readings differ in where Washington puts 0, the state in which nobody does anything. */
const USSR = [0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8];
const FILE: Reading = { us: [4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8], ussr: USSR };
const RECALLED: Reading = { us: [4, 6, 5, 7, 2, 1, 3, 11, 9, 10, 8, 0], ussr: USSR };

const optionsWith = (strikeForGood: boolean): readonly Option[] => [
  { player: 0, bit: 1, forGood: strikeForGood },
  { player: 0, bit: 2 },
  { player: 1, bit: 4 },
  { player: 1, bit: 8 },
];

const conflictOf = ({ us, ussr }: Reading, strikeForGood: boolean): Conflict => {
  const worths = [worthsOf(us), worthsOf(ussr)] as const;
  return optionConflict(
    optionsWith(strikeForGood),
    (state) => (state & WITHDRAW_AND_ESCALATE) !== WITHDRAW_AND_ESCALATE,
    (player, state) => worths[player].get(state) ?? 0,
  );
};

const tableOf = (
  name: string,
  reading: Reading,
  strikeForGood: boolean,
  expected: PaperTable['expected'],
): PaperTable => ({
  table: `fraser-hipel-${name}-${strikeForGood ? 'strike-irreversible' : 'reversible'}`,
  expected: { states: 12, ...expected },
  find: () => {
    const conflict = conflictOf(reading, strikeForGood);
    return { states: conflict.states.length, ...stabilities(conflict) };
  },
});

const IN_FILE = [0, 1, 2, 4, 5, 6, 7];
const AS_RECALLED = [1, 2, 4, 5, 6, 7];

export const OPTION_GAMES: readonly PaperTable[] = [
  tableOf('file', FILE, false, { nash: [], gmr: IN_FILE, smr: IN_FILE, seq: [4, 6] }),
  tableOf('file', FILE, true, { nash: [5], gmr: IN_FILE, smr: IN_FILE, seq: [4, 5, 6] }),
  tableOf('recalled', RECALLED, false, { nash: [], gmr: AS_RECALLED, smr: AS_RECALLED, seq: [4, 6] }),
  tableOf('recalled', RECALLED, true, { nash: [5], gmr: AS_RECALLED, smr: AS_RECALLED, seq: [4, 5, 6] }),
];
