/** One thread: plays the seeds it is sent, and answers with their reports. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Cell, openTable } from './cell.ts';

const table = await openTable(workerData as Cell);

parentPort?.on('message', (seeds: readonly number[]) => {
  parentPort?.postMessage(seeds.map(table));
});
