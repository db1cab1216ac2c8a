/** What is told and what was done: events, near misses, openings and the historical orders. */
import type { HistoryOrder } from '../orderShape.ts';
import type { Fault, HistoricalOrder, Scenario } from '../types.ts';
import { type Check, duplicates, fault } from './check.ts';

export const EVENTS: Check = {
  needs: ['events'],
  find: ({ events }) => duplicates('events', events),
};

export const NEAR_MISSES: Check = {
  needs: ['nearMisses'],
  find: ({ nearMisses }) => duplicates('nearMisses', nearMisses),
};

export const OPENINGS: Check = {
  needs: ['openings'],
  find: ({ openings }) => [
    ...duplicates('openings', openings),
    ...openings.flatMap((opening, index) => duplicates(`openings[${index}].choices`, opening.choices)),
  ],
};

const strangeShips = (scenario: Scenario, order: HistoryOrder, path: string): readonly Fault[] =>
  order.kind !== 'B8'
    ? []
    : order.ships.flatMap((id, index) =>
        scenario.ships.some((ship) => ship.id === id)
          ? []
          : [fault(`${path}.order.ships[${index}]`, 'unknown-ship', id)],
      );

const orderFaults = (scenario: Scenario, entry: HistoricalOrder, index: number): readonly Fault[] => {
  const path = `history[${index}]`;
  const order = entry.order as HistoryOrder;
  const rule = scenario.orders[order.kind];
  if (rule === undefined) return [fault(`${path}.order.kind`, 'order-not-in-scenario', order.kind)];
  return [
    ...(rule.sides.includes(entry.side) ? [] : [fault(`${path}.side`, 'wrong-side', entry.side)]),
    ...(rule.desks.includes(entry.desk) ? [] : [fault(`${path}.desk`, 'wrong-desk', entry.desk)]),
    ...strangeShips(scenario, order, path),
  ];
};

const sameDesk = ({ history }: Scenario): readonly Fault[] =>
  history.flatMap((entry, index) =>
    history.findIndex(
      (first) => first.turn === entry.turn && first.side === entry.side && first.desk === entry.desk,
    ) < index
      ? [fault(`history[${index}]`, 'desk-taken', `${entry.turn} ${entry.side} ${entry.desk}`)]
      : [],
  );

/** Each historical order is one the scenario lets that side give at that desk, one a desk and turn. */
export const HISTORY: Check = {
  needs: ['history', 'orders', 'ships'],
  find: (scenario) => [
    ...scenario.history.flatMap((entry, index) => orderFaults(scenario, entry, index)),
    ...sameDesk(scenario),
  ],
};
