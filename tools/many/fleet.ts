/** Server processes that are kept running: one that ends is started again. */
import { freePort, type ServerProcess, startServer, whenUp } from '../room/process.ts';

export interface Fleet {
  /** Ports by number; null while a process is down or has not come up yet. */
  readonly ports: readonly (number | null)[];
  /** Ends one without warning; it is started again. */
  kill(number: number): Promise<void>;
  /** Lets all of them finish. */
  stop(): Promise<void>;
}

/** A process that ends at once is not started again as fast as that. */
const PAUSE_MILLISECONDS = 300;

interface Member {
  server: ServerProcess | null;
  timer: NodeJS.Timeout | null;
}

/** Resolves when all are up; rejects, with none left running, when one of them will not come up. */
export const startFleet = async (
  size: number,
  env: Readonly<Record<string, string>>,
  aloud = false,
): Promise<Fleet> => {
  const ports: (number | null)[] = Array.from({ length: size }, () => null);
  const members: Member[] = ports.map(() => ({ server: null, timer: null }));
  let isStopping = false;
  const start = async (number: number): Promise<void> => {
    const member = members[number];
    if (member === undefined || isStopping) return;
    const port = await freePort();
    const server = startServer({
      port,
      env: { ...env, PROCESS: String(number) },
      ...(aloud ? { aloud } : {}),
    });
    member.server = server;
    server.child.once('exit', () => {
      ports[number] = null;
      if (isStopping) return;
      if (aloud) console.error(`Process ${number} ended and is started again.`);
      member.timer = setTimeout(() => void start(number).catch(() => undefined), PAUSE_MILLISECONDS);
    });
    await whenUp(server);
    ports[number] = port;
  };
  const stop = async (): Promise<void> => {
    isStopping = true;
    for (const { timer } of members) if (timer !== null) clearTimeout(timer);
    await Promise.all(members.map(({ server }) => server?.stop()));
  };
  await Promise.all(members.map((_, number) => start(number))).catch(async (reason: unknown) => {
    await stop();
    throw reason;
  });
  return { ports, kill: async (number) => members[number]?.server?.kill(), stop };
};
