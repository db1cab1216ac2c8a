/** An entry as a row of a table, the same in every database. */
import type { Entry, Move, Mover } from '../../classroom/types.ts';

export interface Row {
  readonly ply: number;
  readonly at: number;
  readonly by: string;
  readonly command: string;
  readonly move: string;
}

export const toRow = ({ ply, at, by, command, move }: Entry): Row => ({
  ply,
  at,
  by: String(by),
  command,
  move: JSON.stringify(move),
});

const moverOf = (text: string): Mover => (text === 'control' || text === 'room' ? text : Number(text));

/** PostgreSQL gives its big integers as text. */
export const fromRow = (row: Row): Entry => ({
  ply: Number(row.ply),
  at: Number(row.at),
  by: moverOf(row.by),
  command: row.command,
  move: JSON.parse(row.move) as Move,
});
