/** The lab's thread as a browser worker. */
import type { LabThread } from '../debrief/lab/client.ts';
import { threadOf } from './workerThread.ts';

export const startLabThread = (): LabThread =>
  threadOf(new Worker(new URL('../debrief/lab/worker.ts', import.meta.url), { type: 'module' }));
