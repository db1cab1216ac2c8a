/** Whether `search` as the page plays it beats every fixed policy. */
import { POLICIES } from '../../../policy/choose.ts';
import { isReference, REFERENCES, sideOfReference } from '../../../policy/reference/named.ts';
import { type Estimate, mean } from '../../calibrate/statistics.ts';
import { DEFAULT_SEARCH } from '../budgets.ts';
import { differences, playPairs, playSeat, seedsFrom } from '../pairs.ts';
import { type Section, tableOf } from '../section.ts';
import type { Stage } from '../stage.ts';
import type { Table } from '../table.ts';

const FIXED: readonly string[] = [...POLICIES, ...REFERENCES];

interface Match {
  readonly policy: string;
  readonly rule: 'pairs' | 'seat';
  /** Own score of search above the policy's, points a game. */
  readonly above: Estimate;
}

/** How far `search` is above a policy, on so many seeds. See METHOD for the two rules. */
export const matchAgainst = async (
  table: Table,
  search: string,
  policy: string,
  seeds: readonly number[],
): Promise<Match> => {
  const side = isReference(policy) ? sideOfReference(policy) : null;
  if (side === null) {
    const margins = await playPairs(table, search, policy, seeds);
    return { policy, rule: 'pairs', above: mean(margins.map((margin) => margin / 2)) };
  }
  const own = await playSeat(table, side, search, search, seeds);
  const theirs = await playSeat(table, side, policy, search, seeds);
  return { policy, rule: 'seat', above: mean(differences(own, theirs)) };
};

const METHOD = `\`${DEFAULT_SEARCH}\`, as the page plays, against every fixed policy. **Pairs**: where the policy plays either side, both games of a pair (one seed, seats
swapped); the difference is that of the sums of own scores, halved to points a game. **Seat**: a policy of one side alone has no
second game, so it is held against \`search\` in its own seat: one game it plays there against \`search\`, one \`search\` plays there against
\`search\` on the same seed, and the difference is that of both own scores. Intervals are normal, a pair or a seed being one observation.
Two games a seed either way.`;

const sectionOf = (matches: readonly Match[]): Section => ({
  title: 'Fixed policies',
  findings: matches.map(({ policy, above }) => ({
    what: `search above ${policy}`,
    wanted: 'interval above 0',
    estimate: { ...above, games: 2 * above.games },
    unit: 'points',
    met: above.low > 0,
  })),
  parts: [
    METHOD,
    tableOf(
      ['policy', 'held against by'],
      matches.map(({ policy, rule }) => [policy, rule]),
    ),
  ],
});

export const FIXED_STAGE: Stage = {
  id: 'fixed',
  measure: async ({ table, sizes }) => {
    const seeds = seedsFrom(1, sizes.fixedPairs);
    const matches: Match[] = [];
    for (const policy of FIXED) matches.push(await matchAgainst(table, DEFAULT_SEARCH, policy, seeds));
    return sectionOf(matches);
  },
};
