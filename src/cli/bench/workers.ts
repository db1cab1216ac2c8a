/**
 * Two threads that search at once against one: independent streams of replies to the same positions, nothing shared, as when two
 * games share a machine. It is not one search spread over two threads.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Observation } from '../../engine/types.ts';
import { median, RUNS, rounded, type Spent } from './timing.ts';

export interface WorkersFigures {
  readonly workers: 2;
  readonly streams: 'independent';
  /** Work done in the same time, as a multiple of one thread's. */
  readonly times: number;
  /** The same by the time of the processor: less than 2 is how far the two slow each other down while both have a core. */
  readonly timesByProcessor: number;
}

/** Has a thread answer all its positions once; rejects when it fails. */
const ask = async (worker: Worker): Promise<Spent> => {
  const heard = once(worker, 'message');
  worker.postMessage('again');
  const [spent] = await heard;
  return spent;
};

interface Round {
  readonly times: number;
  readonly timesByProcessor: number;
}

const round = async (one: Worker, two: Worker): Promise<Round> => {
  const alone = await ask(one);
  const from = performance.now();
  const both = await Promise.all([ask(one), ask(two)]);
  const ms = performance.now() - from;
  const processorMs = both.reduce((sum, spent) => sum + spent.processorMs, 0) / 2;
  return { times: (2 * alone.ms) / ms, timesByProcessor: (2 * alone.processorMs) / processorMs };
};

const measure = async (one: Worker, two: Worker): Promise<readonly Round[]> => {
  await Promise.all([ask(one), ask(two)]);
  const rounds: Round[] = [];
  while (rounds.length < RUNS) rounds.push(await round(one, two));
  return rounds;
};

/** `positions` are those that each thread answers in a round. */
export const measureWorkers = async (positions: readonly Observation[]): Promise<WorkersFigures> => {
  const open = (): Worker => new Worker(new URL('./thread.ts', import.meta.url), { workerData: positions });
  const [one, two] = [open(), open()];
  const rounds = await measure(one, two);
  await Promise.all([one.terminate(), two.terminate()]);
  return {
    workers: 2,
    streams: 'independent',
    times: rounded(median(rounds.map(({ times }) => times)), 2),
    timesByProcessor: rounded(median(rounds.map(({ timesByProcessor }) => timesByProcessor)), 2),
  };
};
