/**
 * What the class server carries, one JSON line a stage, and `docs/CLASSROOM-BENCH.md`:
 *   npm run -s bench:server -- [--rooms 33] [--clients 30] [--seconds 3] [--samples 3000] [--many 1000] [--only ours] [--profile FOLDER]
 * Server and clients are processes of their own on this machine's loopback. `--only` (ours, beside, many) measures less, `--profile` also writes
 * where our server's time goes. What is not measured whole, with the sizes as they are by default, is not written down.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScenario } from '../src/cli/loadScenario.ts';
import { readOneOf, readOptions, readWhole } from '../src/cli/options.ts';
import { freePort, GENEROUS } from './room/process.ts';
import { usualSetup } from './room/school.ts';
import { writeDocument } from './serverBench/document.ts';
import { moveToSecondCore } from './serverBench/processes.ts';
import { type Plan, ratiosOf, runEcho, runMany, runOurs, runToy } from './serverBench/stages.ts';

const DEFAULTS = {
  rooms: '33',
  clients: '30',
  seconds: '3',
  samples: '3000',
  many: '1000',
  only: 'all',
  profile: '',
};
const options = readOptions(DEFAULTS);
const only = readOneOf('only', options.only, ['all', 'ours', 'beside', 'many']);
const dataDir = mkdtempSync(join(tmpdir(), 'knot-bench-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
const plan: Plan = {
  scenario: (await loadScenario(usualSetup(0).scenario)).scenario,
  rooms: readWhole('rooms', options.rooms, 1, 1_000),
  clients: readWhole('clients', options.clients, 3, 40),
  search: { from: 250, most: 16_000, seconds: readWhole('seconds', options.seconds, 1, 60), bisections: 2 },
  samples: readWhole('samples', options.samples, 100, 100_000),
  manyRooms: readWhole('many', options.many, 1, 10_000),
  port: await freePort(),
  env: { ...GENEROUS, DATA_DIR: dataDir },
  profile: options.profile === '' ? null : options.profile,
};
const print = (stage: string, figures: object): void => console.log(JSON.stringify({ stage, ...figures }));

moveToSecondCore();
const isWhole = Object.entries(DEFAULTS).every(
  ([name, value]) => value === options[name as keyof typeof DEFAULTS],
);
const ours = only === 'many' ? null : await runOurs(plan);
if (ours !== null) {
  const { samples: _samples, roster: _roster, ...figures } = ours;
  print('ours', figures);
}
const beside =
  ours === null || only === 'ours' ? null : { echo: await runEcho(plan, ours), toy: await runToy(plan) };
if (beside !== null) {
  print('bare ws', beside.echo);
  print('boardgame.io', beside.toy ?? { missing: true });
}
const ratios = ours === null || beside === null ? null : ratiosOf(ours, beside.echo, beside.toy);
if (ratios !== null) print('ratios', ratios);
const many = only === 'all' || only === 'many' ? await runMany(plan) : null;
if (many !== null) print('many rooms', many);
if (isWhole && ours !== null && beside !== null && ratios !== null && many !== null)
  writeFileSync(
    new URL('../docs/CLASSROOM-BENCH.md', import.meta.url),
    writeDocument({ plan, ours, ...beside, ratios, many }),
  );
process.exit(0);
