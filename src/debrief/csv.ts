/** A table as CSV after RFC 4180, for spreadsheets. Pure. */
import type { Cell, Table } from './table.ts';

/** Tells a spreadsheet that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A text that begins so would be taken for a formula; an apostrophe before it is read as text. */
const FORMULA = /^[=+\-@\t\r]/;

const field = (cell: Cell): string => {
  if (cell === null) return '';
  const plain = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const record = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

export const csvOf = ({ columns, rows }: Table): string =>
  BYTE_ORDER_MARK + [columns, ...rows].map(record).join('');
