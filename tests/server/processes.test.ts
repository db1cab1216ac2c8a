import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { startMany } from '../../src/server/many/startMany.ts';
import { hasPostgres, startPostgres, type TestPostgres } from './postgres.ts';
import { SCRIPT, type ServerProcess, spawnServer } from './processes.ts';
import { type Client, codeOf, connect, granted, makeFolder, type SeatedClient, takeSeat } from './table.ts';

/** A machine that does much else takes its time to start processes. */
const STARTING = 240_000;

const clients: Client[] = [];
const kept = <C extends Client>(client: C): C => {
  clients.push(client);
  return client;
};
afterAll(() => {
  for (const client of clients) client.close();
});

describe('a process that is killed', () => {
  it(
    'has lost nothing that it answered, and the next one goes on',
    async () => {
      const folder = makeFolder();
      const first = await spawnServer({ DATA_DIR: folder });
      const teacher = kept(connect(first.port));
      const links = await granted(teacher.open());
      await granted(teacher.enter(links.control));
      const student = kept(await takeSeat(first.port, links.code));
      await granted(teacher.ask({ kind: 'begin' }));
      await student.seat(({ class: { clock } }) => clock.phase.kind === 'reading');
      // More than are answered before the end; those on their way are asked again afterwards.
      const answered: string[] = [];
      const asked = Array.from({ length: 30 }, (_, index) => `say-${index}`);
      for (const command of asked)
        student.line.emit('ask', command, { kind: 'say', text: command }, ({ ok }) => {
          if (ok) answered.push(command);
        });
      await expect.poll(() => answered.length, { interval: 1 }).toBeGreaterThan(0);
      await first.kill();
      const second = await spawnServer({ DATA_DIR: folder });
      const again = kept(connect(second.port));
      await granted(again.enter(student.token));
      const said = (await again.seat()).cabinet?.talk.map(({ text }) => text) ?? [];
      expect(said).toEqual(asked.slice(0, said.length));
      expect(said.length).toBeGreaterThanOrEqual(answered.length);
      for (const command of asked) await granted(again.ask({ kind: 'say', text: command }, command));
      const after = await again.seat(({ cabinet }) => cabinet?.talk.length === asked.length);
      expect(after.cabinet?.talk.map(({ text }) => text)).toEqual(asked);
      expect(await second.stop()).toBe(0);
      rmSync(folder, { recursive: true });
    },
    STARTING,
  );

  it(
    'answers what it has taken on when it is asked to stop',
    async () => {
      const folder = makeFolder();
      const server = await spawnServer({ DATA_DIR: folder });
      const teacher = kept(connect(server.port));
      const links = await granted(teacher.open());
      await granted(teacher.enter(links.control));
      const asked = granted(teacher.ask({ kind: 'begin' }));
      await asked;
      expect(await server.stop()).toBe(0);
      expect(readFileSync(join(folder, 'rooms.sqlite'), 'latin1')).toContain('"reading"');
      rmSync(folder, { recursive: true });
    },
    STARTING,
  );
});

describe.skipIf(!hasPostgres)('three processes over one PostgreSQL', () => {
  let postgres: TestPostgres;
  let servers: ServerProcess[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
    const env = { DATABASE_URL: postgres.url };
    servers = await Promise.all([spawnServer(env), spawnServer(env), spawnServer(env)]);
  }, STARTING);
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await postgres.stop();
  }, STARTING);

  const portOf = (index: number): number => servers[index]?.port ?? expect.unreachable();

  it(
    'serve the seats of one room, whichever they come to',
    async () => {
      const teacher = kept(connect(portOf(0)));
      const links = await granted(teacher.open());
      await granted(teacher.enter(links.control));
      const seats: SeatedClient[] = [];
      for (let at = 0; at < 6; at++) seats.push(kept(await takeSeat(portOf(at % 3), links.code)));
      await teacher.control(({ people }) => people.filter(({ connected }) => connected).length === 6);
      await granted(teacher.ask({ kind: 'begin' }));
      for (const seat of seats) await seat.seat(({ class: { clock } }) => clock.phase.kind === 'reading');
      // All at once, from three processes: each is kept once, in one order for all.
      await Promise.all(
        seats.flatMap((seat, at) =>
          [0, 1, 2, 3].map((nth) => granted(seat.ask({ kind: 'say', text: `${at}-${nth}` }, `say-${nth}`))),
        ),
      );
      const [us, ussr] = await Promise.all(
        [0, 1].map((at) => seats[at]?.seat(({ cabinet }) => cabinet?.talk.length === 12)),
      );
      expect(new Set(us?.cabinet?.talk.map(({ text }) => text)).size).toBe(12);
      expect(ussr?.cabinet?.talk.every(({ text }) => Number(text[0]) % 2 === 1)).toBe(true);
      for (const at of [2, 4]) {
        const view = await seats[at]?.seat(({ cabinet }) => cabinet?.talk.length === 12);
        expect(view?.cabinet?.talk).toEqual(us?.cabinet?.talk);
      }
      // One is killed; its seats find their places through another, and the teacher sees them go and come.
      await servers[1]?.kill();
      await teacher.control(({ people }) => people.filter(({ connected }) => connected).length === 4);
      const back = kept(connect(portOf(2)));
      await granted(back.enter(seats[1]?.token ?? ''));
      expect((await back.seat()).cabinet?.talk).toEqual(ussr?.cabinet?.talk);
      await teacher.control(({ people }) => people[1]?.connected === true);
      expect(await codeOf(back.ask({ kind: 'say', text: '1-0' }, 'say-0'))).toBe('ok');
      await granted(back.ask({ kind: 'say', text: 'Still here.' }));
      await seats[5]?.seat(({ cabinet }) => cabinet?.talk.at(-1)?.text === 'Still here.');
      // A seat that is asked for at two processes at once under one secret is one seat.
      const late = [portOf(0), portOf(2)].map((port) =>
        kept(connect(port)).join(links.code, 'one-secret-of-a-device'),
      );
      const tokens = await Promise.all(late.map(async (given) => (await granted(given)).token));
      expect(new Set(tokens).size).toBe(1);
      expect((await teacher.control(({ people }) => people.length > 6)).people).toHaveLength(7);
    },
    STARTING,
  );

  it('stand behind one address, where those that are killed are followed by others', {
    timeout: STARTING,
  }, async () => {
    const env = {
      PROCESSES: '3',
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      DATABASE_URL: postgres.url,
    };
    const many = await startMany(readConfig(env), SCRIPT, { ...process.env, ...env }, () => undefined);
    expect((await fetch(`http://127.0.0.1:${many.port}/healthz`)).status).toBe(200);
    const teacher = kept(connect(many.port));
    const links = await granted(teacher.open());
    await granted(teacher.enter(links.control));
    const seats: SeatedClient[] = [];
    for (let at = 0; at < 6; at++)
      seats.push(kept(await takeSeat(many.port, links.code, at % 2 === 0 ? ['websocket'] : ['polling'])));
    await granted(teacher.ask({ kind: 'begin' }));
    for (const pid of many.pids().slice(1)) {
      // As the page does: whoever is back on the line takes the seat again.
      const isBack = seats.map(
        (seat) =>
          new Promise<SeatedClient>((resolve) => {
            seat.line.once('disconnect', () => seat.line.once('connect', () => resolve(seat)));
          }),
      );
      process.kill(pid ?? 0, 'SIGKILL');
      const seat = await Promise.race(isBack);
      await granted(seat.enter(seat.token));
      await granted(seat.ask({ kind: 'say', text: `After ${pid}.` }));
      await seat.seat(({ cabinet }) => cabinet?.talk.at(-1)?.text === `After ${pid}.`);
      await expect.poll(() => many.pids().includes(pid), { timeout: 20_000 }).toBe(false);
    }
    await many.close();
  });
});
