/** Fixed policies drawn at random: whether any beats `search` just so. */
import { openRng } from '../../base/random.ts';
import { type Estimate, mean } from '../calibrate/statistics.ts';
import { QUICK_SEARCH } from './budgets.ts';
import { playPairs, seedsFrom } from './pairs.ts';
import type { Bench } from './stage.ts';
import type { Table } from './table.ts';
import { drawTraits, traitsName } from './traits.ts';

/** Fresh seeds for a second look. */
const FRESH = 200_001;
const DRAWS = 0x5eed;

export interface Challenger {
  readonly policy: string;
  /** Own score above that of `search`, points a game, over pairs. */
  readonly first: Estimate;
  /** The same on fresh seeds; null where the first look did not call for it. */
  readonly again: Estimate | null;
}

const lead = async (table: Table, policy: string, seeds: readonly number[]): Promise<Estimate> =>
  mean((await playPairs(table, policy, QUICK_SEARCH, seeds)).map((margin) => margin / 2));

export const isAbove = (estimate: Estimate | null): boolean => estimate !== null && estimate.low > 0;

/** Plays every drawn policy, and again, on more games, those that seemed to win. */
export const challenge = async ({ table, sizes }: Bench): Promise<readonly Challenger[]> => {
  const rng = openRng(DRAWS);
  const policies = Array.from({ length: sizes.randomPolicies }, () => traitsName(drawTraits(rng)));
  const challengers: Challenger[] = [];
  for (const policy of policies) {
    const first = await lead(table, policy, seedsFrom(1, sizes.randomPairs));
    const again = isAbove(first) ? await lead(table, policy, seedsFrom(FRESH, sizes.againPairs)) : null;
    challengers.push({ policy, first, again });
  }
  return challengers;
};
