/** Stands in for `cli/loadScenario`: scenarios are no mutants' business, so they are read once for all of them. */
import { type LoadedScenario, openScenario, type ScenarioId } from '../../src/scenario/catalogue.ts';

const kept = globalThis as { loadedScenarios?: Map<ScenarioId, LoadedScenario> };

export const loadScenario = async (id: ScenarioId): Promise<LoadedScenario> => {
  kept.loadedScenarios ??= new Map();
  const known = kept.loadedScenarios.get(id);
  if (known !== undefined) return known;
  const opened = await openScenario(id);
  if (!opened.ok) throw new Error(`scenario ${id} has faults`);
  kept.loadedScenarios.set(id, opened.value);
  return opened.value;
};
