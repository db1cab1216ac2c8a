/** One server with its rooms in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { freePort, GENEROUS, startServer } from '../room/process.ts';
import { usualSetup } from '../room/school.ts';
import { readRecords } from './records.ts';
import type { KillPlan } from './rounds.ts';

type Wanted = Pick<KillPlan, 'seed' | 'classes' | 'students' | 'longest' | 'retryMilliseconds'>;

/** `remove` deletes the folder. */
export const planOnDisk = async (
  wanted: Wanted,
): Promise<{ readonly plan: KillPlan; readonly remove: () => void }> => {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'knot-kill-'));
  const { scenario } = await loadScenario(usualSetup(0).scenario);
  const plan: KillPlan = {
    ...wanted,
    scenario,
    url: `http://127.0.0.1:${port}`,
    start: () => startServer({ port, env: { ...GENEROUS, DATA_DIR: dataDir } }),
    records: (rooms) => readRecords(dataDir, rooms),
  };
  return { plan, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
};
