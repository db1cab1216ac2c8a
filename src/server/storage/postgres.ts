/** Rooms in PostgreSQL, which any number of server processes share. */
import type { Pool } from 'pg';
import type { Batch, RoomStore } from './port.ts';
import { fromRow, type Row, toRow } from './rows.ts';

/** Two processes that start at once make the tables one after the other. */
const START_LOCK = 19_621_022;

/** `socket_io_attachments` is the socket library's own: news too long for a notification goes through it. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS rooms (
    room TEXT PRIMARY KEY, length INTEGER NOT NULL, wipe_at BIGINT NOT NULL, wake_at BIGINT
  );
  CREATE TABLE IF NOT EXISTS entries (
    room TEXT NOT NULL REFERENCES rooms (room) ON DELETE CASCADE,
    ply INTEGER NOT NULL, at BIGINT NOT NULL, by TEXT NOT NULL, command TEXT NOT NULL, move TEXT NOT NULL,
    PRIMARY KEY (room, ply)
  );
  CREATE UNIQUE INDEX IF NOT EXISTS entries_command ON entries (room, by, command) WHERE command <> '';
  CREATE TABLE IF NOT EXISTS keys (
    key TEXT PRIMARY KEY, room TEXT NOT NULL REFERENCES rooms (room) ON DELETE CASCADE
  );
  CREATE INDEX IF NOT EXISTS keys_room ON keys (room);
  CREATE INDEX IF NOT EXISTS rooms_wipe ON rooms (wipe_at);
  CREATE INDEX IF NOT EXISTS rooms_wake ON rooms (wake_at) WHERE wake_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS socket_io_attachments (
    id BIGSERIAL UNIQUE, created_at TIMESTAMPTZ DEFAULT NOW(), payload BYTEA
  );
`;

/** What comes after the rooms of a statement were made or moved on: their entries and keys, in the same statement. */
const FILL = `
  kept AS (
    INSERT INTO entries (room, ply, at, by, command, move)
    SELECT e.room, e.ply, e.at, e.by, e.command, e.move
    FROM json_to_recordset($2) AS e (room TEXT, ply INT, at BIGINT, by TEXT, command TEXT, move TEXT)
    JOIN mine USING (room)
  ),
  opened AS (
    INSERT INTO keys (key, room)
    SELECT k.key, k.room FROM json_to_recordset($3) AS k (key TEXT, room TEXT) JOIN mine USING (room)
  )
  SELECT room FROM mine
`;

const BATCHES = `json_to_recordset($1) AS b (room TEXT, before INT, after INT, wipe_at BIGINT, wake_at BIGINT)`;

const CREATE = `
  WITH mine AS (
    INSERT INTO rooms (room, length, wipe_at, wake_at)
    SELECT b.room, b.after, b.wipe_at, b.wake_at FROM ${BATCHES}
    ON CONFLICT DO NOTHING RETURNING room
  ), ${FILL}`;

/** Rooms are locked in the order of their names, so that two processes never wait for each other. */
const APPEND = `
  WITH held AS MATERIALIZED (
    SELECT r.room FROM rooms AS r WHERE r.room IN (SELECT b.room FROM ${BATCHES}) ORDER BY r.room FOR UPDATE
  ),
  mine AS (
    UPDATE rooms AS r SET length = b.after, wipe_at = b.wipe_at, wake_at = b.wake_at
    FROM ${BATCHES} JOIN held USING (room)
    WHERE r.room = b.room AND r.length = b.before RETURNING r.room
  ), ${FILL}`;

const parameters = (batches: readonly Batch[]): readonly string[] => [
  JSON.stringify(
    batches.map(({ room, from, entries, wipeAt, wakeAt }) => ({
      room,
      before: from,
      after: from + entries.length,
      wipe_at: wipeAt,
      wake_at: wakeAt,
    })),
  ),
  JSON.stringify(batches.flatMap(({ room, entries }) => entries.map((one) => ({ room, ...toRow(one) })))),
  JSON.stringify(batches.flatMap(({ room, keys }) => keys.map((key) => ({ key, room })))),
];

/** The rooms of `batches` in which the statement kept something. */
const keptBy = async (
  pool: Pool,
  statement: string,
  batches: readonly Batch[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ room: string }>(statement, [...parameters(batches)]);
  return new Set(rows.map(({ room }) => room));
};

const makeTables = async (pool: Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [START_LOCK]);
    await client.query(TABLES);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
};

const readRoom = async (pool: Pool, room: string, from: number) => {
  const { rows } = await pool.query<Row>(
    'SELECT ply, at, by, command, move FROM entries WHERE room = $1 AND ply >= $2 ORDER BY ply',
    [room, from],
  );
  if (rows.length > 0) return rows.map(fromRow);
  const found = await pool.query('SELECT FROM rooms WHERE room = $1', [room]);
  return found.rowCount === 0 ? null : [];
};

const lengthsOf = async (pool: Pool, rooms: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ room: string; length: number }>(
    'SELECT room, length FROM rooms WHERE room = ANY($1)',
    [rooms],
  );
  return new Map(rows.map(({ room, length }) => [room, length]));
};

const roomsWhere = async (pool: Pool, condition: string, now: number): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ room: string }>(`SELECT room FROM rooms WHERE ${condition}`, [now]);
  return rows.map(({ room }) => room);
};

const wipeRoom = async (pool: Pool, room: string, before: number | null): Promise<boolean> => {
  const { rowCount } = await pool.query(
    'DELETE FROM rooms WHERE room = $1 AND ($2::BIGINT IS NULL OR wipe_at <= $2)',
    [room, before],
  );
  return rowCount === 1;
};

/** Over a pool that has the tables already or may make them. The pool is closed with the store. */
export const openPostgres = async (pool: Pool): Promise<RoomStore> => {
  await makeTables(pool);
  return {
    create: async (first) => (await keptBy(pool, CREATE, [first])).size === 1,
    append: async (batches) => {
      const kept = await keptBy(pool, APPEND, batches);
      return batches.map(({ room }) => kept.has(room));
    },
    read: (room, from) => readRoom(pool, room, from),
    lengths: (rooms) => lengthsOf(pool, rooms),
    roomOf: async (key) => {
      const { rows } = await pool.query<{ room: string }>('SELECT room FROM keys WHERE key = $1', [key]);
      return rows[0]?.room ?? null;
    },
    count: async () => {
      const { rows } = await pool.query<{ rooms: number }>('SELECT count(*)::INT AS rooms FROM rooms');
      return rows[0]?.rooms ?? 0;
    },
    toWipe: (now) => roomsWhere(pool, 'wipe_at <= $1', now),
    toWake: (now) => roomsWhere(pool, 'wake_at <= $1', now),
    wipe: (room, before) => wipeRoom(pool, room, before),
    close: () => pool.end(),
  };
};
