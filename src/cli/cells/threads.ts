/**
 * Plays many games of a cell on one thread or several. What comes out does not depend on how many there are: reports come in
 * the order of the seeds.
 */
import { Worker } from 'node:worker_threads';
import type { GameReport } from '../gameReport.ts';
import { type Cell, openTable } from './cell.ts';

/** Games sent to a thread at a time: few enough to share the work evenly, many enough to make sending cheap. */
const BATCH = 25;

const batchesOf = (seeds: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, at) =>
    seeds.slice(at * BATCH, (at + 1) * BATCH),
  );

const openWorker = (cell: Cell): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData: cell });

/** Sends a batch and waits for its reports. One batch at a time a worker. */
const ask = (worker: Worker, batch: readonly number[]): Promise<readonly GameReport[]> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', heard);
      worker.off('error', failed);
    };
    const heard = (reports: readonly GameReport[]): void => {
      done();
      resolve(reports);
    };
    const failed = (reason: unknown): void => {
      done();
      reject(reason);
    };
    worker.once('message', heard);
    worker.once('error', failed);
    worker.postMessage(batch);
  });

type Batches = readonly (readonly number[])[];
type Waiting = { resolve: (reports: readonly GameReport[]) => void; reject: (reason: unknown) => void };

const playOnThreads = async function* (
  cell: Cell,
  batches: Batches,
  jobs: number,
): AsyncGenerator<GameReport> {
  const workers = Array.from({ length: Math.min(jobs, batches.length) }, () => openWorker(cell));
  const waiting: Waiting[] = [];
  const results = batches.map(
    () => new Promise<readonly GameReport[]>((resolve, reject) => waiting.push({ resolve, reject })),
  );
  let next = 0;
  const serve = async (worker: Worker): Promise<void> => {
    for (let at = next++; at < batches.length; at = next++) {
      await ask(worker, batches[at] ?? []).then(waiting[at]?.resolve, waiting[at]?.reject);
    }
  };
  const served = workers.map(serve);
  try {
    for (const result of results) yield* await result;
    await Promise.all(served);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};

const playHere = async function* (cell: Cell, seeds: readonly number[]): AsyncGenerator<GameReport> {
  const table = await openTable(cell);
  for (const seed of seeds) yield table(seed);
};

/** Reports of a cell's games in the order of the seeds. */
export const playCell = (cell: Cell, seeds: readonly number[], jobs: number): AsyncGenerator<GameReport> =>
  jobs === 1 ? playHere(cell, seeds) : playOnThreads(cell, batchesOf(seeds), jobs);

/** The same, all at once. */
export const reportsOf = async (
  cell: Cell,
  seeds: readonly number[],
  jobs: number,
): Promise<readonly GameReport[]> => {
  const reports: GameReport[] = [];
  for await (const report of playCell(cell, seeds, jobs)) reports.push(report);
  return reports;
};
