/** Puts a server together from its settings, and takes it apart again without losing what it has taken on. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { KeptFor } from '../classroom/class.ts';
import { ALONE, type Cluster, joinCluster } from './cluster.ts';
import type { Config } from './config.ts';
import type { DoorPorts } from './door.ts';
import { makeLimits } from './limits.ts';
import { faultOf, type Logger, makeLog } from './log.ts';
import { type Metrics, makeMetrics } from './metrics.ts';
import { readingsOf } from './readings.ts';
import { makeFindGround } from './rooms/ground.ts';
import { makeRooms, type Rooms } from './rooms/rooms.ts';
import { createSite } from './site.ts';
import { attendAll, openSockets, sendNews } from './sockets.ts';
import type { RoomStore } from './storage/port.ts';
import { openPostgres } from './storage/postgres.ts';
import { openSqlite } from './storage/sqlite.ts';

export interface Running {
  readonly port: number;
  /** Answers what was asked, says good-bye and lets go of the database. */
  close(): Promise<void>;
}

/** Connections to PostgreSQL: one listens for news, the others read and write. */
const POOL = 6;

interface Opened {
  readonly store: RoomStore;
  readonly pool: Pool | null;
}

const openStore = async ({ databaseUrl, dataDir }: Config, log: Logger): Promise<Opened> => {
  if (databaseUrl === null) {
    mkdirSync(dataDir, { recursive: true });
    return { store: openSqlite(join(dataDir, 'rooms.sqlite')), pool: null };
  }
  const pool = new Pool({ connectionString: databaseUrl, max: POOL, connectionTimeoutMillis: 10_000 });
  pool.on('error', (error) => log.error(faultOf(error), 'a connection to the database broke'));
  return { store: await openPostgres(pool), pool };
};

/** Milliseconds between looks at the clock, at rooms that slept, at what other processes may have done, and at what is to be wiped. */
const TICK = 200;
const WAKE = 1_000;
const COMPARE = 2_000;
const WIPE = 60_000;

/** The clock of the rooms, in milliseconds; at one moment it is the machine's, and it goes so many times faster. */
const openClock = ({ clockSpeed: speed, clockFrom }: Config): (() => number) => {
  if (speed === 1) return Date.now;
  const start = clockFrom ?? Date.now();
  return () => start + speed * (Date.now() - start);
};

/** A job that is not begun again while it still runs. */
const every = (milliseconds: number, work: () => Promise<unknown>, failed: (error: unknown) => void) => {
  let isRunning = false;
  return setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    work()
      .catch(failed)
      .finally(() => {
        isRunning = false;
      });
  }, milliseconds);
};

const startJobs = (rooms: Rooms, isShared: boolean, log: Logger, failed: (error: unknown) => void) => {
  const wipe = async (): Promise<void> => {
    const wiped = await rooms.wipe();
    if (wiped > 0) log.info({ rooms: wiped }, 'rooms were wiped');
  };
  const jobs = [
    every(TICK, async () => rooms.tick(), failed),
    every(WAKE, rooms.wake, failed),
    every(WIPE, wipe, failed),
    ...(isShared ? [every(COMPARE, rooms.compare, failed)] : []),
  ];
  return (): void => jobs.forEach(clearInterval);
};

const LEAST_DAYS = 14 * 24 * 3_600_000;

const keptForOf = ({ keepMilliseconds, keptMilliseconds }: Config): KeptFor => ({
  period: keepMilliseconds,
  days: Math.max(keepMilliseconds, LEAST_DAYS),
  kept: Math.max(keepMilliseconds, keptMilliseconds),
});

interface Assembly extends DoorPorts {
  readonly server: ReturnType<typeof createSite>;
  readonly sockets: ReturnType<typeof openSockets>;
}

const assemble = (
  config: Config,
  dist: string,
  { store, pool }: Opened,
  metrics: Metrics,
  failed: (error: unknown) => void,
): Assembly => {
  const server = createSite(dist, readingsOf(config, store, metrics));
  const sockets = openSockets(server, config);
  const process = randomUUID();
  let cluster: Cluster = ALONE;
  const rooms = makeRooms({
    store,
    findGround: makeFindGround(),
    keptFor: keptForOf(config),
    mostRooms: config.mostRooms,
    now: openClock(config),
    steady: () => performance.now(),
    send: (connections, news) => {
      metrics.told(connections.length);
      sendNews(sockets, connections, news);
    },
    present: (attendances) => cluster.present({ process, rooms: attendances }),
    wrote: (codes) => cluster.wrote(codes),
    measured: metrics.kept,
    failed,
  });
  if (pool !== null) cluster = joinCluster(sockets, pool, () => rooms, failed);
  metrics.watch(() => ({ rooms: rooms.lives.size, connections: sockets.engine.clientsCount }));
  return { server, sockets, rooms, metrics, limits: makeLimits(config.opensAnHour), failed };
};

const listen = ({ server }: Assembly, { port, host }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/** Listens, or rejects with what stands in the way. */
export const startServer = async (config: Config, dist: string): Promise<Running> => {
  const log = makeLog(config.logLevel);
  const failed = (error: unknown): void => log.error(faultOf(error), 'a fault of the server');
  const opened = await openStore(config, log);
  const assembly = assemble(config, dist, opened, makeMetrics(), failed);
  const { rooms, sockets } = assembly;
  attendAll(sockets, assembly, config);
  const port = await listen(assembly, config);
  const stopJobs = startJobs(rooms, opened.pool !== null, log, failed);
  log.info({ port, database: opened.pool === null ? 'sqlite' : 'postgresql' }, 'listening');
  return {
    port,
    close: async () => {
      stopJobs();
      await rooms.settled();
      await sockets.close();
      await rooms.settled();
      await opened.store.close();
      log.info('closed');
    },
  };
};
