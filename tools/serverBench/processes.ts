/** Servers on one core and their clients on another, where the machine has `taskset` and two cores. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Samples } from './echo.ts';

export const arePinned =
  availableParallelism() > 1 && spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0;

/** In front of a server's command. */
export const onFirstCore: readonly string[] = arePinned ? ['taskset', '-c', '0'] : [];

/** Puts this process, which is all the clients, on the second core. */
export const moveToSecondCore = (): void => {
  if (arePinned) spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)], { stdio: 'ignore' });
};

/** Megabytes that a process holds. */
export const memoryOf = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
};

export interface Started {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

const start = (script: string, input: string): Promise<Started> =>
  new Promise((resolve, reject) => {
    const command = [...onFirstCore, process.execPath, join(import.meta.dirname, script)];
    const [program = process.execPath, ...rest] = command;
    const child = spawn(program, rest, {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.stdin.end(input);
    child.once('exit', () => reject(new Error(`${script} ended before it listened`)));
    child.stdout.once('data', (port) => resolve({ child, pid: child.pid ?? 0, port: Number(String(port)) }));
  });

export const startEcho = (samples: Samples): Promise<Started> => start('echo.ts', JSON.stringify(samples));
export const startToy = (): Promise<Started> => start('../peers/room.mjs', '');
