/** Whether `search` plays many ways, and whether somebody random wins easily. */
import { ORDER_KINDS, type Scenario, SIDES, type Side } from '../../../scenario/types.ts';
import { type Estimate, share } from '../../calibrate/statistics.ts';
import { QUICK_SEARCH } from '../budgets.ts';
import { type Challenger, challenge, isAbove } from '../easyWins.ts';
import { type DeskKinds, deskKinds, unusedKinds } from '../kinds.ts';
import { type Finding, intervalText, numberText, plain, type Section, tableOf } from '../section.ts';
import type { Sizes } from '../sizes.ts';
import type { Stage } from '../stage.ts';
import { playDoctrines, playMixed } from './doctrineGames.ts';

const MOST_SHARE = 35;
const SHOWN_KINDS = 6;

const sideName = (side: Side): string => (side === 'us' ? 'Washington' : 'Moscow');
const commonest = ({ kinds }: DeskKinds): number => kinds[0]?.[1] ?? 0;

/** The desk whose commonest order takes the greatest share of `whole`. */
const greatest = (
  desks: readonly DeskKinds[],
  whole: (desk: DeskKinds) => number,
): { readonly desk: DeskKinds; readonly estimate: Estimate } | null =>
  desks
    .map((desk) => ({ desk, estimate: share(commonest(desk), whole(desk)) }))
    .reduce<{ desk: DeskKinds; estimate: Estimate } | null>(
      (most, one) => (most === null || one.estimate.value > most.estimate.value ? one : most),
      null,
    );

const shareFinding = (
  desks: readonly DeskKinds[],
  games: number,
  what: string,
  whole: (desk: DeskKinds) => number,
): readonly Finding[] => {
  const most = greatest(desks, whole);
  if (most === null) return [];
  const { desk, estimate } = most;
  return [
    {
      what: `greatest share of a desk's ${what}: ${desk.kinds[0]?.[0] ?? 'none'}, ${sideName(desk.side)}, ${desk.desk}`,
      wanted: `at most ${MOST_SHARE} %`,
      estimate: plain(estimate.value, games),
      unit: '%',
      met: estimate.value <= MOST_SHARE,
    },
  ];
};

/** Kinds of the catalogue that neither side ever gave. */
const usedByNobody = (scenario: Scenario, desks: readonly DeskKinds[]): readonly string[] => {
  const used = new Set(desks.flatMap(({ kinds }) => kinds.map(([kind]) => kind)));
  return ORDER_KINDS.filter((kind) => scenario.orders[kind] !== undefined && !used.has(kind));
};

const listed = (kinds: readonly string[]): string => (kinds.length === 0 ? 'none' : kinds.join(', '));

const deskCells = (desk: DeskKinds): readonly string[] => [
  sideName(desk.side),
  desk.desk,
  String(desk.turns),
  share(desk.turns - desk.orders, desk.turns).value.toFixed(0),
  desk.kinds
    .slice(0, SHOWN_KINDS)
    .map(([kind, count]) => `${kind} ${share(count, desk.orders).value.toFixed(0)}`)
    .join(', '),
  String(desk.kinds.length),
];

const challengeCells = ({ policy, first, again }: Challenger): readonly string[] => [
  `\`${policy}\``,
  `${numberText(first.value)} (${intervalText(first)})`,
  again === null ? '' : `${numberText(again.value)} (${intervalText(again)})`,
];

const methodText = (
  sizes: Sizes,
): string => `The games of all doctrines, hidden and open, \`${QUICK_SEARCH}\` on both sides. A desk has one choice a turn: an order, or to hold still. Shares of
kinds are told twice: of the orders given, and of all choices, where holding still is a choice but no action.

Then ${sizes.randomPolicies} fixed policies with numbers drawn at random (as for the exploiter) play ${2 * sizes.randomPairs} games each against \`${QUICK_SEARCH}\`, in pairs on one seed with
seats swapped. Those whose mean own score lies above that of \`search\` with the whole 95 % interval above 0 play ${2 * sizes.againPairs} more on fresh seeds;
who still does so has an easy win. With so few games at first, some seem to win by luck alone.`;

const sectionOf = (
  scenario: Scenario,
  sizes: Sizes,
  games: number,
  desks: readonly DeskKinds[],
  challengers: readonly Challenger[],
): Section => {
  const unused = usedByNobody(scenario, desks);
  const doubtful = challengers.filter(({ again }) => again !== null);
  const wins = doubtful.filter(({ again }) => isAbove(again));
  return {
    title: 'Variety',
    findings: [
      ...shareFinding(desks, games, 'orders', ({ orders }) => orders),
      ...shareFinding(desks, games, 'choices', ({ turns }) => turns),
      {
        what: 'kinds of order that nobody gave',
        wanted: 'none',
        estimate: plain(unused.length, games),
        unit: '',
        met: unused.length === 0,
      },
      {
        what: `easy wins among ${challengers.length} random fixed policies`,
        wanted: 'none',
        estimate: plain(wins.length, 2 * sizes.randomPairs * challengers.length),
        unit: '',
        met: wins.length === 0,
      },
    ],
    parts: [
      methodText(sizes),
      tableOf(['side', 'desk', 'choices', 'held still %', 'orders, %', 'kinds'], desks.map(deskCells)),
      `Never given by anybody: ${listed(unused)}. ${SIDES.map(
        (side) => `Never by ${sideName(side)}: ${listed(unusedKinds(scenario, desks, side))}.`,
      ).join(' ')}`,
      `Random policies that seemed to win at first: ${doubtful.length}.`,
      ...(doubtful.length === 0
        ? []
        : [tableOf(['policy', 'at first', 'again'], doubtful.map(challengeCells))]),
    ],
  };
};

export const VARIETY_STAGE: Stage = {
  id: 'variety',
  measure: async (bench) => {
    const open = (await playDoctrines(bench)).flatMap(({ rows }) => rows);
    const rows = [...open, ...(await playMixed(bench))];
    const challengers = await challenge(bench);
    return sectionOf(bench.scenario, bench.sizes, rows.length, deskKinds(rows), challengers);
  },
};
