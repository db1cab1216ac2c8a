/** A table at which a test plays both sides through the checked door and says how chance falls. */

import { recomputeFaults } from '../../src/cli/laws/causes/recompute.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Replayed } from '../../src/engine/replay.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State, TaskCode } from '../../src/engine/state.ts';
import { chanceWeights, play } from '../../src/engine/transition.ts';
import {
  type Action,
  type Event,
  type EventCode,
  type Observation,
  type Order,
  type Refusal,
  RULES_VERSION,
} from '../../src/engine/types.ts';
import type {
  Desk,
  IncidentKind,
  Initial,
  LeaderType,
  Scenario,
  ShipClass,
  ShipInstruction,
  Side,
} from '../../src/scenario/types.ts';
import { LEADER_TYPES } from '../../src/scenario/types.ts';

/** What chance draws at a step of the resolution: one draw always, or one after the other. What is not named falls calmly. */
export type Luck = { readonly [code in TaskCode]?: number | readonly number[] };

/** Nothing happens, reports are true, nobody notices, messages go the shortest way; 0 where it is not said. */
const CALM: Luck = { recon: 4, agent: 3 };

export interface Table {
  readonly scenario: Scenario;
  readonly state: State;
  /** Everything told since the table was opened. */
  readonly events: readonly Event[];
  /** Every state since the table was opened with what led to it, as a replay has them. */
  readonly steps: readonly Replayed[];
  /** An order at a desk, by default the first that the kind belongs to. Throws when it is refused. */
  order(side: Side, order: Order, desk?: Desk): Table;
  seal(side: Side): Table;
  /** Both sides seal and the turn runs until a side must choose or it is over. */
  turn(luck?: Luck): Table;
  /** The same, but what is asked after a settlement is left to `answer`; `turn` keeps every promise. */
  deal(luck?: Luck): Table;
  /** As many turns with no order, every reaction answered calmly. */
  pass(turns: number): Table;
  answer(side: Side, choice: string, luck?: Luck): Table;
  /** The refusal code of an action, or null; changes nothing. */
  refuses(action: Action): string | null;
  /** What chance could draw from, in ppm, each time it came to this step. */
  weights(code: TaskCode): readonly (readonly number[])[];
  /** Every draw since the table was opened, with what it was drawn from. */
  readonly draws: readonly { readonly code: TaskCode; readonly weights: readonly number[] }[];
  seenBy(side: Side, desk?: Desk): Observation;
  told(code: EventCode): readonly Event[];
}

export interface Tempers {
  readonly us?: LeaderType;
  readonly ussr?: LeaderType;
}

const CALM_ANSWERS = ['restrain', 'pass'];

const calmAnswer = (choices: readonly string[]): string =>
  CALM_ANSWERS.find((calm) => choices.includes(calm)) ?? choices[0] ?? '';

/** Which draw a named luck holds for this step, and the luck that is left. */
const drawFrom = (luck: { [code: string]: number | readonly number[] }, code: string): number => {
  const named = luck[code];
  if (named === undefined) return 0;
  if (typeof named === 'number') return named;
  const [first = 0, ...rest] = named;
  luck[code] = rest;
  return first;
};

export const actionOf = (scenario: Scenario, side: Side, order: Order, desk?: Desk): Action => ({
  kind: 'order',
  side,
  desk: desk ?? scenario.orders[order.kind]?.desks[0] ?? 'military',
  order,
});

/** The code with which an order would be refused now, or null. */
export const refused = (table: Table, side: Side, order: Order): string | null =>
  table.refuses(actionOf(table.scenario, side, order));

/** A game at its first choice, with leaders of these tempers (moderate unless said), the usual settings but for these, and the present rules. */
export const openTable = (
  scenario: Scenario,
  { us, ussr }: Tempers = {},
  changed: Partial<Settings> = {},
  rules = RULES_VERSION,
): Table => {
  let state = initialState(scenario, { ...DEFAULT_SETTINGS, ...changed }, rules);
  const events: Event[] = [];
  const steps: Replayed[] = [{ state, events: [] }];
  const draws: { readonly code: TaskCode; readonly weights: readonly number[] }[] = [];

  const take = (action: Action): Refusal | null => {
    const played = play(scenario, state, action);
    if (!played.ok) return played.error;
    const faults = recomputeFaults(scenario, state, action, played.value.events);
    if (faults.length > 0) throw new Error(faults.join('; '));
    state = played.value.state;
    events.push(...played.value.events);
    steps.push(played.value);
    return null;
  };
  const must = (action: Action): void => {
    const refusal = take(action);
    if (refusal !== null) throw new Error(`${JSON.stringify(action)}: ${refusal.code} ${refusal.detail}`);
  };
  const settle = (luck: Luck): Table => {
    const left = { ...CALM, ...luck } as { [code: string]: number | readonly number[] };
    for (let weights = chanceWeights(scenario, state); weights; weights = chanceWeights(scenario, state)) {
      const code = state.dark.agenda[0]?.code ?? 'finish';
      draws.push({ code, weights });
      const wanted = drawFrom(left, code);
      const draw = (weights[wanted] ?? 0) > 0 ? wanted : weights.findIndex((weight) => weight > 0);
      must({ kind: 'chance', draw });
    }
    return table;
  };
  const deal = (luck: Luck = {}): Table => {
    for (const side of ['us', 'ussr'] as const) must({ kind: 'seal', side });
    return settle(luck);
  };
  const turn = (luck: Luck = {}): Table => {
    deal(luck);
    while (state.phase === 'reaction' && state.pub.end !== null) answerCalmly();
    return table;
  };
  const answer = (side: Side, choice: string, luck: Luck = {}): Table => {
    must({ kind: 'reaction', side, choice });
    return settle(luck);
  };
  const answerCalmly = (): void => {
    for (const side of ['us', 'ussr'] as const) {
      const due = state[side].reaction;
      if (due !== null) answer(side, calmAnswer(due.choices));
    }
  };
  const table: Table = {
    scenario,
    get state() {
      return state;
    },
    events,
    steps,
    draws,
    order: (side, order, desk) => {
      must(actionOf(scenario, side, order, desk));
      return table;
    },
    seal: (side) => {
      must({ kind: 'seal', side });
      return table;
    },
    turn,
    deal,
    pass: (turns) => {
      for (let passed = 0; passed < turns && state.phase !== 'over'; passed++) {
        turn();
        while (state.phase === 'reaction') answerCalmly();
      }
      return table;
    },
    answer,
    refuses: (action) => {
      const played = play(scenario, state, action);
      return played.ok ? null : played.error.code;
    },
    weights: (code) => draws.filter((draw) => draw.code === code).map(({ weights }) => weights),
    seenBy: (side, desk) => observe(scenario, state, desk === undefined ? { side } : { side, desk }),
    told: (code) => events.filter((event) => event.code === code),
  };
  return settle({
    'deal-temper': [LEADER_TYPES.indexOf(us ?? 'moderate'), LEADER_TYPES.indexOf(ussr ?? 'moderate')],
  });
};

const main = await loadScenario('october-1962');
const short = await loadScenario('october-1962-short');

/** From 16 October, nothing known yet. */
export const THIRTEEN_DAYS: Scenario = main.scenario;
/** From the evening of the speech: thirteen turns of twelve hours, and no opening to answer. */
export const FROM_THE_SPEECH: Scenario = { ...short.scenario, openings: [] };

/** The scenario with other starting values. */
export const startingWith = (scenario: Scenario, initial: Partial<Initial>): Scenario => ({
  ...scenario,
  initial: { ...scenario.initial, ...initial },
});

/** The first turns of a scenario. */
export const cutTo = (scenario: Scenario, turns: number): Scenario => ({
  ...scenario,
  calendar: scenario.calendar.slice(0, turns),
});

/** One Soviet ship, some miles short of the line, which takes force as soon as it is proclaimed. */
export const oneShip = (
  shipClass: ShipClass,
  instruction: ShipInstruction = 'run',
  milesShort = 60,
): Scenario => {
  const [ship] = FROM_THE_SPEECH.ships;
  const proclaim = FROM_THE_SPEECH.orders.B1;
  if (ship === undefined || proclaim === undefined) throw new Error('no ship, or no line');
  const placed = { id: 'ship', flag: 'ussr', knots: 10, lineNm: 4600, portNm: 5500 } as const;
  return {
    ...FROM_THE_SPEECH,
    ships: [{ ...ship, ...placed, shipClass, instruction, startNm: 4600 - milesShort }],
    submarines: [],
    orders: { ...FROM_THE_SPEECH.orders, B1: { ...proclaim, delayHours: 0 } },
  };
};

/** The draw that follows the first near miss of a kind. */
export const followingKind = (kind: IncidentKind): number =>
  FROM_THE_SPEECH.nearMisses.findIndex((pattern) => pattern.kind === kind);

/** The draw that follows a near miss. */
export const following = (pattern: string): number =>
  FROM_THE_SPEECH.nearMisses.findIndex(({ id }) => id === pattern);

/** What the near misses of a kind weighed together, in whole points, when chance last drew one. */
export const kindWeight = (table: Table, kind: IncidentKind): number => {
  const weights = table.weights('incident').at(-1) ?? [];
  const ofKind = table.scenario.nearMisses.map((pattern, index) =>
    pattern.kind === kind ? (weights[index] ?? 0) : 0,
  );
  return Math.floor(ofKind.reduce((sum, weight) => sum + weight, 0) / 1000);
};

/** By how much a cause, with what it does beyond its fixed effects (`M1.down`), has moved a meter since the table was opened, milli-points. */
export const moved = (table: Table, meter: string, side: Side, cause: string): number =>
  table
    .told('meter')
    .filter(({ params }) => params.meter === meter && params.side === side)
    .filter(({ params }) => params.cause === cause || String(params.cause).startsWith(`${cause}.`))
    .reduce((sum, { params }) => sum + Number(params.by), 0);
