/** A ghost's script as a file has it, read with distrust: anybody may have changed it. */
import { isFields } from '../base/fields.ts';
import { isOrder } from '../engine/wellFormed.ts';
import { DESKS, type Side } from '../scenario/types.ts';
import type { Answer, GhostOrder, GhostScript } from './ghostScript.ts';

/** More than any calendar has, and more than any game could ask. */
const MOST_TURNS = 100;
const MOST_ANSWERS = 400;

const isOrderAt = (value: unknown): value is GhostOrder =>
  isFields(value) && DESKS.some((desk) => desk === value.desk) && isOrder(value.order);

/** Each desk at most once. */
const isTurn = (value: unknown): value is readonly GhostOrder[] =>
  Array.isArray(value) &&
  value.length <= DESKS.length &&
  value.every(isOrderAt) &&
  new Set(value.map(({ desk }: GhostOrder) => desk)).size === value.length;

const isAnswer = (value: unknown): value is Answer =>
  isFields(value) &&
  Number.isSafeInteger(value.turn) &&
  [value.code, value.subject, value.choice].every((part) => typeof part === 'string');

/** The script of the side that the computer plays, as it was written; null where there is none, or anything of it is unsound. */
export const readGhost = (value: unknown, side: Side | undefined): GhostScript | null => {
  if (!isFields(value) || side === undefined || value.side !== side) return null;
  const { turns, answers } = value;
  if (!Array.isArray(turns) || turns.length > MOST_TURNS || !turns.every(isTurn)) return null;
  if (!Array.isArray(answers) || answers.length > MOST_ANSWERS || !answers.every(isAnswer)) return null;
  return { side, turns, answers };
};
