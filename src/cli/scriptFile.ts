/** A script of dated orders from a file: a list of rows of the shape of a scenario's `history`. Every fault is named, none guessed away. */
import { failure, type Result, success } from '../base/result.ts';
import { isOrder } from '../engine/wellFormed.ts';
import type { DatedOrder } from '../policy/history.ts';
import { DESKS, type Desk, type OrderKind, type Scenario, SIDES, type Side } from '../scenario/types.ts';

type Fields = { readonly [key: string]: unknown };

/** `claim` is what a scenario's history says of its sources; a script need not. */
const KEYS = ['turn', 'side', 'desk', 'order', 'claim'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown, list: readonly string[]): boolean => list.some((known) => known === value);

const rowFaults = (row: unknown, scenario: Scenario): string[] => {
  if (!isFields(row)) return ['is no object'];
  const { turn, side, desk, order } = row;
  const turns = scenario.calendar.length;
  const isTurn = Number.isInteger(turn) && Number(turn) >= 0 && Number(turn) < turns;
  const strangers = Object.keys(row).filter((key) => !KEYS.includes(key));
  const plain = [
    ...strangers.map((key) => `has an unknown key ${key}`),
    ...(isTurn ? [] : [`turn must be a whole number from 0 to ${turns - 1}`]),
    ...(listed(side, SIDES) ? [] : [`side must be one of ${SIDES.join(', ')}`]),
    ...(listed(desk, DESKS) ? [] : [`desk must be one of ${DESKS.join(', ')}`]),
    ...(isOrder(order) ? [] : ['order is not an order']),
  ];
  return plain.length > 0 ? plain : placeFaults(scenario, side as Side, desk as Desk, order as Fields);
};

/** An order that this side may never give at this desk. */
const placeFaults = (scenario: Scenario, side: Side, desk: Desk, order: Fields): string[] => {
  const kind = order.kind as OrderKind;
  const rule = scenario.orders[kind];
  if (rule === undefined) return [`order ${kind} is not in scenario ${scenario.id}`];
  if (!rule.sides.includes(side)) return [`order ${kind} is not for ${side}`];
  return rule.desks.includes(desk) ? [] : [`order ${kind} is not for the ${desk} desk`];
};

const twice = (rows: readonly DatedOrder[]): string[] => {
  const places = rows.map(({ turn, side, desk }) => `turn ${turn}, ${side}, ${desk}`);
  return places.flatMap((place, index) =>
    places.indexOf(place) < index ? [`row ${index}: there is an order for ${place} already`] : [],
  );
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The rows of a script that `side` is to play, or all that is wrong with it, a line each. Rows count from 0. */
export const parseScript = (
  text: string,
  scenario: Scenario,
  side: Side,
): Result<readonly DatedOrder[], readonly string[]> => {
  const rows = readJson(text);
  if (rows === undefined) return failure(['is not JSON']);
  if (!Array.isArray(rows)) return failure(['must be a list of dated orders']);
  const faults = rows.flatMap((row: unknown, index) =>
    rowFaults(row, scenario).map((fault) => `row ${index}: ${fault}`),
  );
  if (faults.length > 0) return failure(faults);
  const line = rows as readonly DatedOrder[];
  const doubles = twice(line);
  if (doubles.length > 0) return failure(doubles);
  return line.some((row) => row.side === side) ? success(line) : failure([`has no order for ${side}`]);
};
