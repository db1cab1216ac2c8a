/**
 * Plays games without a page: `npm run -s simulate -- --us heuristic --ussr heuristic --games 200 --seed 1`. One JSON object a
 * line and a game, in the order of the seeds whatever the number of `--jobs`.
 */
import { readFileSync } from 'node:fs';
import { DOCTRINE_IDS } from '../policy/doctrines/doctrine.ts';
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import { SCENARIO_IDS } from '../scenario/catalogue.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { playCell } from './cells/threads.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions, readWhole, refuseOption } from './options.ts';
import { canPlay, namesFor, type Player, readPlayer } from './player.ts';
import { parseScript } from './scriptFile.ts';
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

const readFile = (side: Side, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuseOption(`--${side}: ${path} cannot be read.`);
  }
};

const scriptPlayer = (scenario: Scenario, side: Side, path: string): Player => {
  const script = parseScript(readFile(side, path), scenario, side);
  if (!script.ok) return refuseOption(script.error.map((fault) => `--${side}: ${path}: ${fault}`).join('\n'));
  return { name: path, plays: { by: 'script', line: script.value } };
};

const playerFor = (scenario: Scenario, side: Side): Player => {
  const given = options[side];
  if (given.endsWith('.json')) return scriptPlayer(scenario, side, given);
  const player = canPlay(given, side) ? readPlayer(given, nodes) : null;
  if (player !== null) return player;
  const known = `${namesFor(side).join(', ')}, search:NODES, search:DOCTRINE (${DOCTRINE_IDS.join(', ')})`;
  return refuseOption(`--${side} must be one of ${known} or a .json file, not ${given}.`);
};

const seeds = readSeeds(options.seed, options.games === NOT_GIVEN ? null : options.games);
const nodes = readWhole('nodes', options.nodes, 1, MOST_NODES);
const jobs = readWhole('jobs', options.jobs, 1, MOST_JOBS);
const settings = readSettingOptions(options);
const id = readOneOf('scenario', options.scenario, SCENARIO_IDS);
const { scenario } = await loadScenario(id);
const players = { us: playerFor(scenario, 'us'), ussr: playerFor(scenario, 'ussr') };

const cell = { scenario: id, settings, players, changes: [] };
for await (const report of playCell(cell, seeds, jobs)) console.log(JSON.stringify(report));
