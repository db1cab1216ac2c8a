/** Notes as they are kept beside a record, and read back from a file that anybody may have changed. */
import { type Fields, isFields } from '../base/fields.ts';
import { isOrder } from '../engine/wellFormed.ts';
import { DESKS, SIDES } from '../scenario/types.ts';
import { DOCTRINE_IDS } from './doctrines/doctrine.ts';
import type { Note } from './note.ts';

export interface FiledNote {
  /** Number of actions in the record before the choice that it explains. */
  readonly ply: number;
  readonly note: Note;
}

const PPM = 1_000_000;
const TEMPERS = 3;
/** The best three and the one taken. */
const MOST_OPTIONS = 4;

const isOneOf = (list: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && list.includes(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isBelow = (value: unknown, end: number): boolean => isCount(value) && value < end;
const isPpm = (value: unknown): boolean => isBelow(value, PPM + 1);
const isMilli = (value: unknown): boolean => Number.isSafeInteger(value);

const isOption = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  const { order, answer, valueMilli, sharePpm } = value;
  const isAnOrder = answer === null && (order === null || isOrder(order));
  return (
    (isAnOrder || (order === null && typeof answer === 'string')) && isMilli(valueMilli) && isPpm(sharePpm)
  );
};

const isReversal = (value: unknown, options: number): boolean => {
  if (!isFields(value)) return false;
  switch (value.code) {
    case 'temper':
      return isBelow(value.temper, TEMPERS) && isBelow(value.option, options);
    case 'margin':
      return isMilli(value.byMilli) && isBelow(value.option, options);
    default:
      return value.code === 'nothing';
  }
};

const isWeighed = (value: unknown): boolean => {
  if (!isFields(value) || !Array.isArray(value.options)) return false;
  const { at, chosen, options, reversal } = value;
  return (
    isOneOf([...DESKS, 'reaction'], at) &&
    options.length <= MOST_OPTIONS &&
    options.every(isOption) &&
    isBelow(chosen, options.length) &&
    isReversal(reversal, options.length)
  );
};

const isBelief = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  const { tempers, war, deal, otherLeastMilli } = value;
  const areTempers = Array.isArray(tempers) && tempers.length === TEMPERS && tempers.every(isPpm);
  return areTempers && isPpm(war) && isPpm(deal) && isMilli(otherLeastMilli);
};

/** Each desk at most once: what was thought is told desk by desk. */
const areWeighed = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(isWeighed) &&
  new Set(value.map(({ at }: Fields) => at)).size === value.length;

const isNote = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  const { turn, side, doctrine, nodes, believed, weighed } = value;
  return (
    isCount(turn) &&
    isOneOf(SIDES, side) &&
    isOneOf(DOCTRINE_IDS, doctrine) &&
    isCount(nodes) &&
    isBelief(believed) &&
    areWeighed(weighed)
  );
};

const isFiledNote = (value: unknown): value is FiledNote =>
  isFields(value) && isCount(value.ply) && isNote(value.note);

/** The sound notes of a file, by ply; of two at one ply the later one counts. Anything else is dropped, and nothing is refused. */
export const readNotes = (value: unknown): readonly FiledNote[] => {
  if (!Array.isArray(value)) return [];
  const byPly = new Map(value.filter(isFiledNote).map((filed) => [filed.ply, filed]));
  return [...byPly.values()].sort((one, two) => one.ply - two.ply);
};
