/** One thread of the ladder: plays the game it is sent, and answers with its row. */
import { parentPort } from 'node:worker_threads';
import { openRows } from './playRow.ts';
import type { GameKey } from './row.ts';

const play = await openRows();

parentPort?.on('message', (key: GameKey) => {
  parentPort?.postMessage(play(key));
});
