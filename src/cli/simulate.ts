/**
 * Plays games without a page: `npm run -s simulate -- --us heuristic --ussr heuristic --games 200 --seed 1`. One JSON object a
 * line and a game, in the order of the seeds whatever the number of `--jobs`.
 */
import { playCell } from './cells/threads.ts';
import { GAME_DEFAULTS, readGameOptions } from './gameOptions.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions, readWhole } from './options.ts';
import { playerOption } from './playerOption.ts';

const MOST_JOBS = 256;

const options = readOptions({ ...GAME_DEFAULTS, jobs: '1' });
const { seeds, nodes, settings, id } = readGameOptions(options);
const jobs = readWhole('jobs', options.jobs, 1, MOST_JOBS);
const { scenario } = await loadScenario(id);
const players = {
  us: playerOption(scenario, 'us', options.us, nodes),
  ussr: playerOption(scenario, 'ussr', options.ussr, nodes),
};

const cell = { scenario: id, settings, players, changes: [] };
for await (const report of playCell(cell, seeds, jobs)) console.log(JSON.stringify(report));
