/** What `search` orders at its desks: how often each kind, and which kinds never. */
import { DESKS, type Desk, type Scenario, SIDES, type Side } from '../../scenario/types.ts';
import { ordersAt, type Row } from './row.ts';

export interface DeskKinds {
  readonly side: Side;
  readonly desk: Desk;
  /** Turns in which the desk had a choice: it gave an order or held still. */
  readonly turns: number;
  readonly orders: number;
  /** Orders by kind, the commonest first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const kindsAt = (rows: readonly Row[], side: Side, desk: Desk): DeskKinds['kinds'] => {
  const counts = new Map<string, number>();
  for (const { deeds } of rows) {
    for (const [kind, count] of Object.entries(deeds[side].orders[desk]))
      counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].sort(([one, many], [two, more]) => more - many || one.localeCompare(two));
};

/** Every desk of both sides over these games. */
export const deskKinds = (rows: readonly Row[]): readonly DeskKinds[] =>
  SIDES.flatMap((side) =>
    DESKS.map((desk) => ({
      side,
      desk,
      turns: sum(rows.map(({ deeds }) => deeds[side].turns)),
      orders: sum(rows.map(({ deeds }) => ordersAt(deeds[side], desk))),
      kinds: kindsAt(rows, side, desk),
    })),
  );

/** Kinds that a side of the scenario may give and never gave here, in the scenario's order. */
export const unusedKinds = (
  scenario: Scenario,
  desks: readonly DeskKinds[],
  side: Side,
): readonly string[] => {
  const used = new Set(
    desks.filter((desk) => desk.side === side).flatMap(({ kinds }) => kinds.map(([kind]) => kind)),
  );
  return Object.entries(scenario.orders)
    .filter(([kind, rule]) => rule.sides.includes(side) && !used.has(kind))
    .map(([kind]) => kind);
};
