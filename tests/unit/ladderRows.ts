/** Rows of the ladder made by hand, and tables and pools that play by them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from '../../src/cli/ladder/pool.ts';
import { type GameKey, newNotebook, type Row } from '../../src/cli/ladder/row.ts';
import type { Table } from '../../src/cli/ladder/table.ts';

const { orders } = newNotebook();

/** A peaceful game of nothing, but for what is said of it. */
export const rowFor = (key: GameKey, said: Partial<Row> = {}): Row => ({
  ...key,
  end: 'E6',
  settled: false,
  quiet: false,
  nuclear: false,
  scores: { us: 50, ussr: 50 },
  deeds: { us: { turns: 20, orders: orders.us }, ussr: { turns: 20, orders: orders.ussr } },
  fears: [],
  ...said,
});

type Rows = (key: GameKey) => Partial<Row>;

export const tableOfRows = (said: Rows): Table => ({
  play: async (games) => games.map((key) => rowFor(key, said(key))),
});

/** Notes every game it is asked to play. */
export const poolOfRows = (said: Rows): { readonly pool: Pool; readonly played: GameKey[] } => {
  const played: GameKey[] = [];
  const pool: Pool = {
    play: async (games, told) => {
      for (const key of games) {
        played.push(key);
        told(rowFor(key, said(key)));
      }
    },
    close: async () => undefined,
  };
  return { pool, played };
};

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ladder-'));
