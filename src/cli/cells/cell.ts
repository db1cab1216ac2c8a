/** A cell: games that differ by their seed alone. Plain data, so that it can be played on any thread. */
import { DEFAULT_SETTINGS, type Settings } from '../../engine/settings.ts';
import type { ScenarioId } from '../../scenario/catalogue.ts';
import type { BySide, Scenario } from '../../scenario/types.ts';
import { chooserOfPlayers } from '../chooser.ts';
import { type GameReport, reportGame } from '../gameReport.ts';
import { loadScenario } from '../loadScenario.ts';
import type { Player } from '../player.ts';
import { type Change, changed } from './change.ts';

export interface Cell {
  readonly scenario: ScenarioId;
  readonly settings: Settings;
  readonly players: BySide<Player>;
  /** Constants of the scenario that are not as in its file. */
  readonly changes: readonly Change[];
}

/** A cell of the main scenario, set as usual. */
export const usualCell = (players: BySide<Player>): Cell => ({
  scenario: 'october-1962',
  settings: DEFAULT_SETTINGS,
  players,
  changes: [],
});

/** Plays single games of a cell, by seed. */
export type Table = (seed: number) => GameReport;

const scenarioOf = async (cell: Cell): Promise<Scenario> => {
  const { scenario } = await loadScenario(cell.scenario);
  return cell.changes.length === 0 ? scenario : changed(scenario, cell.changes);
};

export const openTable = async (cell: Cell): Promise<Table> => {
  const scenario = await scenarioOf(cell);
  const { settings, players } = cell;
  const chooser = chooserOfPlayers(scenario, players);
  const names = { us: players.us.name, ussr: players.ussr.name };
  return (seed) => reportGame(scenario, settings, seed, names, chooser);
};
