/** Where a stage gets its games: from what was played, and only what is missing from play. */
import type { Pool } from './pool.ts';
import { type GameKey, keyOf, type Row } from './row.ts';
import type { Store } from './store.ts';

export interface Table {
  /** Rows of these games, in their order. */
  play(games: readonly GameKey[]): Promise<readonly Row[]>;
}

/** Asked for a game that was not played by one who may not play. */
export class NotPlayed extends Error {}

const found = (store: Store, key: GameKey): Row => {
  const row = store.find(key);
  if (row === undefined) throw new NotPlayed(`${key.us} against ${key.ussr}, seed ${key.seed}`);
  return row;
};

/** Plays what the store lacks, and adds it there. */
export const openTable = (store: Store, pool: Pool): Table => ({
  play: async (games) => {
    const missing = new Map(
      games.filter((key) => store.find(key) === undefined).map((key) => [keyOf(key), key]),
    );
    if (missing.size > 0) await pool.play([...missing.values()], store.add);
    return games.map((key) => found(store, key));
  },
});

/** Plays nothing; rejects with `NotPlayed` when a game is missing. */
export const tableOfPlayed = (store: Store): Table => ({
  play: async (games) => games.map((key) => found(store, key)),
});
