/**
 * The scenarios there are, each loaded when asked for, from the browser and from the command line alike.
 * A scenario may stand on another; its parts are then composed before they are checked.
 */
import { failure, type Result, success } from '../base/result.ts';
import { composeScenario, composeTexts } from './compose.ts';
import { FILES, SCENARIO_IDS, type ScenarioId } from './files.ts';
import { KEPT } from './kept.ts';
import { parseScenario } from './parse.ts';
import { parseTexts } from './texts.ts';
import type { Fault, Scenario, ScenarioTexts } from './types.ts';

export { SCENARIO_IDS, type ScenarioId };
export const isScenarioId = (id: string): id is ScenarioId => SCENARIO_IDS.some((known) => known === id);

/** Languages in which a scenario's texts exist. */
export const languagesOf = (id: ScenarioId): readonly string[] => Object.keys(FILES[id].texts);

const readPresent = async (id: ScenarioId): Promise<unknown> => {
  const { base, scenario } = FILES[id];
  const own = (await scenario()).default;
  return base === null ? own : composeScenario(await readPresent(base), own);
};

/** The scenario as data: composed, not yet checked. With the hash of a kept former one, that; with any other, the present one. */
export const readScenario = async (id: ScenarioId, hash = ''): Promise<unknown> => {
  const present = await readPresent(id);
  const former = await KEPT.get(`${id}-${hash}`)?.();
  return former === undefined ? present : Object.assign({}, present, former.default);
};

/** Its strings as data: inherited ones that `scenario` still names, and its own; undefined without that language. */
export const readTexts = async (id: ScenarioId, language: string, scenario: object): Promise<unknown> => {
  const { base, texts } = FILES[id];
  const own = (await texts[language]?.())?.default;
  if (base === null) return own;
  return composeTexts(await readTexts(base, language, scenario), own, scenario);
};

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
}

/** Loads and checks a scenario with one language: both frozen, or all faults. `hash` as for `readScenario`. */
export const openScenario = async (
  id: ScenarioId,
  language = 'en',
  hash = '',
): Promise<Result<LoadedScenario, readonly Fault[]>> => {
  const scenario = parseScenario(await readScenario(id, hash));
  if (!scenario.ok) return scenario;
  const texts = parseTexts(await readTexts(id, language, scenario.value), scenario.value);
  return texts.ok ? success({ scenario: scenario.value, texts: texts.value }) : failure(texts.error);
};
