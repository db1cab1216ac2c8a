/** Plays one game of the ladder: the main scenario, set as usual. */
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { Scenario } from '../../scenario/types.ts';
import { reportGame } from '../gameReport.ts';
import { loadScenario } from '../loadScenario.ts';
import type { Chooser } from '../playGame.ts';
import { type Contestant, contestantNamed } from './contestant.ts';
import { type GameKey, newNotebook, noteAction, noteFear, type Row, rowOf } from './row.ts';

/** Throws when somebody plays whose name nobody has. */
const playRow = (scenario: Scenario, key: GameKey): Row => {
  const players: { readonly us: Contestant; readonly ussr: Contestant } = {
    us: contestantNamed(key.us),
    ussr: contestantNamed(key.ussr),
  };
  const notebook = newNotebook();
  const chooser: Chooser = (seen, _, seed, ply) => {
    const { action, note } = players[seen.side ?? 'us'](scenario, seen, { seed, ply });
    noteAction(notebook, action);
    noteFear(notebook, note);
    return action;
  };
  return rowOf(key, reportGame(scenario, DEFAULT_SETTINGS, key.seed, key, chooser), notebook);
};

/** Loads the scenario once. */
export const openRows = async (): Promise<(key: GameKey) => Row> => {
  const { scenario } = await loadScenario('october-1962');
  return (key) => playRow(scenario, key);
};
