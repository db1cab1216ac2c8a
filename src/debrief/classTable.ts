/** A class as one flat table, a row a seat, for the teacher's spreadsheet. Pure. */
import type { ClassProposal, ClassRow } from './classTypes.ts';
import type { Cell, Table } from './table.ts';

/** Answers of the exit ticket. */
const ANSWERS = [0, 1] as const;

const told = ({ turn, order, reason, taken }: ClassProposal): string =>
  `${turn}${taken ? '+' : ''}: ${order}${reason === '' ? '' : ` (${reason})`}`;

const cellsOf = ({ name, world, seat, proposals, answers, ...did }: ClassRow): readonly Cell[] => [
  name,
  world,
  seat,
  proposals.length,
  proposals.filter(({ taken }) => taken).length,
  did.given,
  did.sealed,
  did.offers,
  did.letters,
  did.remarks,
  proposals.map(told).join('; '),
  ...ANSWERS.map((question) => answers[question] ?? null),
];

/** Turns and worlds count from 1; a proposal that was taken has a `+` after its turn. */
export const classTable = (rows: readonly ClassRow[]): Table => ({
  name: 'class',
  columns: [
    'name',
    'world',
    'seat',
    'proposals',
    'taken',
    'given',
    'sealed',
    'offers',
    'letters',
    'remarks',
    'orders',
    ...ANSWERS.map((question) => `answer_${question + 1}`),
  ],
  rows: rows.map(cellsOf),
});
