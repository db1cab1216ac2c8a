/** A class period in fast time: a server of its own, students in browsers, and students as clients on the socket. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { SeatView } from '../../../src/classroom/viewTypes.ts';
import { readConfig } from '../../../src/server/config.ts';
import { type Running, startServer } from '../../../src/server/start.ts';
import { granted, makeFolder, type SeatedClient } from '../../server/table.ts';
import { troublesOf } from './troubles.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Period {
  readonly folder: string;
  readonly server: Running;
  readonly address: string;
  close(): Promise<void>;
}

/** `speed` minutes of the class pass in one. */
export const openPeriod = async (speed: number): Promise<Period> => {
  const folder = makeFolder();
  const set = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', DATA_DIR: folder };
  const server = await startServer(readConfig({ ...set, CLOCK_SPEED: String(speed) }), DIST);
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { folder, server, address: `http://127.0.0.1:${server.port}`, close };
};

/** A browser of somebody's own, and what went wrong in it. */
export const openBrowser = async (browser: Browser, viewport: { width: number; height: number }) => {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  return { troubles: await troublesOf(context), page: await context.newPage(), context };
};

export const viewOf = (client: SeatedClient): SeatView => client.known()?.view as SeatView;

/** Whether the class has come to the talks of this turn, or further. */
export const isTalking = (view: SeatView, turn: number): boolean => {
  const { phase } = view.class.clock;
  return 'turn' in phase && phase.kind === 'talks' && phase.turn >= turn;
};

/** From now on this student says and proposes something at every turn, or publishes where it has no cabinet. */
export const work = (client: SeatedClient): void => {
  let done = -1;
  client.line.on('view', () => {
    const view = client.known()?.view as SeatView | undefined;
    const { phase } = view?.class.clock ?? {};
    if (view === undefined || phase?.kind !== 'talks' || phase.turn === done) return;
    done = phase.turn;
    void act(client, view);
  });
};

/** The clock may be quicker: what comes too late is refused, and that is as it should be. */
const act = async (client: SeatedClient, { me: { seat } }: SeatView): Promise<void> => {
  if (seat === null) return;
  if ('outsider' in seat) await client.ask({ kind: 'publish', text: 'The world is watching.' });
  else {
    await client.ask({ kind: 'say', text: 'What do we know for certain?' });
    if (seat.chair !== 'leader')
      await client.ask({ kind: 'propose', desk: seat.chair, order: null, reason: 'Let us wait a day.' });
  }
};

/** Goes, and comes back by the token that its device kept. */
export const dropAndReturn = async (client: SeatedClient): Promise<void> => {
  client.line.disconnect();
  const isBack = new Promise<void>((resolve) => client.line.once('connect', resolve));
  client.line.connect();
  await isBack;
  await granted(client.enter(client.token));
};
