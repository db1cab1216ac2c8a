/** What tips the scale for an adviser, in one line's worth of codes and numbers. */
import type { Reason } from './advice.ts';
import type { Character } from './character.ts';
import { type Expected, felt } from './judgement.ts';

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

/** The part of the scale that moved most towards an order, from waiting; his liking for it where that moved more, milli-points. */
export const reasonFor = (character: Character, from: Expected, to: Expected, liking: number): Reason => {
  const most = gainsOf(character, from, to).reduce((one, two) => (two.milli > one.milli ? two : one));
  if (most.milli <= liking) return { code: 'habit' };
  switch (most.code) {
    case 'danger':
      return dangerIn(from, to);
    case 'rival':
      return { code: 'rival', milli: from.rival - to.rival };
    case 'content':
      return { code: 'content', milli: to.rival - from.rival };
    case 'worth':
      return behindWorth(from, to);
    default:
      return { code: most.code, milli: to[most.code] - from[most.code] };
  }
};

const dangerIn = (from: Expected, to: Expected): Reason => ({
  code: 'danger',
  from: from.chances.war,
  to: to.chances.war,
});

const behindWorth = (from: Expected, to: Expected): Reason => {
  if (to.chances.settlement - from.chances.settlement >= NEARER)
    return { code: 'deal', from: from.chances.settlement, to: to.chances.settlement };
  if (from.chances.war - to.chances.war >= SAFER) return dangerIn(from, to);
  return { code: 'worth', milli: to.worth - from.worth };
};
