/**
 * The golden files: for each scenario of the catalogue the counts of legal actions, and one game from start to end; for the
 * main one also how its deals stand to each other.
 */
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { PolicyName } from '../../policy/choose.ts';
import { SCENARIO_IDS, type ScenarioId } from '../../scenario/catalogue.ts';
import type { BySide } from '../../scenario/types.ts';
import { loadScenario } from '../loadScenario.ts';
import { liveDeals } from '../papers/liveWorths.ts';
import { legalRows } from './legalRows.ts';
import { playthrough } from './playthrough.ts';

/** From the top of the project, where npm scripts and tests run. */
export const GOLDEN_FOLDER = 'tests/golden/data/';

/** Seeds of random games that last, and in which most kinds of order and event come up. */
const COUNTED: { readonly [id in ScenarioId]: readonly number[] } = {
  'october-1962': [21, 343],
  'october-1962-short': [105, 251],
  'drill-first-turns': [100, 295],
  'drill-rules': [86, 349],
  'drill-washington': [100],
  'drill-moscow': [100],
  'class-2': [100],
  'class-5': [105],
  'class-7': [105],
};

interface Game {
  readonly names: BySide<PolicyName>;
  readonly seed: number;
}
const HISTORY: BySide<PolicyName> = { us: 'history', ussr: 'history' };
const RANDOM: BySide<PolicyName> = { us: 'random', ussr: 'random' };
/** No policy that is still being tuned: these files follow the rules and the scenarios alone. */
const GAMES: { readonly [id in ScenarioId]: Game } = {
  'october-1962': { names: HISTORY, seed: 1 },
  'october-1962-short': { names: RANDOM, seed: 251 },
  'drill-first-turns': { names: RANDOM, seed: 295 },
  'drill-rules': { names: RANDOM, seed: 349 },
  'drill-washington': { names: HISTORY, seed: 1 },
  'drill-moscow': { names: HISTORY, seed: 1 },
  'class-2': { names: RANDOM, seed: 100 },
  'class-5': { names: HISTORY, seed: 1 },
  'class-7': { names: HISTORY, seed: 1 },
};

interface GoldenFile {
  readonly name: string;
  readonly text: string;
}

const filesOf = async (id: ScenarioId): Promise<readonly GoldenFile[]> => {
  const { scenario } = await loadScenario(id);
  const { names, seed } = GAMES[id];
  const rows = COUNTED[id].map((counted) => legalRows(scenario, DEFAULT_SETTINGS, counted));
  return [
    { name: `${id}.legal.txt`, text: `${rows.join('\n')}\n` },
    { name: `${id}.game.txt`, text: `${playthrough(scenario, DEFAULT_SETTINGS, seed, names)}\n` },
  ];
};

const dealsOf = async (id: ScenarioId): Promise<GoldenFile> => {
  const { scenario } = await loadScenario(id);
  return { name: `${id}.deals.json`, text: `${JSON.stringify(liveDeals(scenario), null, 2)}\n` };
};

/** What the rules give now: two files a scenario, and the deals of the main one. */
export const goldenFiles = async (): Promise<readonly GoldenFile[]> => [
  ...(await Promise.all(SCENARIO_IDS.map(filesOf))).flat(),
  await dealsOf('october-1962'),
];
