/** Several server processes behind one address, over one PostgreSQL. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import { makeLog } from '../log.ts';
import type { Running } from '../start.ts';
import { makeChildren } from './children.ts';
import { createFront } from './front.ts';

/** Each process listens where only this machine reaches it, takes this one's word on who sent a request, and has its clock. */
const envOf = (
  env: NodeJS.ProcessEnv,
  { trustProxy }: Config,
  clockFrom: number,
  place: number,
): NodeJS.ProcessEnv => ({
  ...env,
  PORT: '0',
  HOST: '127.0.0.1',
  PROCESSES: '1',
  PLACE: String(place),
  TRUST_PROXY: String(trustProxy + 1),
  CLOCK_FROM: String(clockFrom),
});

export interface Many extends Running {
  /** Of the processes there are now, by place. */
  pids(): readonly (number | undefined)[];
}

/**
 * `script` is what a single server is started by, and `env` what `config` was read from. Rejects where the address cannot be had, and
 * with `CannotStart` where a process does not come up; `lost` is called when later no process can be started any more.
 */
export const startMany = async (
  config: Config,
  script: string,
  env: NodeJS.ProcessEnv,
  lost: () => void,
): Promise<Many> => {
  const log = makeLog(config.logLevel);
  const clockFrom = Date.now();
  let isUp = false;
  const children = makeChildren({
    script,
    count: config.processes,
    env: (place) => envOf(env, config, clockFrom, place),
    ended: (place) => log.warn({ place }, 'a process has ended; another follows'),
    gaveUp: (place) => {
      log.error({ place }, 'a process cannot start; its place stays empty');
      if (isUp && children.all.every(({ isGivenUp }) => isGivenUp)) lost();
    },
  });
  const front = createFront(children.all, config.trustProxy);
  try {
    await children.ready();
    front.listen(config.port, config.host);
    await once(front, 'listening');
  } catch (error) {
    await children.close();
    throw error;
  }
  isUp = true;
  const { port } = front.address() as AddressInfo;
  log.info({ port, processes: children.all.map(({ pid }) => pid) }, 'listening');
  return {
    port,
    pids: () => children.all.map(({ pid }) => pid),
    close: async () => {
      front.close();
      await children.close();
      front.closeAllConnections();
    },
  };
};
