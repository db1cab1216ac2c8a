/**
 * Plays games without a page: `npm run -s simulate -- --us heuristic --ussr heuristic --games 200 --seed 1`. One JSON object a
 * line and a game, in the order of the seeds whatever the number of `--jobs`.
 */
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import { SCENARIO_IDS } from '../scenario/catalogue.ts';
import { playCell } from './cells/threads.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions, readWhole } from './options.ts';
import { playerOption } from './playerOption.ts';
import { readSeeds } from './seeds.ts';
import { readSettingOptions, SETTING_DEFAULTS } from './settingOptions.ts';

const MOST_NODES = 1_000_000;
const MOST_JOBS = 256;
/** `--games` is told apart from its default: a range of seeds says the number itself. */
const NOT_GIVEN = '';

const options = readOptions({
  us: 'heuristic',
  ussr: 'heuristic',
  games: NOT_GIVEN,
  seed: '1',
  scenario: 'october-1962',
  nodes: String(DEFAULT_NODES),
  jobs: '1',
  ...SETTING_DEFAULTS,
});

const seeds = readSeeds(options.seed, options.games === NOT_GIVEN ? null : options.games);
const nodes = readWhole('nodes', options.nodes, 1, MOST_NODES);
const jobs = readWhole('jobs', options.jobs, 1, MOST_JOBS);
const settings = readSettingOptions(options);
const id = readOneOf('scenario', options.scenario, SCENARIO_IDS);
const { scenario } = await loadScenario(id);
const players = {
  us: playerOption(scenario, 'us', options.us, nodes),
  ussr: playerOption(scenario, 'ussr', options.ussr, nodes),
};

const cell = { scenario: id, settings, players, changes: [] };
for await (const report of playCell(cell, seeds, jobs)) console.log(JSON.stringify(report));
