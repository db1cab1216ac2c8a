/** Threads that play games of the ladder, one game at a time each: a game of a deep search takes seconds. */
import { Worker } from 'node:worker_threads';
import { openRows } from './playRow.ts';
import type { GameKey, Row } from './row.ts';

export interface Pool {
  /** Plays these games in any order; `told` hears of each as soon as it is over. Rejects when one fails. */
  play(games: readonly GameKey[], told: (row: Row) => void): Promise<void>;
  close(): Promise<void>;
}

/** Sends a game and waits for its row. One at a time a worker. */
const ask = (worker: Worker, key: GameKey): Promise<Row> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', heard);
      worker.off('error', failed);
    };
    const heard = (row: Row): void => {
      done();
      resolve(row);
    };
    const failed = (reason: unknown): void => {
      done();
      reject(reason);
    };
    worker.once('message', heard);
    worker.once('error', failed);
    worker.postMessage(key);
  });

const openThreads = (jobs: number): Pool => {
  const workers = Array.from({ length: jobs }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  return {
    play: async (games, told) => {
      const left = games.values();
      const serve = async (worker: Worker): Promise<void> => {
        for (const key of left) told(await ask(worker, key));
      };
      await Promise.all(workers.map(serve));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

const openHere = (): Pool => {
  const opened = openRows();
  return {
    play: async (games, told) => {
      const play = await opened;
      for (const key of games) told(play(key));
    },
    close: async () => undefined,
  };
};

/** Starts its threads at once; one job plays on the thread it is asked on. */
export const openPool = (jobs: number): Pool => (jobs === 1 ? openHere() : openThreads(jobs));
