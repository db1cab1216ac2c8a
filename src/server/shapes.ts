/** What a message from outside must look like before anything else is done with it. Keys that do not belong are refused. */
import * as v from 'valibot';
import {
  type ClassSetup,
  OUTSIDERS,
  PRESETS,
  type Request,
  ROOM_SIZE,
  type Seat,
  WALLS,
} from '../classroom/types.ts';
import type { FromClient } from '../classroom/wire.ts';
import { AUDIENCES, DELAYS, TEMPERS } from '../engine/settings.ts';
import type { Action, Order } from '../engine/types.ts';
import { isOrder } from '../engine/wellFormed.ts';
import { ORDER_SHAPE } from '../scenario/orderShape.ts';
import { DANGERS, DESKS, SIDES } from '../scenario/types.ts';

/** Characters that steer a terminal or turn the direction of the text around them; a line's end is none of them. */
const STEERING = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text as people wrote it, without what could disturb the words of others beside it. */
export const cleanText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(STEERING, '').trim();

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const text = v.pipe(v.string(), v.transform(cleanText));
const side = v.picklist(SIDES);
const desk = v.picklist(DESKS);
const chair = v.picklist([...DESKS, 'leader']);
const world = whole(0, 1);
const participant = whole(0, 4 * ROOM_SIZE);
const on = v.boolean();
const moment = whole(0, Number.MAX_SAFE_INTEGER);
const order = v.custom<Order>((value) => v.is(ORDER_SHAPE, value) && isOrder(value));

/** Chance is nobody's to draw. */
const action: v.GenericSchema<unknown, Action> = v.variant('kind', [
  v.strictObject({ kind: v.literal('order'), side, desk, order }),
  v.strictObject({ kind: v.literal('seal'), side }),
  v.strictObject({ kind: v.literal('reaction'), side, choice: v.pipe(v.string(), v.maxLength(80)) }),
]);

const seat: v.GenericSchema<unknown, Seat> = v.union([
  v.strictObject({ world, side, chair, deputy: v.boolean() }),
  v.strictObject({ world, outsider: v.picklist(OUTSIDERS) }),
]);

const bare = <const Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind) });
const switched = <const Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), on });

const SEAT_REQUESTS = [
  v.strictObject({ kind: v.literal('propose'), desk, order: v.nullable(order), reason: text }),
  v.strictObject({ kind: v.literal('say'), text }),
  v.strictObject({ kind: v.literal('act'), ply: moment, action, letter: v.nullable(text) }),
  v.strictObject({ kind: v.literal('instruct'), instruction: v.picklist(['urge', 'hinder', 'chance']) }),
  v.strictObject({ kind: v.literal('publish'), text }),
  v.strictObject({ kind: v.literal('pulse'), feeling: whole(1, 5) }),
  v.strictObject({ kind: v.literal('answer'), question: whole(0, 100), text }),
] as const;

const CLOCK_REQUESTS = [
  bare('begin'),
  bare('next'),
  bare('end'),
  bare('wipe'),
  bare('keep'),
  switched('lock'),
  switched('pause'),
  switched('hold-letters'),
  switched('filter-words'),
  v.strictObject({ kind: v.literal('extend'), milliseconds: whole(-3_600_000, 3_600_000) }),
  v.strictObject({ kind: v.literal('bell'), at: moment }),
  v.strictObject({ kind: v.literal('undo'), world }),
  v.strictObject({ kind: v.literal('wall'), wall: v.picklist(WALLS) }),
] as const;

const CABINET_REQUESTS = [
  v.strictObject({
    kind: v.literal('inject'),
    world: v.nullable(world),
    inject: v.nullable(v.pipe(v.string(), v.maxLength(80))),
    text,
  }),
  v.strictObject({ kind: v.literal('seat'), participant, seat: v.nullable(seat) }),
  v.strictObject({ kind: v.literal('fill'), world, side, chair, on }),
  v.strictObject({ kind: v.literal('mute'), participant, on }),
  v.strictObject({
    kind: v.literal('judge'),
    paper: moment,
    verdict: v.picklist(['release', 'hold', 'rewrite']),
  }),
  v.strictObject({ kind: v.literal('key-in'), world, action, letter: v.nullable(text) }),
  v.strictObject({ kind: v.literal('rubric'), lines: v.pipe(v.array(text), v.maxLength(20)) }),
] as const;

const REQUEST: v.GenericSchema<unknown, Request> = v.variant('kind', [
  ...SEAT_REQUESTS,
  ...CLOCK_REQUESTS,
  ...CABINET_REQUESTS,
]);

export type Opening = Parameters<FromClient['open']>[0];
const OPENING: v.GenericSchema<unknown, Opening> = v.strictObject({
  preset: v.picklist(PRESETS),
  scenario: v.pipe(v.string(), v.maxLength(80)),
  settings: v.strictObject({
    danger: v.picklist(DANGERS),
    audience: v.picklist(AUDIENCES),
    secrecy: v.boolean(),
    tempers: v.picklist(TEMPERS),
    delays: v.picklist(DELAYS),
    incidents: v.boolean(),
  }),
  seed: whole(0, 0xffff_ffff),
  worlds: v.picklist([1, 2]),
  bell: v.nullable(moment),
  holdLetters: v.boolean(),
  filterWords: v.boolean(),
  language: v.picklist(['en', 'ru', 'es'] satisfies ClassSetup['language'][]),
  reading: v.picklist(['full', 'plain']),
});

const read = <Value>(shape: v.GenericSchema<unknown, Value>, value: unknown): Value | null => {
  const result = v.safeParse(shape, value, { abortEarly: true });
  return result.success ? result.output : null;
};

/** The request, its texts cleaned; null when it is none. */
export const readRequest = (value: unknown): Request | null => read(REQUEST, value);
export const readOpening = (value: unknown): Opening | null => read(OPENING, value);

/** The asker's own id of a request. */
export const isCommand = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d-]{1,40}$/i.test(value);
