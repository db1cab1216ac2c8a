/** The form of the casebook (docs/RULES.md 1): every field of a case, and what may stand in it. */
import * as v from 'valibot';
import { AUDIENCES, DELAYS, TEMPERS } from '../../../src/engine/settings.ts';
import { TASK_CODES, type TaskCode } from '../../../src/engine/state.ts';
import { EVENT_CODES, REFUSAL_CODES, RULES_VERSION } from '../../../src/engine/types.ts';
import { SCENARIO_IDS } from '../../../src/scenario/catalogue.ts';
import {
  DANGERS,
  DESKS,
  LEADER_TYPES,
  METERS,
  SHIP_CLASSES,
  SHIP_INSTRUCTIONS,
  SIDES,
} from '../../../src/scenario/types.ts';
import { DRAW_NAMES, drawNumber } from './draws.ts';
import { ORDER } from './orders.ts';

const side = v.picklist(SIDES);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer());
const bySide = v.strictObject({ us: whole, ussr: whole });
const stakes = v.pipe(v.array(count), v.length(5));
const task = v.picklist(TASK_CODES);

/** Starting values that differ from the scenario's, in thousandths. */
const START = v.strictObject({
  disclosed: v.exactOptional(v.boolean()),
  alert: v.exactOptional(bySide),
  home: v.exactOptional(bySide),
  allies: v.exactOptional(bySide),
  credibility: v.exactOptional(bySide),
  prestige: v.exactOptional(bySide),
  trust: v.exactOptional(bySide),
  world: v.exactOptional(whole),
  castro: v.exactOptional(count),
  launchers: v.exactOptional(count),
  strike: v.exactOptional(count),
  invasion: v.exactOptional(count),
  stakes: v.exactOptional(v.strictObject({ us: stakes, ussr: stakes })),
  photosTaken: v.exactOptional(v.boolean()),
});

const SHIP = v.strictObject({
  id: v.string(),
  class: v.picklist(SHIP_CLASSES),
  instruction: v.picklist(SHIP_INSTRUCTIONS),
  milesShort: count,
});

const SETUP = v.strictObject({
  start: v.exactOptional(START),
  turns: v.exactOptional(count),
  tempers: v.exactOptional(
    v.strictObject({
      us: v.exactOptional(v.picklist(LEADER_TYPES)),
      ussr: v.exactOptional(v.picklist(LEADER_TYPES)),
    }),
  ),
  ships: v.exactOptional(v.array(SHIP)),
  submarines: v.exactOptional(v.picklist(['none', 'on-station'])),
  lineHours: v.exactOptional(count),
});
export type Setup = v.InferOutput<typeof SETUP>;

const SETTINGS = v.strictObject({
  danger: v.exactOptional(v.picklist(DANGERS)),
  audience: v.exactOptional(v.picklist(AUDIENCES)),
  secrecy: v.exactOptional(v.boolean()),
  tempers: v.exactOptional(v.picklist(TEMPERS)),
  delays: v.exactOptional(v.picklist(DELAYS)),
  incidents: v.exactOptional(v.boolean()),
});

const draw = v.union([count, v.string()]);

const noSuchDraw = (code: string, named: string): string =>
  `no draw "${named}" of ${code}; there are ${(DRAW_NAMES[code as TaskCode] ?? ['numbers']).join(', ')}`;

/** A draw or a list of draws for a step, names turned into numbers. */
const LUCK = v.pipe(
  v.record(task, v.union([draw, v.array(draw)])),
  v.rawTransform(({ dataset, addIssue }) => {
    const luck: { [code in TaskCode]?: number[] | number } = {};
    for (const code of TASK_CODES) {
      const given = dataset.value[code];
      if (given === undefined) continue;
      const numbers = [given].flat().map((one) => {
        const number = drawNumber(code, one);
        if (number === undefined) addIssue({ message: noSuchDraw(code, String(one)) });
        return number ?? 0;
      });
      luck[code] = Array.isArray(given) ? numbers : (numbers[0] ?? 0);
    }
    return luck;
  }),
);

/** What chance drew from each time it came to a step: weights in order (null is not asked about), or by name. */
const WEIGHTS = v.union([v.array(v.nullable(count)), v.record(v.string(), count)]);
export type Weights = v.InferOutput<typeof WEIGHTS>;

const CHANCES = v.pipe(
  v.record(task, v.array(WEIGHTS)),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const code of TASK_CODES) {
      const named = (dataset.value[code] ?? []).flatMap((each) =>
        Array.isArray(each) ? [] : Object.keys(each),
      );
      for (const name of named)
        if (drawNumber(code, name) === undefined) addIssue({ message: noSuchDraw(code, name) });
    }
  }),
);

const PARAMS = v.record(v.string(), v.union([v.string(), v.number()]));
const EVENT = v.strictObject({
  code: v.picklist(EVENT_CODES),
  to: v.exactOptional(v.picklist(['public', 'both', 'us', 'ussr', 'none'])),
  desk: v.exactOptional(v.nullable(v.picklist(DESKS))),
  turn: v.exactOptional(count),
  params: v.exactOptional(PARAMS),
});
export type WantedEvent = v.InferOutput<typeof EVENT>;

const MOVE = v.strictObject({
  meter: v.picklist([...METERS, 'stakes']),
  side: v.exactOptional(side),
  cause: v.string(),
  by: whole,
});
export type Move = v.InferOutput<typeof MOVE>;

const FACTS = v.record(v.string(), v.unknown());
const some = <T>(list: readonly T[]): boolean => list.length > 0;

const EXPECT = v.pipe(
  v.strictObject({
    events: v.exactOptional(v.pipe(v.array(EVENT), v.check(some, 'an empty list says nothing'))),
    only: v.exactOptional(v.record(v.picklist(EVENT_CODES), v.array(PARAMS))),
    never: v.exactOptional(v.pipe(v.array(EVENT), v.check(some, 'an empty list says nothing'))),
    meters: v.exactOptional(v.pipe(v.array(MOVE), v.check(some, 'an empty list says nothing'))),
    chances: v.exactOptional(CHANCES),
    facts: v.exactOptional(FACTS),
    sees: v.exactOptional(
      v.array(
        v.strictObject({
          side: v.exactOptional(side),
          desk: v.exactOptional(v.picklist(DESKS)),
          facts: FACTS,
        }),
      ),
    ),
    refused: v.exactOptional(
      v.array(v.strictObject({ side, order: ORDER, code: v.picklist(REFUSAL_CODES) })),
    ),
    allowed: v.exactOptional(v.array(v.strictObject({ side, order: ORDER }))),
    outcome: v.exactOptional(FACTS),
  }),
  v.check((expect) => some(Object.keys(expect)), 'expects nothing, so it cannot fail'),
);
export type Expect = v.InferOutput<typeof EXPECT>;

const TURN = v.strictObject({
  us: v.exactOptional(v.array(ORDER)),
  ussr: v.exactOptional(v.array(ORDER)),
  sealed: v.exactOptional(v.literal(false)),
  repeat: v.exactOptional(count),
  luck: v.exactOptional(LUCK),
  answers: v.exactOptional(
    v.array(v.strictObject({ side, choice: v.string(), luck: v.exactOptional(LUCK) })),
  ),
  expect: v.exactOptional(EXPECT),
});
export type Turn = v.InferOutput<typeof TURN>;

const GAME = {
  scenario: v.picklist(SCENARIO_IDS),
  rules: v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(RULES_VERSION))),
  settings: v.exactOptional(SETTINGS),
  setup: v.exactOptional(SETUP),
  turns: v.array(TURN),
  expect: EXPECT,
};

const CONTRAST = v.strictObject({
  says: v.pipe(v.string(), v.nonEmpty()),
  scenario: v.exactOptional(GAME.scenario),
  rules: GAME.rules,
  settings: GAME.settings,
  setup: GAME.setup,
  turns: v.exactOptional(GAME.turns),
  expect: EXPECT,
});

const CASE = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rule: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/)),
  says: v.pipe(v.string(), v.nonEmpty()),
  ...GAME,
  contrast: v.exactOptional(v.array(CONTRAST)),
});
export type Case = v.InferOutput<typeof CASE>;
/** What a case, or a contrast to it, is played from. */
export type Game = Pick<Case, 'scenario' | 'rules' | 'settings' | 'setup' | 'turns' | 'expect' | 'says'>;

export const BOOK = v.strictObject({ cases: v.array(CASE) });
