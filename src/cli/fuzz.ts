/**
 * `npm run fuzz -- --games 5000`: random play of every scenario under all settings, with the laws held against each step.
 * What fails is written as a record that replays (format of a save, or the record up to the step that threw). Ends with 1 then.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCENARIO_IDS } from '../scenario/catalogue.ts';
import { CAUSE_NAMES } from './laws/causes/table.ts';
import { checkGame, type Found } from './laws/checkGame.ts';
import { mixedSettings } from './laws/mixedSettings.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions, readWhole } from './options.ts';

const MOST_GAMES = 10_000_000;
const MOST_FAULTS = 20;
const FOLDER = 'test-results';

const options = readOptions({ games: '1000', seed: '0', viewers: '1' });
const games = readWhole('games', options.games, 1, MOST_GAMES);
const seed = readWhole('seed', options.seed, 0, 2 ** 32 - MOST_GAMES);
const viewersAStep = readWhole('viewers', options.viewers, 1, 99);

const keep = ({ episode, faults }: Found): void => {
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/fuzz-${episode.scenario.id}-${episode.seed}.json`;
  writeFileSync(path, JSON.stringify(episode));
  for (const fault of faults) console.log(fault);
  console.log(`  record: ${path}`);
};

const scenarios = await Promise.all(SCENARIO_IDS.map(async (id) => (await loadScenario(id)).scenario));
const ends = new Map<string, number>();
const causes = new Set<string>();
let failed = 0;
let played = 0;
for (; played < games && failed < MOST_FAULTS; played++) {
  const scenario = scenarios[played % scenarios.length];
  if (scenario === undefined) break;
  const settings = mixedSettings(Math.floor(played / scenarios.length));
  const found = checkGame({ scenario, settings, seed: seed + played, viewersAStep });
  const end = found.state.pub.end ?? 'none';
  ends.set(end, (ends.get(end) ?? 0) + 1);
  for (const cause of found.causes) causes.add(cause);
  if (found.faults.length === 0) continue;
  failed += 1;
  keep(found);
}
const tally = [...ends].sort().map(([end, count]) => `${end} ${count}`);
console.log(`${played} games, ${failed} with faults; ends: ${tally.join(', ')}`);
const untold = CAUSE_NAMES.filter((cause) => !causes.has(cause));
console.log(`causes told: ${causes.size} of ${CAUSE_NAMES.length}; never: ${untold.join(' ') || 'none'}`);
process.exitCode = failed > 0 ? 1 : 0;
