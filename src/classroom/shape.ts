/** Whether what came from outside is a request, or the set-up of a room: nothing else gets further. What is not asked for is dropped. */
import { type Fields, isFields } from '../base/fields.ts';
import { readSettings } from '../engine/settings.ts';
import type { Action, Order } from '../engine/types.ts';
import { isOrder } from '../engine/wellFormed.ts';
import { DESKS, type Desk, SIDES, type Side } from '../scenario/types.ts';
import { isAction } from '../session/actionShape.ts';
import { CHAIRS } from './seating.ts';
import {
  DEBRIEF_STEPS,
  type DebriefPlace,
  LETTER_LENGTH,
  OUTSIDERS,
  PRESETS,
  type Request,
  type Seat,
  WALLS,
} from './types.ts';
import type { GivenSetup } from './wire.ts';

/** A text may be this long before its own limit is looked at: what is only a little too long is told so. */
const TEXT_LENGTH = 4 * LETTER_LENGTH;
const DAY = 24 * 60 * 60_000;
const FURTHEST_BELL = 8.64e15;
const SEEDS = 2 ** 32;
/** 100 random bits as letters and digits, at least. */
const SECRET_LENGTH = 20;

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((known) => known === value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT_LENGTH;
const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
const isMoment = (value: unknown): value is number => isCount(value, FURTHEST_BELL);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isWorld = (value: unknown): value is 0 | 1 => value === 0 || value === 1;

/** Every key that some order has; no other is copied. */
const ORDER_KEYS =
  'kind step force feint on quiet routine shipClass instruction ships hours issue level bundle terms publicity message act about slot rider channel if pledge'.split(
    ' ',
  );

/** A plain copy of a well-formed order: nothing in it that no order has, nothing shared with what came in. */
const copied = (order: unknown): Order => JSON.parse(JSON.stringify(order, ORDER_KEYS)) as Order;

const readSeat = (value: unknown): Seat | undefined => {
  if (!isFields(value) || !isWorld(value['world'])) return undefined;
  const { world } = value;
  const outsider = oneOf(OUTSIDERS, value['outsider']);
  if (outsider !== undefined) return { world, outsider };
  const side = oneOf(SIDES, value['side']);
  const chair = oneOf(CHAIRS, value['chair']);
  const { deputy } = value;
  return side !== undefined && chair !== undefined && isFlag(deputy)
    ? { world, side, chair, deputy }
    : undefined;
};

/** The action of somebody who chooses; chance is nobody's to play. */
const readAction = (value: unknown): Action | undefined => {
  if (!isAction(value) || value.kind === 'chance') return undefined;
  switch (value.kind) {
    case 'order':
      return { kind: 'order', side: value.side, desk: value.desk, order: copied(value.order) };
    case 'seal':
      return { kind: 'seal', side: value.side };
    case 'reaction':
      return isText(value.choice) ? { kind: 'reaction', side: value.side, choice: value.choice } : undefined;
  }
};

const readOrder = (value: unknown): Order | null | undefined => {
  if (value === null) return null;
  return isOrder(value) ? copied(value) : undefined;
};

/** More turns or questions than any debrief has. */
const PLACES = 40;

const readDebriefPlace = (value: unknown): DebriefPlace | null => {
  if (!isFields(value)) return null;
  const step = oneOf(DEBRIEF_STEPS, value['step']);
  const { world, at } = value;
  return step !== undefined && isWorld(world) && (at === null || isCount(at, PLACES))
    ? { step, world, at }
    : null;
};

const isLetter = (value: unknown): value is string | null => value === null || isText(value);

type Kind = Request['kind'];
type Readers = {
  readonly [kind in Kind]: (given: Fields) => Extract<Request, { readonly kind: kind }> | null;
};

const readPlace = (given: Fields): { readonly world: number; readonly side: Side } | null => {
  const side = oneOf(SIDES, given['side']);
  return isWorld(given['world']) && side !== undefined ? { world: given['world'], side } : null;
};

const READERS: Readers = {
  propose: ({ desk, order, reason }) => {
    const at: Desk | undefined = oneOf(DESKS, desk);
    const wanted = readOrder(order);
    return at !== undefined && wanted !== undefined && isText(reason)
      ? { kind: 'propose', desk: at, order: wanted, reason }
      : null;
  },
  say: ({ text }) => (isText(text) ? { kind: 'say', text } : null),
  act: ({ ply, action, letter }) => {
    const wanted = readAction(action);
    return wanted !== undefined && isCount(ply) && isLetter(letter)
      ? { kind: 'act', ply, action: wanted, letter }
      : null;
  },
  instruct: ({ instruction }) => {
    const known = oneOf(['urge', 'hinder', 'chance'] as const, instruction);
    return known === undefined ? null : { kind: 'instruct', instruction: known };
  },
  publish: ({ text }) => (isText(text) ? { kind: 'publish', text } : null),
  rewrite: ({ paper, text }) => (isCount(paper) && isText(text) ? { kind: 'rewrite', paper, text } : null),
  pulse: ({ feeling }) => (isCount(feeling, 5) && feeling >= 1 ? { kind: 'pulse', feeling } : null),
  answer: ({ question, text }) =>
    isCount(question, 9) && isText(text) ? { kind: 'answer', question, text } : null,
  begin: () => ({ kind: 'begin' }),
  lock: ({ on }) => (isFlag(on) ? { kind: 'lock', on } : null),
  pause: ({ on }) => (isFlag(on) ? { kind: 'pause', on } : null),
  extend: ({ milliseconds }) => (isCount(milliseconds, DAY) ? { kind: 'extend', milliseconds } : null),
  next: () => ({ kind: 'next' }),
  bell: ({ at }) => (isMoment(at) ? { kind: 'bell', at } : null),
  undo: ({ world }) => (isWorld(world) ? { kind: 'undo', world } : null),
  inject: ({ world, inject, text }) => {
    const isPlaced = world === null || isWorld(world);
    return isPlaced && isLetter(inject) && isText(text) ? { kind: 'inject', world, inject, text } : null;
  },
  seat: ({ participant, seat }) => {
    const wanted = seat === null ? null : readSeat(seat);
    return isCount(participant) && wanted !== undefined ? { kind: 'seat', participant, seat: wanted } : null;
  },
  fill: (given) => {
    const place = readPlace(given);
    const chair = oneOf(CHAIRS, given['chair']);
    const { on } = given;
    return place !== null && chair !== undefined && isFlag(on) ? { kind: 'fill', ...place, chair, on } : null;
  },
  mute: ({ participant, on }) =>
    isCount(participant) && isFlag(on) ? { kind: 'mute', participant, on } : null,
  judge: ({ paper, verdict, reason = '' }) => {
    const known = oneOf(['release', 'hold', 'rewrite'] as const, verdict);
    return isCount(paper) && known !== undefined && isText(reason)
      ? { kind: 'judge', paper, verdict: known, ...(reason === '' ? {} : { reason }) }
      : null;
  },
  'hold-letters': ({ on }) => (isFlag(on) ? { kind: 'hold-letters', on } : null),
  'filter-words': ({ on }) => (isFlag(on) ? { kind: 'filter-words', on } : null),
  wall: ({ wall }) => {
    const known = oneOf(WALLS, wall);
    return known === undefined ? null : { kind: 'wall', wall: known };
  },
  show: (given) => {
    const place = readDebriefPlace(given['place']);
    return place === null ? null : { kind: 'show', place };
  },
  'key-in': ({ world, action, letter, reason }) => {
    const wanted = readAction(action);
    if (!isWorld(world) || wanted === undefined || !isLetter(letter)) return null;
    if (reason === undefined) return { kind: 'key-in', world, action: wanted, letter };
    return isText(reason) ? { kind: 'key-in', world, action: wanted, letter, reason } : null;
  },
  'take-back': (given) => {
    const place = readPlace(given);
    return place === null ? null : { kind: 'take-back', ...place };
  },
  rubric: ({ lines }) =>
    Array.isArray(lines) && lines.length <= 40 && lines.every(isText)
      ? { kind: 'rubric', lines: [...lines] }
      : null,
  end: () => ({ kind: 'end' }),
  wipe: () => ({ kind: 'wipe' }),
  keep: () => ({ kind: 'keep' }),
};

const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(READERS, kind);

/** A well-formed request, made anew of what it needs; null for anything else. Whether it may be done is for `admit` to say. */
export const readRequest = (value: unknown): Request | null =>
  isFields(value) && isKind(value['kind']) ? READERS[value['kind']](value) : null;

/** What a teacher has chosen; null for anything else. */
export const readSetup = (value: unknown): GivenSetup | null => {
  if (!isFields(value)) return null;
  const { scenario, settings, seed, worlds, bell, holdLetters, filterWords } = value;
  const preset = oneOf(PRESETS, value['preset']);
  const language = oneOf(['en', 'ru', 'es'] as const, value['language']);
  const reading = oneOf(['full', 'plain'] as const, value['reading']);
  const set = isFields(settings) ? readSettings(settings) : null;
  if (preset === undefined || language === undefined || reading === undefined || set === null) return null;
  if (typeof scenario !== 'string' || scenario.length > 64 || !isCount(seed, SEEDS - 1)) return null;
  if (worlds !== 1 && worlds !== 2) return null;
  if ((bell !== null && !isMoment(bell)) || !isFlag(holdLetters) || !isFlag(filterWords)) return null;
  return { preset, scenario, settings: set, seed, worlds, bell, holdLetters, filterWords, language, reading };
};

/** A command's own id: 1 to 40 letters, digits or hyphens. */
export const isCommand = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,40}$/.test(value);

/** A command that nobody else can guess. */
export const isSecret = (value: unknown): value is string =>
  isCommand(value) && value.length >= SECRET_LENGTH;
