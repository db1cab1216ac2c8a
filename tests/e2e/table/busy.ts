/** The longest and busiest game there can be: every desk of both sides gives its wordiest order on each of twenty turns, and nobody settles or shoots. */
import { playGame } from '../../../src/cli/playGame.ts';
import { legalActions } from '../../../src/engine/legal.ts';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings.ts';
import { type Action, type Observation, RULES_VERSION } from '../../../src/engine/types.ts';
import { hashScenario } from '../../../src/scenario/hash.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { formatEpisode } from '../../../src/session/formatEpisode.ts';
import { loadScenario } from '../../unit/sessionGame.ts';

/** Of 120 seeds the one with most misreadings, accidents and questions. */
const SEED = 48;
/** Force, an acceptance and a withdrawal would end the game. */
const ENDING = /^(S|K1|K4)/;

const isCalm = (action: Action): boolean =>
  action.kind === 'seal' || (action.kind === 'reaction' && action.choice === 'restrain');

/** Among equals another one each time. */
const wordiness = (action: Action, choice: number, at: number): number =>
  JSON.stringify(action).length + ((choice >>> (at % 20)) % 37);

const busiest = (scenario: Scenario, seen: Observation, choice: number): Action => {
  const legal = legalActions(scenario, seen);
  const orders = legal.filter((action) => action.kind === 'order' && !ENDING.test(action.order.kind));
  const wordy = orders.map((action, at) => wordiness(action, choice, at));
  const chosen = orders[wordy.indexOf(Math.max(...wordy))] ?? legal.find(isCalm) ?? legal[0];
  if (chosen === undefined) throw new Error('asked for a choice where there is none');
  return chosen;
};

/** Its record as a file, with Washington at the page. */
export const busyRecord = async (): Promise<string> => {
  const scenario = await loadScenario('october-1962');
  const actions: Action[] = [];
  const before = (_: unknown, action: Action): void => void actions.push(structuredClone(action));
  playGame(scenario, DEFAULT_SETTINGS, SEED, (seen, choice) => busiest(scenario, seen, choice), { before });
  const about = { id: scenario.id, hash: hashScenario(scenario) };
  const settings = DEFAULT_SETTINGS;
  return formatEpisode(
    { format: 1, rules: RULES_VERSION, scenario: about, settings, seed: SEED, actions },
    'us',
  );
};
