/** A table that can become a file. */

export type Cell = string | number | boolean | null;

export interface Table {
  /** Also the name of its file. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}
