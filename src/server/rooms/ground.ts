/** The scenarios that rooms of this process stand on, each loaded and checked once. */
import type { ClassSetup } from '../../classroom/types.ts';
import { isScenarioId, openScenario } from '../../scenario/catalogue.ts';
import { hashScenario } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/types.ts';

type Named = ClassSetup['scenario'];

export interface Found {
  readonly scenario: Scenario;
  readonly named: Named;
}

/** Null when the catalogue has no such scenario, or a former one of that hash is kept no longer. */
export type FindGround = (id: string, hash?: string) => Promise<Found | null>;

const load = async (id: string, hash = ''): Promise<Found | null> => {
  if (!isScenarioId(id)) return null;
  const opened = await openScenario(id, 'en', hash);
  if (!opened.ok) throw new Error(`the scenario ${id} has faults`);
  const { scenario } = opened.value;
  const named = { id, hash: hashScenario(scenario) };
  return hash === '' || hash === named.hash ? { scenario, named } : null;
};

export const makeFindGround = (): FindGround => {
  const known = new Map<string, Promise<Found | null>>();
  return (id, hash = '') => {
    const key = `${id} ${hash}`;
    const found = known.get(key) ?? load(id, hash);
    // What is not there is not remembered: any text may be asked for.
    if (isScenarioId(id)) known.set(key, found);
    return found;
  };
};
