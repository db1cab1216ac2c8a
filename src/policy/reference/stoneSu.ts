/** `stone-su`: never concedes. It denies, builds, refuses every offer and keeps its ships on course. */
import { type Character, inPublic, military, type Situation, type Wish, when } from './character.ts';
import { raiseAlert } from './common.ts';

const MOST_ALERT = 2;
/** DEFCON 4, at which the crisis began, is routine. */
const ROUTINE = 1;

const refuseAll = ({ seen }: Situation): readonly Wish[] =>
  seen.offers.us.flatMap((offer, slot) =>
    offer?.status === 'open' || offer?.status === 'countered' ? [inPublic({ kind: 'K3', slot })] : [],
  );

export const STONE_SU: Character = {
  side: 'ussr',
  wishes: (at) => [
    ...refuseAll(at),
    military({ kind: 'M9', on: true }),
    ...when(at.seen.pub.disclosed !== 'no', inPublic({ kind: 'P4' })),
    ...raiseAlert(at, Math.min(MOST_ALERT, at.seen.pub.alertShown.us - ROUTINE)),
  ],
  answers: () => ['hold'],
};
