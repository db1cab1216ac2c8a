/** Whether `search` as the page plays it beats every fixed policy. */
import { POLICIES } from '../../../policy/choose.ts';
import { isReference, REFERENCES, sideOfReference } from '../../../policy/reference/named.ts';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { type Estimate, mean } from '../../calibrate/statistics.ts';
import { canPlay } from '../../player.ts';
import { DEFAULT_SEARCH } from '../budgets.ts';
import { differences, playPairs, playSeat, seedsFrom } from '../pairs.ts';
import { numberText, type Section, tableOf } from '../section.ts';
import type { Stage } from '../stage.ts';
import type { Table } from '../table.ts';

const FIXED: readonly string[] = [...POLICIES, ...REFERENCES];

interface Match {
  readonly policy: string;
  readonly rule: 'pairs' | 'seat';
  /** Own score of search above the policy's, points a game. */
  readonly above: Estimate;
}

/** What a policy scores itself in a seat above what search scores itself there, both against search, points. */
interface Seat {
  readonly policy: string;
  readonly side: Side;
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

/** What taking a policy's part against search would bring, in each seat it can take. */
export const seatsOf = async (
  table: Table,
  search: string,
  policy: string,
  seeds: readonly number[],
): Promise<readonly Seat[]> => {
  const seats: Seat[] = [];
  for (const side of SIDES.filter((one) => canPlay(policy, one))) {
    const theirs = await playSeat(table, side, policy, search, seeds);
    const own = await playSeat(table, side, search, search, seeds);
    seats.push({ policy, side, above: mean(differences(theirs, own)) });
  }
  return seats;
};

const METHOD = `\`${DEFAULT_SEARCH}\`, as the page plays, against every fixed policy. **Pairs**: where the policy plays either side, both games of a pair (one seed, seats
swapped); the difference is that of the sums of own scores, halved to points a game. **Seat**: a policy of one side alone has no
second game, so it is held against \`search\` in its own seat: one game it plays there against \`search\`, one \`search\` plays there against
\`search\` on the same seed, and the difference is that of both own scores. Intervals are normal, a pair or a seed being one observation.
Two games a seed either way.`;

const SEATS = `A pair tells who comes out ahead of the other, not who does well by itself: where both lose by a war, the one who would sooner risk it is
ahead. So it is also told what a player would gain by playing as the policy does, in its own score, instead of as \`search\` does: both in the
same seat, on the same seeds, against \`${DEFAULT_SEARCH}\`. Below 0 nobody gains by it.`;

const CITY = { us: 'Washington', ussr: 'Moscow' } as const;

const sectionOf = (matches: readonly Match[], seats: readonly Seat[]): Section => ({
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
    SEATS,
    tableOf(
      ['playing as', 'seat', 'own score gained', '95 % interval'],
      seats.map(({ policy, side, above: { value, low, high } }) => [
        policy,
        CITY[side],
        numberText(value),
        `${numberText(low)} to ${numberText(high)}`,
      ]),
    ),
  ],
});

export const FIXED_STAGE: Stage = {
  id: 'fixed',
  measure: async ({ table, sizes }) => {
    const seeds = seedsFrom(1, sizes.fixedPairs);
    const matches: Match[] = [];
    const seats: Seat[] = [];
    for (const policy of FIXED) {
      matches.push(await matchAgainst(table, DEFAULT_SEARCH, policy, seeds));
      seats.push(...(await seatsOf(table, DEFAULT_SEARCH, policy, seeds)));
    }
    return sectionOf(matches, seats);
  },
};
