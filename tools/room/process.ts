/** The real server as a process of its own, which can be killed and started again at the same address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from './until.ts';

const TOP = join(import.meta.dirname, '..', '..');
const PROGRAM = existsSync(join(TOP, 'dist/index.html'))
  ? join(TOP, 'src/server/main.ts')
  : join(TOP, 'tests/server/serve.ts');

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export interface ServerOptions {
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** In front of the program: what runs it, and node's own options. */
  readonly runner?: readonly string[];
  readonly nodeOptions?: readonly string[];
}

export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly told: () => string;
  /** Without warning; resolves when the process is gone. */
  kill(): Promise<void>;
  /** With a signal that it may heed. */
  stop(): Promise<void>;
}

/** Limits that a test of one machine against itself would meet before any class does are out of its way. */
export const GENEROUS = {
  LOG_LEVEL: 'warn',
  MOST_ROOMS: '100000',
  MOST_CONNECTIONS: '100000',
  OPENS_PER_HOUR: '100000',
};

const endWith = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve()).kill(signal);
  });

/** Not awaited for: `whenUp` tells. */
export const startServer = ({ port, env, runner = [], nodeOptions = [] }: ServerOptions): ServerProcess => {
  const command = [...runner, process.execPath, ...nodeOptions, PROGRAM];
  const [program = process.execPath, ...rest] = command;
  const child = spawn(program, rest, {
    cwd: TOP,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  const hear = (text: unknown): void => {
    told = (told + String(text)).slice(-20_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    told: () => told,
    kill: () => endWith(child, 'SIGKILL'),
    stop: () => endWith(child, 'SIGTERM'),
  };
};

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );

/** Resolves when the server answers; rejects with what it wrote when it ended or took too long. */
export const whenUp = async (server: ServerProcess, patience = 30_000): Promise<void> => {
  const { child, url, told } = server;
  const up = await until(async () => child.exitCode !== null || (await isUp(url)), patience);
  if (!up || child.exitCode !== null) throw new Error(`The server did not start. It said: ${told()}`);
};
