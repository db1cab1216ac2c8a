/** A debrief as a file: one JSON file, or a ZIP file with a CSV table a subject. Its shape is told in docs/EXPORTS.md. */
import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../debrief/csv.ts';
import type { Table } from '../debrief/table.ts';
import { type Exported, tablesOf } from '../debrief/tables.ts';
import type { ExportForm, TableWords } from '../debrief/tableWords.ts';
import { offerFile } from './files.ts';

/** Counts up when a column changes its name or its meaning. */
const FORMAT = 2;

const objectsOf = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const jsonOf = (tables: readonly Table[], language: string): string =>
  JSON.stringify(
    {
      kind: 'knot-of-war-debrief',
      format: FORMAT,
      language,
      tables: Object.fromEntries(tables.map((table) => [table.name, objectsOf(table)])),
    },
    null,
    1,
  );

const zipOf = (tables: readonly Table[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(tables.map((table) => [`${table.name}.csv`, strToU8(csvOf(table))])));

/** Hands the player everything a finished game has to tell. */
export const offerTables = (exported: Exported, form: ExportForm, words: TableWords): void => {
  const tables = tablesOf(exported, words);
  const name = `knot-of-war-${exported.scenario}`;
  if (form === 'json') return offerFile(`${name}-debrief.json`, jsonOf(tables, words.language));
  offerFile(`${name}-tables.zip`, zipOf(tables), 'application/zip');
};
