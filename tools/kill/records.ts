/** The records of a server that is down, read from a copy so that what the next start has to mend is not mended for it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../src/classroom/types.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';

/** The file's name in `DATA_DIR`. */
const FILE = 'rooms.sqlite';

export const readRecords = async (
  dataDir: string,
  rooms: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> => {
  const copy = mkdtempSync(join(tmpdir(), 'knot-records-'));
  try {
    cpSync(dataDir, copy, { recursive: true });
    const store = openSqlite(join(copy, FILE));
    const records = await Promise.all(rooms.map(async (room) => [room, await store.read(room, 0)] as const));
    await store.close();
    return new Map(records.map(([room, record]) => [room, record ?? []]));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
