/** What both sides ordered beside what was ordered in 1962, desk by desk. */
import { refusal } from '../../engine/legal.ts';
import { observe } from '../../engine/observe.ts';
import type { Order } from '../../engine/types.ts';
import { isOrder } from '../../engine/wellFormed.ts';
import { bundleIn } from '../../engine/worth.ts';
import { DESKS, type Desk, type HistoricalOrder, type Scenario, type Side } from '../../scenario/types.ts';
import type { Chapter } from '../chapters.ts';
import { turnHour } from './turnHour.ts';
import type { DeskBeside, Stand } from './types.ts';

/** Without what a table of offers alone decides, and with ships in a fixed order: deadlines and slots make no other order. */
const essence = (order: Order): string => {
  const bundle = bundleIn(order);
  if (bundle !== null) return JSON.stringify([order.kind, bundle.terms, bundle.publicity]);
  if (order.kind === 'K1') return JSON.stringify([order.kind, order.rider]);
  if (order.kind === 'B8') return JSON.stringify([order.kind, order.instruction, [...order.ships].sort()]);
  return JSON.stringify(Object.entries(order).sort(([one], [two]) => (one < two ? -1 : 1)));
};

const isSame = (one: Order, other: Order): boolean =>
  one.kind === other.kind && essence(one) === essence(other);

const compared = (given: Order, dated: Order): Stand => {
  if (isSame(given, dated)) return 'same';
  if (given.kind !== dated.kind) return 'other';
  if (bundleIn(given) !== null && bundleIn(dated) !== null) return 'terms';
  return given.kind === 'B8' && dated.kind === 'B8' && given.instruction === dated.instruction
    ? 'ships'
    : 'other';
};

/** Not so where the rules refused it as the turn began: then 1962 could not be followed. */
const couldBeGiven = (
  scenario: Scenario,
  { start }: Chapter,
  side: Side,
  desk: Desk,
  order: Order,
): boolean =>
  refusal(scenario, observe(scenario, start, { side }), { kind: 'order', side, desk, order }) === null;

const datedAt = ({ history }: Scenario, turn: number, side: Side, desk: Desk): HistoricalOrder | undefined =>
  history.find((dated) => dated.turn === turn && dated.side === side && dated.desk === desk);

/** When in another turn 1962 has an order of this kind, the nearest first: hour at which that turn began. */
const elsewhereIn1962 = (scenario: Scenario, turn: number, side: Side, { kind }: Order): number | null => {
  const [nearest] = scenario.history
    .filter((dated) => dated.side === side && isOrder(dated.order) && (dated.order as Order).kind === kind)
    .toSorted((one, two) => Math.abs(one.turn - turn) - Math.abs(two.turn - turn));
  return nearest === undefined ? null : turnHour(scenario, nearest.turn);
};

const withoutDated = (
  scenario: Scenario,
  { turn }: Chapter,
  side: Side,
  desk: Desk,
  given: Order,
): DeskBeside => ({
  desk,
  given,
  dated: null,
  claim: null,
  stand: 'added',
  elsewhere: elsewhereIn1962(scenario, turn, side, given),
  givenAt: null,
});

/** Orders of a side in a turn that are not those of 1962 in that very turn. */
const ownOrders = (scenario: Scenario, { turn, orders }: Chapter, side: Side): readonly Order[] =>
  orders[side]
    .filter(({ desk, order }) => {
      const dated = datedAt(scenario, turn, side, desk)?.order;
      return !isOrder(dated) || !isSame(order, dated as Order);
    })
    .map(({ order }) => order);

/** When in another turn the game gave this order of 1962, the nearest first: hour at which that turn began. */
const givenElsewhere = (
  { scenario, chapters }: Played,
  { turn: here }: Chapter,
  side: Side,
  dated: Order,
): number | null => {
  const [nearest] = chapters
    .filter((chapter) => ownOrders(scenario, chapter, side).some((own) => isSame(own, dated)))
    .toSorted((one, two) => Math.abs(one.turn - here) - Math.abs(two.turn - here));
  return nearest === undefined ? null : turnHour(scenario, nearest.turn);
};

/** A scenario and all turns that were played of it. */
export interface Played {
  readonly scenario: Scenario;
  readonly chapters: readonly Chapter[];
}

const deskBeside = (played: Played, chapter: Chapter, side: Side, desk: Desk): readonly DeskBeside[] => {
  const { scenario } = played;
  const given = chapter.orders[side].find((order) => order.desk === desk)?.order ?? null;
  const entry = datedAt(scenario, chapter.turn, side, desk);
  if (entry === undefined || !isOrder(entry.order))
    return given === null ? [] : [withoutDated(scenario, chapter, side, desk, given)];
  const dated = entry.order as Order;
  const stand = given === null ? 'left-out' : compared(given, dated);
  const isOvertaken = stand !== 'same' && !couldBeGiven(scenario, chapter, side, desk, dated);
  return [
    {
      desk,
      given,
      dated,
      claim: entry.claim,
      stand: isOvertaken ? 'overtaken' : stand,
      elsewhere: null,
      givenAt: given === null ? givenElsewhere(played, chapter, side, dated) : null,
    },
  ];
};

/** A side's desks in the order of DESKS; those silent here and in 1962 are left out. */
export const desksBeside = (played: Played, chapter: Chapter, side: Side): readonly DeskBeside[] =>
  DESKS.flatMap((desk) => deskBeside(played, chapter, side, desk));

/** Whether an order, or its absence, is none of 1962’s. */
export const isDeparture = ({ stand }: DeskBeside): boolean => stand !== 'same' && stand !== 'overtaken';
