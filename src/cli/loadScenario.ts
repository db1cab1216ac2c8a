/** A scenario for a command: checked, or the command ends. */
import { isScenarioId, type LoadedScenario, openScenario, SCENARIO_IDS } from '../scenario/catalogue.ts';
import type { Fault } from '../scenario/types.ts';

/** One line a fault: where, what, and what was found there. */
export const faultLine = (fault: Fault): string => `${fault.path}: ${fault.code} (${fault.found})`;

/**
 * The scenario, as it was at a hash that is kept, and its English texts. Throws, naming what is wrong, for an unknown id or a
 * scenario with faults.
 */
export const loadScenario = async (id: string, hash?: string): Promise<LoadedScenario> => {
  if (!isScenarioId(id)) throw new Error(`no scenario ${id}; there are ${SCENARIO_IDS.join(', ')}`);
  const loaded = await openScenario(id, 'en', hash);
  if (!loaded.ok) throw new Error([`scenario ${id}:`, ...loaded.error.map(faultLine)].join('\n'));
  return loaded.value;
};
