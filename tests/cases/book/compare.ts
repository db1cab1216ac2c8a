/** What a case expects at a moment against what is there: one line for each difference. */
import { observe } from '../../../src/engine/observe.ts';
import { outcome } from '../../../src/engine/outcome.ts';
import type { TaskCode } from '../../../src/engine/state.ts';
import { play } from '../../../src/engine/transition.ts';
import type { Event, EventCode } from '../../../src/engine/types.ts';
import type { Side } from '../../../src/scenario/types.ts';
import { actionOf } from '../table.ts';
import { DRAW_NAMES } from './draws.ts';
import type { Given } from './orders.ts';
import type { Moment } from './play.ts';
import type { Expect, Move, WantedEvent, Weights } from './shape.ts';

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Whether all that is wanted is found: of an object the keys named, of a list every entry. */
const holds = (found: unknown, wanted: unknown): boolean => {
  if (!isObject(wanted)) return found === wanted;
  if (!isObject(found) || Array.isArray(found) !== Array.isArray(wanted)) return false;
  if (Array.isArray(wanted) && Object.keys(found).length !== wanted.length) return false;
  return Object.entries(wanted).every(([key, value]) => holds(found[key], value));
};

const at = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), root);

const facts = (name: string, root: unknown, wanted: { readonly [path: string]: unknown } = {}): string[] =>
  Object.entries(wanted).flatMap(([path, value]) => {
    const found = at(root, path);
    return holds(found, value) ? [] : [`${name} ${path} is ${shown(found)}, not ${shown(value)}`];
  });

const inOrder = (events: readonly Event[], wanted: readonly WantedEvent[] = []): string[] => {
  let from = 0;
  for (const event of wanted) {
    const found = events.findIndex((told, index) => index >= from && holds(told, event));
    if (found < 0) return [`no event ${shown(event)}, or not in its place`];
    from = found + 1;
  }
  return [];
};

const only = (events: readonly Event[], code: EventCode, wanted: readonly unknown[]): string[] => {
  const found = events.filter((event) => event.code === code).map(({ params }) => params);
  return holds(found, wanted) ? [] : [`events ${code} are ${shown(found)}, not ${shown(wanted)}`];
};

const never = (events: readonly Event[], wanted: readonly WantedEvent[] = []): string[] =>
  wanted
    .filter((unwanted) => events.some((event) => holds(event, unwanted)))
    .map((unwanted) => `there is an event ${shown(unwanted)}`);

/** A cause is meant with all that stands behind a point in its name. */
const isBy = (cause: unknown, named: string): boolean =>
  cause === named || String(cause).startsWith(`${named}.`);

const moves = (events: readonly Event[], wanted: readonly Move[] = []): string[] =>
  wanted.flatMap(({ by, cause, ...meter }) => {
    const sum = events
      .filter(({ code, params }) => code === 'meter' && holds(params, meter) && isBy(params.cause, cause))
      .reduce((total, { params }) => total + Number(params.by), 0);
    return sum === by ? [] : [`${shown(meter)} moved by ${sum} through ${cause}, not ${by}`];
  });

/** Weights as listed, or of each name the sum of all draws that bear it. */
const weighs = (code: TaskCode, found: readonly number[], wanted: Weights): boolean => {
  if (Array.isArray(wanted))
    return found.length === wanted.length && wanted.every((one, at) => one === null || one === found[at]);
  const names = DRAW_NAMES[code] ?? [];
  const ofName = (name: string): number =>
    found.reduce((sum, one, at) => (names[at] === name ? sum + one : sum), 0);
  return Object.entries(wanted).every(([name, weight]) => ofName(name) === weight);
};

const chances = ({ draws }: Moment, code: TaskCode, wanted: readonly Weights[]): string[] => {
  const found = draws.filter((draw) => draw.code === code).map(({ weights }) => weights);
  const alike =
    found.length === wanted.length &&
    wanted.every((weights, time) => weighs(code, found[time] ?? [], weights));
  return alike ? [] : [`chances of ${code} are ${shown(found)}, not ${shown(wanted)}`];
};

const refusalOf = ({ scenario, state }: Moment, side: Side, { order, desk }: Given): string | null => {
  const played = play(scenario, state, actionOf(scenario, side, order, desk));
  return played.ok ? null : played.error.code;
};

const refusals = (moment: Moment, { refused = [], allowed = [] }: Expect): string[] =>
  [...refused, ...allowed.map((given) => ({ ...given, code: null }))].flatMap(({ side, order, code }) => {
    const found = refusalOf(moment, side, order);
    return found === code ? [] : [`${side} ${shown(order.order)} is refused as ${found}, not ${code}`];
  });

const views = ({ scenario, state }: Moment, wanted: Expect['sees'] = []): string[] =>
  wanted.flatMap(({ side, desk, facts: seen }) => {
    const viewer = side === undefined ? 'public' : desk === undefined ? { side } : { side, desk };
    return facts(`to ${shown(viewer)}`, observe(scenario, state, viewer), seen);
  });

/** Every way in which the moment is not as expected. */
export const differences = (moment: Moment): readonly string[] => {
  const { expect, events, state, scenario } = moment;
  const found = [
    ...inOrder(events, expect.events),
    ...Object.entries(expect.only ?? {}).flatMap(([code, wanted]) => only(events, code as EventCode, wanted)),
    ...never(events, expect.never),
    ...moves(events, expect.meters),
    ...Object.entries(expect.chances ?? {}).flatMap(([code, wanted]) =>
      chances(moment, code as TaskCode, wanted),
    ),
    ...facts('fact', state, expect.facts),
    ...views(moment, expect.sees),
    ...refusals(moment, expect),
    ...facts('outcome', outcome(scenario, state), expect.outcome),
  ];
  return found.map((difference) => `${moment.where}: ${difference}`);
};
