/** Plays games without a page: `npm run -s simulate -- --us heuristic --ussr heuristic --games 200 --seed 1`. One JSON object a line and a game. */
import { DEFAULT_SETTINGS } from '../engine/settings.ts';
import { POLICIES } from '../policy/choose.ts';
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import { SCENARIO_IDS } from '../scenario/catalogue.ts';
import { DANGERS } from '../scenario/types.ts';
import { chooserOf } from './chooser.ts';
import { reportGame } from './gameReport.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions, readWhole } from './options.ts';

const MOST_GAMES = 1_000_000;
const SEEDS = 2 ** 32;

const options = readOptions({
  us: 'heuristic',
  ussr: 'heuristic',
  games: '1',
  seed: '1',
  scenario: 'october-1962',
  danger: 'standard',
  nodes: String(DEFAULT_NODES),
});
const names = { us: readOneOf('us', options.us, POLICIES), ussr: readOneOf('ussr', options.ussr, POLICIES) };
const games = readWhole('games', options.games, 1, MOST_GAMES);
const seed = readWhole('seed', options.seed, 0, SEEDS - games);
const danger = readOneOf('danger', options.danger, DANGERS);
const nodes = readWhole('nodes', options.nodes, 1, MOST_GAMES);
const { scenario } = await loadScenario(readOneOf('scenario', options.scenario, SCENARIO_IDS));

const chooser = chooserOf(scenario, names, nodes);
for (let game = 0; game < games; game++) {
  console.log(
    JSON.stringify(reportGame(scenario, { ...DEFAULT_SETTINGS, danger }, seed + game, names, chooser)),
  );
}
