/**
 * Plays programs against each other or against named policies: `npm run -s referee -- --us "python3 leader.py" --ussr heuristic --games 20`.
 * The protocol and what happens to a program that fails: docs/REFEREE.md. One JSON object a line and a game, as `simulate`.
 */
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import { SCENARIO_IDS } from '../scenario/catalogue.ts';
import type { Side } from '../scenario/types.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions, readWhole, refuseOption } from './options.ts';
import { readPlayer } from './player.ts';
import { playerOption } from './playerOption.ts';
import { type Entrant, playMatch } from './referee/match.ts';
import { endProgramsWithThis } from './referee/program.ts';
import { readSeeds } from './seeds.ts';
import { readSettingOptions, SETTING_DEFAULTS } from './settingOptions.ts';

const MOST_NODES = 1_000_000;
const MOST_PATIENCE = 3_600_000;
/** `--games` is told apart from its default: a range of seeds says the number itself. */
const NOT_GIVEN = '';

const options = readOptions({
  us: 'heuristic',
  ussr: 'heuristic',
  games: NOT_GIVEN,
  seed: '1',
  scenario: 'october-1962',
  nodes: String(DEFAULT_NODES),
  patience: '10000',
  ...SETTING_DEFAULTS,
});

const seeds = readSeeds(options.seed, options.games === NOT_GIVEN ? null : options.games);
const nodes = readWhole('nodes', options.nodes, 1, MOST_NODES);
const patience = readWhole('patience', options.patience, 1, MOST_PATIENCE);
const settings = readSettingOptions(options);
const { scenario } = await loadScenario(readOneOf('scenario', options.scenario, SCENARIO_IDS));

/** A script is a file's name alone; a command may name one as an argument. */
const isScript = (given: string): boolean => given.endsWith('.json') && !/\s/.test(given);

const entrantFor = (side: Side): Entrant => {
  const given = options[side];
  if (given.trim() === '') return refuseOption(`--${side} must be a policy's name or a command.`);
  if (readPlayer(given) !== null || isScript(given)) return playerOption(scenario, side, given, nodes);
  return { name: given, command: given };
};

const match = { scenario, settings, patience, entrants: { us: entrantFor('us'), ussr: entrantFor('ussr') } };
endProgramsWithThis();
// Whoever reads the lines may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1));
for (const [index, seed] of seeds.entries())
  console.log(JSON.stringify(await playMatch(match, seed, index + 1)));
