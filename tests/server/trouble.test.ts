/** Rooms over a store that is in trouble for a while. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFindGround } from '../../src/server/rooms/ground.ts';
import type { RoomsPorts } from '../../src/server/rooms/inside.ts';
import { makeRooms } from '../../src/server/rooms/rooms.ts';
import { Apart } from '../../src/server/rooms/shelf.ts';
import type { RoomStore } from '../../src/server/storage/port.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { makeFolder, SETUP } from './table.ts';

const HOUR = 3_600_000;

const roomsOver = (
  store: RoomStore,
  failed: (error: unknown) => void,
  clocks: Pick<RoomsPorts, 'now' | 'steady'> = { now: Date.now, steady: () => performance.now() },
  send: RoomsPorts['send'] = () => undefined,
) =>
  makeRooms({
    store,
    findGround: makeFindGround(),
    keptFor: { period: HOUR, days: HOUR, kept: HOUR },
    mostRooms: 10,
    ...clocks,
    send,
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

it('a room whose record cannot be put back is told of once, kept apart, and wiped in its time', async () => {
  const folder = makeFolder();
  const store = openSqlite(join(folder, 'rooms.sqlite'));
  const faults: unknown[] = [];
  const rooms = roomsOver(store, (error) => faults.push(error));
  const opened = await rooms.open(SETUP);
  if (!opened.ok) return expect.unreachable(opened.error.code);
  const { code, control } = opened.value;
  // No version of the game writes such a record: a second opening.
  const [first] = (await store.read(code, 0)) ?? [];
  if (first === undefined) return expect.unreachable('no record');
  const entries = [{ ...first, ply: 1 }];
  await store.append([{ room: code, from: 1, entries, keys: [], wipeAt: Date.now() + 1, wakeAt: 0 }]);
  for (let looks = 0; looks < 3; looks++) {
    await rooms.wake();
    await expect(rooms.locate(control)).rejects.toBeInstanceOf(Apart);
  }
  expect(faults).toHaveLength(1);
  const other = await rooms.open(SETUP);
  expect(other.ok && (await rooms.join(other.value.code, randomUUID()))).toMatchObject({ ok: true });
  await expect.poll(() => rooms.wipe()).toBe(1);
  expect(await rooms.locate(control)).toBe(null);
  await rooms.settled();
  await store.close();
  rmSync(folder, { recursive: true });
});

it('whoever is connected through another process stays so, however fast the clock of the rooms goes', async () => {
  const folder = makeFolder();
  const store = openSqlite(join(folder, 'rooms.sqlite'));
  const clock = { room: Date.now(), machine: 0 };
  const told: string[] = [];
  const clocks = { now: () => clock.room, steady: () => clock.machine };
  const rooms = roomsOver(
    store,
    () => undefined,
    clocks,
    (_, news) => told.push(news),
  );
  const opened = await rooms.open(SETUP);
  if (!opened.ok) return expect.unreachable(opened.error.code);
  const { code, control } = opened.value;
  await rooms.join(code, randomUUID());
  const place = await rooms.locate(control);
  if (place === null) return expect.unreachable('no place');
  const connection = { id: 'one', isBusy: () => false, told: () => undefined, gone: () => undefined };
  await rooms.listen(place, connection);
  rooms.heardPresence({ process: 'other', rooms: [{ room: code, connected: [0] }] });
  await expect.poll(() => told.join()).toContain('"connected":true');
  told.length = 0;
  // A minute of the room in a second of the machine; then the other process is silent for long.
  Object.assign(clock, { room: clock.room + 60_000, machine: 1_000 });
  rooms.tick();
  rooms.retell(code, 'one', true);
  await expect.poll(() => told.join()).toContain('"connected":true');
  Object.assign(clock, { room: clock.room + 60_000, machine: 60_000 });
  rooms.tick();
  await expect.poll(() => told.at(-1)).toContain('"connected":false');
  await rooms.settled();
  await store.close();
  rmSync(folder, { recursive: true });
});
