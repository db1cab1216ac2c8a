/** Rooms over a store that is in trouble for a while. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFindGround } from '../../src/server/rooms/ground.ts';
import { makeRooms } from '../../src/server/rooms/rooms.ts';
import type { RoomStore } from '../../src/server/storage/port.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { makeFolder, SETUP } from './table.ts';

const HOUR = 3_600_000;

const roomsOver = (store: RoomStore, failed: (error: unknown) => void) =>
  makeRooms({
    store,
    findGround: makeFindGround(),
    keptFor: { period: HOUR, days: HOUR, kept: HOUR },
    mostRooms: 10,
    now: Date.now,
    send: () => undefined,
    present: () => undefined,
    wrote: () => undefined,
    measured: () => undefined,
    failed,
  });

it('a room that cannot be read does nothing later that it refused, and holds up no other', async () => {
  const folder = makeFolder();
  const store = openSqlite(join(folder, 'rooms.sqlite'));
  const unreadable = new Set<string>();
  const faults: unknown[] = [];
  const read: RoomStore['read'] = async (room, from) => {
    if (unreadable.has(room)) throw new Error('unreadable');
    return store.read(room, from);
  };
  const rooms = roomsOver({ ...store, read }, (error) => faults.push(error));
  const open = async (): Promise<string> => {
    const opened = await rooms.open(SETUP);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(await rooms.join(opened.value.code, randomUUID())).toMatchObject({ ok: true });
    return opened.value.code;
  };
  const [troubled, well] = [await open(), await open()];
  unreadable.add(troubled);
  rooms.heard([troubled, well]);
  const joined = await Promise.all([rooms.join(troubled, randomUUID()), rooms.join(well, randomUUID())]);
  expect(joined).toMatchObject([{ ok: false, error: { code: 'server' } }, { ok: true }]);
  expect(faults.length).toBeGreaterThan(0);
  unreadable.clear();
  expect(await rooms.join(troubled, randomUUID())).toMatchObject({ ok: true });
  expect(rooms.lives.get(troubled)?.cls.people).toHaveLength(2);
  await rooms.settled();
  await store.close();
  rmSync(folder, { recursive: true });
});
