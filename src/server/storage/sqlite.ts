/** Rooms in one file on this machine's disk, which one server process has to itself. */
import Database from 'better-sqlite3';
import type { Batch, RoomStore } from './port.ts';
import { fromRow, type Row, toRow } from './rows.ts';

/** The first change of these tables makes this 2 and brings a step from 1. */
const VERSION = 1;
/** How long a server that starts waits for one that is just ending. */
const PATIENCE_MILLISECONDS = 5_000;

const TABLES = `
  CREATE TABLE rooms (
    room TEXT PRIMARY KEY, length INTEGER NOT NULL, wipe_at INTEGER NOT NULL, wake_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE entries (
    room TEXT NOT NULL REFERENCES rooms (room) ON DELETE CASCADE,
    ply INTEGER NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL, command TEXT NOT NULL, move TEXT NOT NULL,
    PRIMARY KEY (room, ply)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entries_command ON entries (room, by, command) WHERE command <> '';
  CREATE TABLE keys (
    key TEXT PRIMARY KEY, room TEXT NOT NULL REFERENCES rooms (room) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keys_room ON keys (room);
  CREATE INDEX rooms_wipe ON rooms (wipe_at);
  CREATE INDEX rooms_wake ON rooms (wake_at) WHERE wake_at IS NOT NULL;
`;

/** Every committed transaction is on the disk before the call comes back; what is wiped is overwritten. */
const setUp = (database: Database.Database): void => {
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database
    .transaction(() => {
      const version = Number(database.pragma('user_version', { simple: true }));
      if (version > VERSION) throw new Error('The database was written by a newer version of the game.');
      if (version === 0) database.exec(TABLES);
      database.pragma(`user_version = ${VERSION}`);
    })
    .exclusive();
};

const prepareWrites = (database: Database.Database) => {
  const room = database.prepare<[string, number, number, number | null]>(
    'INSERT INTO rooms (room, length, wipe_at, wake_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  // Most entries change no time: two indexes less are touched then.
  const lengthen = database.prepare<[number, string, number, number, number | null]>(
    'UPDATE rooms SET length = ? WHERE room = ? AND length = ? AND wipe_at = ? AND wake_at IS ?',
  );
  const advance = database.prepare<[number, number, number | null, string, number]>(
    'UPDATE rooms SET length = ?, wipe_at = ?, wake_at = ? WHERE room = ? AND length = ?',
  );
  const goOn = ({ room, from, entries, wipeAt, wakeAt }: Batch): boolean => {
    const length = from + entries.length;
    return (
      lengthen.run(length, room, from, wipeAt, wakeAt).changes > 0 ||
      advance.run(length, wipeAt, wakeAt, room, from).changes > 0
    );
  };
  const entry = database.prepare<[string, number, number, string, string, string]>(
    'INSERT INTO entries (room, ply, at, by, command, move) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const key = database.prepare<[string, string]>('INSERT INTO keys (key, room) VALUES (?, ?)');
  const fill = (batch: Batch): void => {
    for (const one of batch.entries) {
      const { ply, at, by, command, move } = toRow(one);
      entry.run(batch.room, ply, at, by, command, move);
    }
    for (const one of batch.keys) key.run(one, batch.room);
  };
  const appendOne = (batch: Batch): boolean => {
    if (!goOn(batch)) return false;
    fill(batch);
    return true;
  };
  const createOne = (batch: Batch): boolean => {
    if (room.run(batch.room, batch.entries.length, batch.wipeAt, batch.wakeAt).changes === 0) return false;
    fill(batch);
    return true;
  };
  return {
    create: database.transaction(createOne),
    append: database.transaction((batches: readonly Batch[]) => batches.map(appendOne)),
  };
};

const prepareReads = (database: Database.Database) => ({
  length: database.prepare<[string], { length: number }>('SELECT length FROM rooms WHERE room = ?'),
  entries: database.prepare<[string, number], Row>(
    'SELECT ply, at, by, command, move FROM entries WHERE room = ? AND ply >= ? ORDER BY ply',
  ),
  roomOf: database.prepare<[string], { room: string }>('SELECT room FROM keys WHERE key = ?'),
  count: database.prepare<[], { rooms: number }>('SELECT count(*) AS rooms FROM rooms'),
  toWipe: database.prepare<[number], { room: string }>('SELECT room FROM rooms WHERE wipe_at <= ?'),
  toWake: database.prepare<[number], { room: string }>('SELECT room FROM rooms WHERE wake_at <= ?'),
});

const wiping = (database: Database.Database): RoomStore['wipe'] => {
  const always = database.prepare<[string]>('DELETE FROM rooms WHERE room = ?');
  const ripe = database.prepare<[string, number]>('DELETE FROM rooms WHERE room = ? AND wipe_at <= ?');
  return async (room, before) => {
    const { changes } = before === null ? always.run(room) : ripe.run(room, before);
    // Otherwise the write-ahead log would keep what was wiped.
    if (changes > 0) database.pragma('wal_checkpoint(TRUNCATE)');
    return changes > 0;
  };
};

/** Opens or makes the file. Throws when another process has it or it is no database of this game. */
export const openSqlite = (path: string, patience = PATIENCE_MILLISECONDS): RoomStore => {
  const database = new Database(path, { timeout: patience });
  setUp(database);
  const write = prepareWrites(database);
  const reads = prepareReads(database);
  return {
    create: async (first) => write.create.immediate(first),
    append: async (batches) => write.append.immediate(batches),
    read: async (room, from) => {
      if (reads.length.get(room) === undefined) return null;
      return reads.entries.all(room, from).map(fromRow);
    },
    lengths: async (rooms) =>
      new Map(
        rooms.flatMap((room) => {
          const found = reads.length.get(room);
          return found === undefined ? [] : [[room, found.length]];
        }),
      ),
    roomOf: async (key) => reads.roomOf.get(key)?.room ?? null,
    count: async () => reads.count.get()?.rooms ?? 0,
    toWipe: async (now) => reads.toWipe.all(now).map(({ room }) => room),
    toWake: async (now) => reads.toWake.all(now).map(({ room }) => room),
    wipe: wiping(database),
    close: async () => {
      database.close();
    },
  };
};
