/**
 * `npm run -s ladder`: measures how strong and how human the policy `search` is, and writes `docs/STRENGTH.md`. Prints a line a
 * stage when it is done. `--only budgets,fixed` measures some stages; `--scale 0.1` plays a tenth of the games; `--jobs` threads;
 * `--data` where the games are kept: a run takes up where the last one left off; `--report` plays nothing and writes the document;
 * `--keep` goes on with games of another version of the program, which the document then says; `--out` names another folder for the document.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './ladder/document.ts';
import { openPool } from './ladder/pool.ts';
import { fingerprint, isOwnFolder } from './ladder/program.ts';
import { stageLine } from './ladder/section.ts';
import { scaledSizes } from './ladder/sizes.ts';
import type { Stage } from './ladder/stage.ts';
import { STAGES } from './ladder/stages.ts';
import { openStore, type Store } from './ladder/store.ts';
import { openTable } from './ladder/table.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions, readWhole, refuseOption } from './options.ts';

const MOST_JOBS = 256;

const options = readOptions({ only: '', scale: '1', jobs: '2', data: '.ladder', out: 'docs' }, [
  'report',
  'keep',
]);

const readScale = (): number => {
  const scale = Number(options.scale);
  if (scale > 0 && scale <= 1) return scale;
  return refuseOption(`--scale must be a number above 0 and at most 1, not ${options.scale}.`);
};

const readStages = (): readonly Stage[] => {
  const ids = STAGES.map(({ id }) => id);
  const wanted = options.only === '' ? ids : options.only.split(',').map((id) => readOneOf('only', id, ids));
  return STAGES.filter(({ id }) => wanted.includes(id));
};

const measure = async (stages: readonly Stage[], store: Store): Promise<void> => {
  const earlier = !isOwnFolder(options.data, fingerprint());
  if (earlier && !options.keep)
    refuseOption(`${options.data} holds games of another version: name another --data, or --keep them.`);
  const pool = openPool(jobs);
  const bench = { table: openTable(store, pool), sizes: scaledSizes(scale), scenario };
  try {
    for (const stage of stages) {
      const section = await stage.measure(bench);
      store.finish(stage.id, scale, earlier);
      console.log(stageLine(stage.id, section));
    }
  } finally {
    await pool.close();
  }
};

const jobs = readWhole('jobs', options.jobs, 1, MOST_JOBS);
const scale = readScale();
const stages = readStages();
const { scenario } = await loadScenario('october-1962');
const store = openStore(options.data);
if (!options.report) await measure(stages, store);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'STRENGTH.md'), await documentOf(STAGES, store, scenario));
