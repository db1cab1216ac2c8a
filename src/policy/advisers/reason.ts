/** Why an adviser says what he says: what tips the scale, or his own words where that is his own matter. */
import type { Person } from '../../scenario/types.ts';
import type { Reason, TippedBy } from './advice.ts';
import { type Character, habitKey } from './character.ts';
import { type Expected, felt } from './judgement.ts';
import type { Seat } from './seat.ts';
import type { Weighed } from './weigh.ts';

/** From this change on what an order is worth is put down to the settlement or the war it makes likelier or less so, ppm. */
const NEARER = 30_000;
const SAFER = 10_000;

type Felt = ReturnType<typeof felt>[number];

const gainsOf = (character: Character, from: Expected, to: Expected): readonly Felt[] => {
  const before = felt(character, from);
  return felt(character, to).map(({ code, milli }, at) => ({
    code,
    milli: milli - (before[at]?.milli ?? 0),
  }));
};

/** The part of the scale that moved most towards an order, from waiting; `habit` where his liking for it moved more, milli-points. */
export const tippedBy = (
  character: Character,
  from: Expected,
  to: Expected,
  liking: number,
): TippedBy | 'habit' => {
  const most = gainsOf(character, from, to).reduce((one, two) => (two.milli > one.milli ? two : one));
  if (most.milli <= liking) return 'habit';
  return most.code === 'worth' ? behindWorth(from, to) : most.code;
};

const behindWorth = (from: Expected, to: Expected): TippedBy => {
  if (to.chances.settlement - from.chances.settlement >= NEARER) return 'deal';
  return from.chances.war - to.chances.war >= SAFER ? 'danger' : 'worth';
};

/** What the worlds make of finding out is chance: who asks to know has his own grounds. */
const isInquiry = ({ order }: Weighed): boolean => order?.kind.startsWith('I') === true;

const tippedIn = (character: Character, waiting: Weighed, best: Weighed): TippedBy | 'habit' => {
  if (best.order === null) return 'patience';
  return isInquiry(best) ? 'habit' : tippedBy(character, waiting.expected, best.expected, best.habit);
};

/** `day` is the game's (`1962-10-27`). */
export const reasonFor = (
  person: Person,
  day: string,
  { character, desk, seen }: Seat,
  waiting: Weighed,
  best: Weighed,
): Reason => {
  const tips = tippedIn(character, waiting, best);
  if (tips === 'patience' && desk === 'private' && seen.pub.disclosed === 'no')
    return { code: character.voice.patience ?? 'secret' };
  if (tips !== 'habit') return { code: character.voice[tips] ?? tips };
  if (!isInquiry(best) && !isHabit(character, best)) return { code: character.voice.worth ?? 'worth' };
  const date = turnOfMind(character, day, best);
  return date !== null && person.days.some((held) => held.date === date)
    ? { code: 'held', date }
    : { code: character.voice.habit ?? 'want' };
};

/** What only the common view is for is no matter of his own. */
const isHabit = ({ habits }: Character, { order }: Weighed): boolean =>
  order !== null && (habits[habitKey(order)] ?? 0) > 0;

/** The day of 1962 from which he has liked such an order as he does now; null where he always has. */
const turnOfMind = ({ shifts }: Character, day: string, { order }: Weighed): string | null =>
  shifts.findLast(({ from, habits }) => from <= day && order !== null && (habits?.[habitKey(order)] ?? 0) > 0)
    ?.from ?? null;
