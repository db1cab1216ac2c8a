/**
 * `history`: what was done in 1962, by the dated line in the scenario. It answers as then: incidents with restraint,
 * a ship that sails on is let pass, and of an opening the scenario lists the historical choice first.
 */
import { refusal } from '../engine/legal.ts';
import type { Action, Observation, Order } from '../engine/types.ts';
import { isOrder } from '../engine/wellFormed.ts';
import { DESKS, type HistoricalOrder, type Scenario } from '../scenario/types.ts';

const CALM: readonly string[] = ['restrain', 'pass'];

const react = (legal: readonly Action[]): Action | undefined =>
  legal.find((action) => action.kind === 'reaction' && CALM.includes(action.choice)) ?? legal[0];

/** One row of a dated line. Turns count from 0; `order` is an engine Order in JSON. */
export type DatedOrder = Pick<HistoricalOrder, 'turn' | 'side' | 'desk' | 'order'>;

/** This turn's dated orders of the viewer's side, desks in the order of DESKS. */
const dueOrders = (line: readonly DatedOrder[], seen: Observation): readonly DatedOrder[] => {
  const due = line.filter(({ turn, side }) => turn === seen.pub.turn && side === seen.side);
  return DESKS.flatMap((desk) => due.filter((dated) => dated.desk === desk));
};

const asAction = ({ side, desk, order }: DatedOrder): Action | null =>
  isOrder(order) ? { kind: 'order', side, desk, order: order as Order } : null;

/**
 * The next order of a dated line that is due this turn and allowed, else the seal. What is not allowed any more is left out.
 * `legal` must not be empty; an offer on the line need not be among it.
 */
export const chooseDated = (
  line: readonly DatedOrder[],
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
): Action => {
  const seal = legal.find((action) => action.kind === 'seal');
  const orders = seal === undefined ? [] : dueOrders(line, seen).map(asAction);
  const order = orders.find((action) => action !== null && refusal(scenario, seen, action) === null);
  const choice = order ?? seal ?? react(legal);
  if (choice === undefined) throw new Error('a policy was asked with nothing to choose from');
  return choice;
};

/** The dated line of the scenario itself. */
export const chooseHistory = (scenario: Scenario, seen: Observation, legal: readonly Action[]): Action =>
  chooseDated(scenario.history, scenario, seen, legal);
