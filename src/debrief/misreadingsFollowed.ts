/** What followed a misreading: only what turned on the very thing misread, and of that the heaviest. */
import type { Side } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import type { Moment } from './moments.ts';
import type { Misreading, MisreadingCode } from './types.ts';
import { warIn } from './warCause.ts';

/** Moments by code; an incident by its kind, a war by what it grew out of, and a step of readiness as the misreader's own. */
const TURNS_ON: { readonly [code in MisreadingCode]: readonly string[] } = {
  'launchers-off': ['strike', 'incident strike', 'nuclear strike.survivors'],
  'sites-unknown': ['strike', 'incident strike', 'nuclear strike.survivors'],
  'ships-had-turned': [],
  'alert-underrated': [
    'incident false-alarm',
    'incident stray-flight',
    'nuclear false-alarm',
    'nuclear stray-flight',
  ],
  'took-for-hawk': [],
  'took-for-dove': [],
  'letter-underway': ['crossed'],
  'landing-off': ['landing'],
  'submarines-unseen': ['incident submarine', 'nuclear submarine'],
  'thought-unseen': ['disclosed'],
  'alert-overrated': [
    'alert own',
    'incident false-alarm',
    'incident stray-flight',
    'nuclear false-alarm',
    'nuclear stray-flight',
  ],
  'home-off': [],
};

const keyOf = ({ code, params }: Moment, chapter: Chapter, side: Side): string => {
  switch (code) {
    case 'incident':
      return `incident ${params.incident}`;
    case 'nuclear':
      return `nuclear ${warIn(chapter)}`;
    case 'alert':
      return params.side === side ? 'alert own' : 'alert other';
    default:
      return code;
  }
};

/** `came`: all moments of the turn. Null where none of them turned on what was misread. */
export const followedFrom = (
  misread: MisreadingCode,
  came: readonly Moment[],
  chapter: Chapter,
  side: Side,
): Misreading['ledTo'] => {
  const [first] = came
    .filter((moment) => TURNS_ON[misread].includes(keyOf(moment, chapter, side)))
    .toSorted((one, two) => two.weight - one.weight);
  return first === undefined ? null : { code: first.code, params: first.params };
};
