/** Three processes behind one address over one PostgreSQL, as `PROCESSES=3 npm start` runs them. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { type Children, makeChildren } from '../../src/server/many/children.ts';
import { createFront } from '../../src/server/many/front.ts';
import type { RoomStore } from '../../src/server/storage/port.ts';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { endFleetRun, type FleetPlan, openClasses, playFleetTurn } from '../../tools/kill/fleetRounds.ts';
import { GENEROUS } from '../../tools/room/process.ts';
import { linesOf, usualSetup } from '../../tools/room/school.ts';
import { hasPostgres, startPostgres, type TestPostgres } from './postgres.ts';

const PROCESSES = 3;
const PATIENCE = 240_000;

describe.skipIf(!hasPostgres)('three processes behind one address', () => {
  let postgres: TestPostgres;
  let children: Children;
  let front: Server;
  let store: RoomStore;
  let plan: FleetPlan;
  let ended = 0;

  beforeAll(async () => {
    postgres = await startPostgres();
    const env = { ...process.env, ...GENEROUS, DATABASE_URL: postgres.url, TRUST_PROXY: '1', PORT: '0' };
    children = makeChildren({
      script: fileURLToPath(new URL('serve.ts', import.meta.url)),
      count: PROCESSES,
      env: (place) => ({ ...env, PLACE: String(place), HOST: '127.0.0.1' }),
      ended: () => {
        ended += 1;
      },
      gaveUp: () => undefined,
    });
    await children.ready();
    front = createFront(children.all, 0).listen(0, '127.0.0.1');
    await once(front, 'listening');
    store = await openPostgres(new Pool({ connectionString: postgres.url, max: 2 }));
    plan = {
      scenario: (await loadScenario(usualSetup(0).scenario)).scenario,
      seed: 28_101_962,
      classes: 2,
      students: 8,
      fleet: {
        size: PROCESSES,
        isWhole: () => children.all.every(({ port }) => port !== null),
        kill: (number) => {
          const pid = children.all[number]?.pid;
          if (pid !== undefined) process.kill(pid, 'SIGKILL');
        },
      },
      url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
      retryMilliseconds: 200,
      records: async (rooms) =>
        new Map(
          await Promise.all(rooms.map(async (room) => [room, (await store.read(room, 0)) ?? []] as const)),
        ),
    };
  }, PATIENCE);

  afterAll(async () => {
    await store.close();
    front.close();
    await children.close();
    await postgres.stop();
  }, PATIENCE);

  it('play whole classes with one of them killed in every turn, and lose and double nothing', {
    timeout: PATIENCE,
  }, async () => {
    const classes = await openClasses(plan);
    const turns = plan.scenario.calendar.length;
    const faults: string[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const line = await playFleetTurn(plan, classes, turn);
      faults.push(...line.faults);
      expect(line.acknowledged).toBeGreaterThan(10 * (turn + 1));
    }
    faults.push(...(await endFleetRun(plan, classes)));
    for (const { school } of classes) for (const line of linesOf(school)) line.close();
    expect(faults).toEqual([]);
    expect(ended).toBe(turns);
  });
});
