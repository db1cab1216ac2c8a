/** The computer's thread as a browser worker. */
import type { Thread } from '../policy/client.ts';
import { threadOf } from './workerThread.ts';

export const startThread = (): Thread =>
  threadOf(new Worker(new URL('../policy/worker.ts', import.meta.url), { type: 'module' }));
