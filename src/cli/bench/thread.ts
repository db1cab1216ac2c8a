/** One thread: whenever it hears something it answers its positions of the main scenario, and says what time that took. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Observation } from '../../engine/types.ts';
import { loadScenario } from '../loadScenario.ts';
import { timeReplies } from './search.ts';
import { MAIN_SCENARIO, spentOn } from './timing.ts';

const positions: readonly Observation[] = workerData;
const { scenario } = await loadScenario(MAIN_SCENARIO);

parentPort?.on('message', () => {
  const { ms, processorMs } = spentOn(() => timeReplies(scenario, positions));
  parentPort?.postMessage({ ms, processorMs });
});
