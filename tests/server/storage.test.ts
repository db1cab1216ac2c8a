import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/classroom/types.ts';
import type { RoomStore } from '../../src/server/storage/port.ts';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { hasPostgres, startPostgres, type TestPostgres } from './postgres.ts';

const said = (ply: number, command = `c${ply}`, by: Entry['by'] = 3): Entry => ({
  ply,
  at: 1_790_000_000_000 + ply,
  by,
  command,
  move: { kind: 'say', text: `“${ply}” \u0000 \ud83d\ude80` },
});
const batch = (room: string, from: number, count = 1, more = {}) => ({
  room,
  from,
  entries: Array.from({ length: count }, (_, index) => said(from + index)),
  keys: [],
  wipeAt: 1000,
  wakeAt: null,
  ...more,
});

let folder = '';
let postgres: TestPostgres | null = null;
const stores = new Map<string, { readonly store: RoomStore; readonly other: RoomStore }>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knot-store-'));
  const sqlite = openSqlite(join(folder, 'rooms.sqlite'));
  stores.set('SQLite', { store: sqlite, other: sqlite });
  if (!hasPostgres) return;
  postgres = await startPostgres();
  const { url } = postgres;
  const open = () => openPostgres(new Pool({ connectionString: url, max: 4 }));
  const [store, other] = await Promise.all([open(), open()]);
  stores.set('PostgreSQL', { store, other });
}, 120_000);

afterAll(async () => {
  for (const { store, other } of stores.values()) {
    await store.close();
    if (other !== store) await other.close();
  }
  await postgres?.stop();
  await rm(folder, { recursive: true });
});

const both = (name: string) => stores.get(name) ?? expect.unreachable('no such store');

describe.each(hasPostgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'])('rooms in %s', (name) => {
  it('are made once and read back as they were', async () => {
    const { store, other } = both(name);
    const first = batch('AAAA', 0, 2, { keys: ['key-a'] });
    expect(await store.create(first)).toBe(true);
    expect(await other.create(batch('AAAA', 0))).toBe(false);
    expect(await other.read('AAAA', 0)).toEqual(first.entries);
    expect(await other.read('AAAA', 1)).toEqual(first.entries.slice(1));
    expect(await other.read('AAAA', 2)).toEqual([]);
    expect(await other.read('NONE', 0)).toBeNull();
    expect([await store.roomOf('key-a'), await store.roomOf('key-b')]).toEqual(['AAAA', null]);
  });

  it('keep a batch whole or not at all, by the number of entries before it', async () => {
    const { store, other } = both(name);
    await store.create(batch('BBBB', 0));
    await store.create(batch('CCCC', 0));
    expect(await store.append([batch('BBBB', 1, 3), batch('CCCC', 1), batch('GONE', 1)])).toEqual([
      true,
      true,
      false,
    ]);
    expect(await other.append([batch('BBBB', 1, 2, { keys: ['lost'] }), batch('CCCC', 2)])).toEqual([
      false,
      true,
    ]);
    expect((await store.read('BBBB', 0))?.map(({ ply }) => ply)).toEqual([0, 1, 2, 3]);
    expect(await store.roomOf('lost')).toBeNull();
    expect(await store.lengths(['BBBB', 'CCCC', 'GONE'])).toEqual(
      new Map([
        ['BBBB', 4],
        ['CCCC', 3],
      ]),
    );
  });

  it('take a command of one mover once, and the same command of another, and any number without one', async () => {
    const { store } = both(name);
    await store.create(batch('DDDD', 0, 0));
    const entries = [said(0, 'x', 1), said(1, 'x', 2), said(2, '', 'room'), said(3, '', 'room')];
    expect(await store.append([{ ...batch('DDDD', 0), entries }])).toEqual([true]);
    const again = { ...batch('DDDD', 4), entries: [said(4, 'x', 1)] };
    await expect(store.append([again])).rejects.toThrow(/unique/i);
    expect(await store.read('DDDD', 0)).toHaveLength(4);
  });

  it('wake when their clocks have something to do', async () => {
    const { store } = both(name);
    await store.create(batch('GGGG', 0, 1, { wakeAt: 20 }));
    await store.create(batch('HHHH', 0, 1, { wakeAt: 5 }));
    await store.append([batch('HHHH', 1, 1, { wakeAt: null })]);
    expect([await store.toWake(19), await store.toWake(20)]).toEqual([[], ['GGGG']]);
  });

  it('go when their time has come, with entries and keys', async () => {
    const { store } = both(name);
    await store.create(batch('EEEE', 0, 1, { keys: ['key-e'], wipeAt: 5 }));
    await store.create(batch('FFFF', 0, 1, { wipeAt: 5 }));
    await store.append([batch('FFFF', 1, 1, { wipeAt: 50 })]);
    expect(await store.toWipe(10)).toEqual(['EEEE']);
    expect([await store.wipe('EEEE', 10), await store.wipe('FFFF', 10)]).toEqual([true, false]);
    expect([await store.read('EEEE', 0), await store.roomOf('key-e')]).toEqual([null, null]);
    expect(await store.append([batch('EEEE', 1)])).toEqual([false]);
    expect(await store.wipe('FFFF', null)).toBe(true);
    const count = await store.count();
    expect(await store.create(batch('EEEE', 0))).toBe(true);
    expect(await store.count()).toBe(count + 1);
  });
});

describe.skipIf(!hasPostgres)('two processes', () => {
  it('that write to the same rooms at once lose and double nothing', async () => {
    const { store, other } = both('PostgreSQL');
    const rooms = ['P1', 'P2', 'P3'];
    for (const room of rooms) await store.create(batch(room, 0));
    const write = async (mine: RoomStore, by: number): Promise<void> => {
      for (let round = 0; round < 40; ) {
        const lengths = await mine.lengths(rooms);
        const order = by === 1 ? rooms : rooms.toReversed();
        const kept = await mine.append(
          order.map((room) => ({
            ...batch(room, lengths.get(room) ?? 0),
            entries: [said(lengths.get(room) ?? 0, `${by}-${lengths.get(room)}`, by)],
          })),
        );
        round += kept.filter(Boolean).length;
      }
    };
    await Promise.all([write(store, 1), write(other, 2)]);
    let total = 0;
    for (const room of rooms) {
      const entries = (await store.read(room, 0)) ?? [];
      expect(entries.map(({ ply }) => ply)).toEqual(entries.map((_, index) => index));
      total += entries.length;
    }
    expect(total).toBeGreaterThanOrEqual(83);
  });
});

describe('a file', () => {
  it('belongs to one process at a time, and keeps its rooms when it is opened again', async () => {
    const path = join(folder, 'own.sqlite');
    const store = openSqlite(path);
    await store.create(batch('AAAA', 0));
    expect(() => openSqlite(path, 10)).toThrow('locked');
    await store.close();
    const again = openSqlite(path);
    expect(await again.read('AAAA', 0)).toEqual([said(0)]);
    await again.close();
  });

  it('holds nothing of a wiped room', async () => {
    const path = join(folder, 'wiped.sqlite');
    const store = openSqlite(path);
    const entries = [{ ...said(0), move: { kind: 'say' as const, text: 'unmistakable-words' } }];
    await store.create({ ...batch('AAAA', 0), entries });
    await store.wipe('AAAA', null);
    const texts = await Promise.all(
      [path, `${path}-wal`].map((one) => readFile(one, 'latin1').catch(() => '')),
    );
    expect(texts.join('')).not.toContain('unmistakable-words');
    await store.close();
  });
});
