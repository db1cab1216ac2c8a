/** Servers in processes of their own. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ServerProcess {
  readonly port: number;
  /** Without warning. */
  kill(): Promise<void>;
  /** As a host stops it; gives its exit code. */
  stop(): Promise<number | null>;
}

export const SCRIPT = fileURLToPath(new URL('serve.ts', import.meta.url));

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  return child.exitCode;
};

export const spawnServer = async (env: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const child = fork(SCRIPT, {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...env },
    execArgv: [],
  });
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('the server did not start');
    }),
  ])) as [{ readonly port: number }];
  return {
    port: message.port,
    kill: async () => {
      await ended(child, 'SIGKILL');
    },
    stop: () => ended(child, 'SIGTERM'),
  };
};
