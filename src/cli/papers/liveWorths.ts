/** The same questions asked of the scenario that is played, by the engine's own reckoning. The answers are kept in a golden file. */
import { readFileSync } from 'node:fs';
import { bundleOf, bundleWorth } from '../../engine/worth.ts';
import type { Scenario } from '../../scenario/types.ts';
import { allTerms, counts, facts, type ValuedBundle } from './bundles.ts';
import type { PaperTable } from './table.ts';

/** There is no offer without weapons in it (RULES 6.2). */
const bundlesOf = (scenario: Scenario): readonly ValuedBundle[] =>
  allTerms()
    .filter(([weapons = 0]) => weapons > 0)
    .map((terms) => {
      const bundle = bundleOf(terms);
      return {
        terms,
        worth: [bundleWorth(scenario, bundle, 'us') / 1000, bundleWorth(scenario, bundle, 'ussr') / 1000],
      };
    });

/** Counts and facts of a scenario's deals: the text of its golden file, read as JSON. */
export const liveDeals = (scenario: Scenario): PaperTable['expected'] => {
  const bundles = bundlesOf(scenario);
  return { ...counts(bundles), ...facts(bundles) };
};

/** The table of the deals of a scenario; `kept` is the path of its golden file. */
export const liveTable = (scenario: Scenario, kept: string): PaperTable => ({
  table: `deals-${scenario.id}`,
  expected: JSON.parse(readFileSync(kept, 'utf8')) as PaperTable['expected'],
  find: () => liveDeals(scenario),
});
