/**
 * A scenario made from another: a window of the other's turns, then changes merged over it. Keeps one crisis
 * told once, however many lengths it is played in.
 */

import { claimsOf, textKeysOf } from './walk.ts';

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects merge key by key, null takes a key away, everything else (arrays too) replaces (RFC 7396). */
const merge = (base: unknown, change: unknown): unknown => {
  if (!isObject(change)) return change;
  const merged: { [key: string]: unknown } = { ...(isObject(base) ? base : {}) };
  for (const [key, inner] of Object.entries(change)) {
    if (inner === null) delete merged[key];
    else merged[key] = merge(merged[key], inner);
  }
  return merged;
};

/**
 * The turns a scenario takes from its base: from the first, up to but without the second. `joined` makes longer turns of them: how
 * many of the base's go into each.
 */
interface TurnWindow {
  readonly from: number;
  readonly to: number;
  readonly joined?: readonly number[];
}

/** The base's turn at which each turn begins, and the one after the last. */
const beginningsOf = ({ from, to, joined }: TurnWindow): readonly number[] => {
  const lengths = joined ?? Array.from({ length: to - from }, () => 1);
  const sum = (turns: readonly number[]): number => turns.reduce((total, turn) => total + turn, 0);
  return [from, ...lengths.map((_, turn) => from + sum(lengths.slice(0, turn + 1)))];
};

/** The turn in which one of the base's lies. */
const turnOf = (starts: readonly number[], turn: number): number =>
  starts.findLastIndex((start) => start <= turn);

/** The first turn that begins with one of the base's or after it: what is told as a turn begins is never told early. */
const turnFrom = (starts: readonly number[], turn: number): number => {
  const at = starts.findIndex((start) => start >= turn);
  return at < 0 ? starts.length : at;
};

const listOf = (base: Json, part: string): readonly Json[] => {
  const list = base[part];
  return Array.isArray(list) ? list.filter(isObject) : [];
};
const numberOf = (entry: Json, key: string): number => (typeof entry[key] === 'number' ? entry[key] : 0);

type Placing = (starts: readonly number[], turn: number) => number;

const withinWindow = (base: Json, part: string, starts: readonly number[], place: Placing): readonly Json[] =>
  listOf(base, part)
    .filter((entry) => numberOf(entry, 'turn') >= (starts[0] ?? 0))
    .map((entry) => ({ ...entry, turn: place(starts, numberOf(entry, 'turn')) }))
    .filter(({ turn }) => turn < starts.length - 1);

/** A desk has one order a turn: where several turns are joined, the first that was given there. */
const firstAtDesk = (history: readonly Json[]): readonly Json[] => {
  const keyOf = ({ turn, side, desk }: Json): string => `${turn} ${side} ${desk}`;
  return history.filter(
    (order, index) => history.findIndex((known) => keyOf(known) === keyOf(order)) === index,
  );
};

/** Turns as long as those of the base that go into each. */
const joinTurns = (calendar: readonly Json[], starts: readonly number[]): readonly Json[] =>
  starts.slice(0, -1).map((start, turn) => {
    const hours = calendar
      .slice(start, starts[turn + 1])
      .reduce((sum, { hours: own }) => sum + Number(own), 0);
    return { ...calendar[start], hours };
  });

/** A vessel after so many hours under way: at most at its goal. */
const sailed =
  (goal: 'portNm' | 'stationNm', hours: number) =>
  (vessel: Json): Json => ({
    ...vessel,
    startNm: Math.min(
      numberOf(vessel, goal),
      numberOf(vessel, 'startNm') + numberOf(vessel, 'knots') * hours,
    ),
  });

/** The base as it would stand at turn `from` had nobody given an order, cut to the window's turns. */
const windowScenario = (base: Json, window: TurnWindow): Json => {
  const calendar = listOf(base, 'calendar');
  const starts = beginningsOf(window);
  const hours = calendar.slice(0, window.from).reduce((sum, turn) => sum + numberOf(turn, 'hours'), 0);
  return {
    ...base,
    startHour: numberOf(base, 'startHour') + hours,
    calendar: joinTurns(calendar, starts),
    ships: listOf(base, 'ships').map(sailed('portNm', hours)),
    submarines: listOf(base, 'submarines').map(sailed('stationNm', hours)),
    sites: listOf(base, 'sites').map((site) => ({
      ...site,
      foundOnTurn: turnFrom(starts, numberOf(site, 'foundOnTurn')),
    })),
    events: withinWindow(base, 'events', starts, turnFrom),
    history: firstAtDesk(withinWindow(base, 'history', starts, turnOf)),
    historyDays: withinWindow(base, 'historyDays', starts, turnOf),
  };
};

const isWindow = (value: unknown): value is TurnWindow =>
  isObject(value) && typeof value.from === 'number' && typeof value.to === 'number';

/** Sources that the composed scenario still cites; the others came with turns that were cut. */
const citedOnly = (scenario: Json): Json => {
  if (!isObject(scenario.sources)) return scenario;
  const cited = new Set(claimsOf(scenario).flatMap(({ value }) => value));
  const sources = Object.entries(scenario.sources).filter(([id]) => cited.has(id));
  return { ...scenario, sources: Object.fromEntries(sources) };
};

/**
 * `overrides` over `base`, both as read from their files. `extends` is dropped, `turns` cuts the base first.
 * Nothing is checked here: a result that makes no sense is for parseScenario to say.
 */
export const composeScenario = (base: unknown, overrides: unknown): unknown => {
  if (!isObject(base) || !isObject(overrides)) return overrides;
  const { extends: _base, turns, ...changes } = overrides;
  const start = isWindow(turns) ? windowScenario(base, turns) : base;
  const merged = merge(start, changes);
  return isObject(merged) ? citedOnly(merged) : merged;
};

/** A language's strings for a composed scenario: inherited ones it still names, then its own. */
export const composeTexts = (inherited: unknown, own: unknown, scenario: object): unknown => {
  if (!isObject(inherited) || !isObject(own)) return own;
  const named = new Set(textKeysOf(scenario).map(({ value }) => value));
  const kept = Object.entries(inherited).filter(([key]) => named.has(key));
  return { ...Object.fromEntries(kept), ...own };
};
