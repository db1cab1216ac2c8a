/** Whole games of any scenario between any two players, as records for the lab's tests. */
import { chooserOfPlayers } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { type Player, playerNamed } from '../../src/cli/player.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { type Action, type Episode, RULES_VERSION, type Settings } from '../../src/engine/types.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import type { BySide, Scenario } from '../../src/scenario/types.ts';

const NODES = 20;

export interface Recorded {
  readonly scenario: Scenario;
  readonly episode: Episode;
}

export interface Table {
  readonly id: string;
  /** By name, or as players. */
  readonly players: BySide<string | Player>;
  readonly seed: number;
  readonly settings?: Partial<Settings>;
}

const seat = (player: string | Player): Player =>
  typeof player === 'string' ? playerNamed(player, NODES) : player;

const recordOf = (scenario: Scenario, { players, seed, settings: asked = {} }: Table): Episode => {
  const settings = { ...DEFAULT_SETTINGS, ...asked };
  const seated = { us: seat(players.us), ussr: seat(players.ussr) };
  const actions: Action[] = [];
  playGame(scenario, settings, seed, chooserOfPlayers(scenario, seated), {
    before: (_, action) => actions.push(action),
  });
  const about = { id: scenario.id, hash: hashScenario(scenario) };
  return { format: 1, rules: RULES_VERSION, scenario: about, settings, seed, actions };
};

export const recorded = async (table: Table): Promise<Recorded> => {
  const { scenario } = await loadScenario(table.id);
  return { scenario, episode: recordOf(scenario, table) };
};
