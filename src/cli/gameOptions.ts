/** The options that every command which plays games by seed takes: who plays, how many games, from which seed, where and by which settings. */
import type { Settings } from '../engine/types.ts';
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import { SCENARIO_IDS, type ScenarioId } from '../scenario/catalogue.ts';
import { readOneOf, readWhole } from './options.ts';
import { readSeeds } from './seeds.ts';
import { readSettingOptions, SETTING_DEFAULTS } from './settingOptions.ts';

const MOST_NODES = 1_000_000;
/** `--games` is told apart from its default: a range of seeds says the number itself. */
const NOT_GIVEN = '';

export const GAME_DEFAULTS = {
  us: 'heuristic',
  ussr: 'heuristic',
  games: NOT_GIVEN,
  seed: '1',
  scenario: 'october-1962',
  nodes: String(DEFAULT_NODES),
  ...SETTING_DEFAULTS,
};

export interface GameOptions {
  readonly seeds: readonly number[];
  readonly nodes: number;
  readonly id: ScenarioId;
  readonly settings: Settings;
}

/** What is no such value ends the command. */
export const readGameOptions = (given: typeof GAME_DEFAULTS): GameOptions => ({
  seeds: readSeeds(given.seed, given.games === NOT_GIVEN ? null : given.games),
  nodes: readWhole('nodes', given.nodes, 1, MOST_NODES),
  settings: readSettingOptions(given),
  id: readOneOf('scenario', given.scenario, SCENARIO_IDS),
});
