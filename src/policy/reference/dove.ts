/** `dove`: talks and keeps out of the way. No alert, no line; ships turn back; it splits the difference as time goes by. */
import { bargain, type Stance } from './bargain.ts';
import { type Character, inPublic, military, type Situation, type Wish, when } from './character.ts';
import { bringToTheWorld, tellShips } from './common.ts';

const STANCE: Stance = { ask: 900, floor: 300, pace: 'even' };
const CASTRO_RESTLESS = 50_000;

const washington = (at: Situation): readonly Wish[] => [
  ...bringToTheWorld(at),
  ...when((at.own.military?.roe ?? 0) > 0, military({ kind: 'M5', step: -1 })),
  { desk: 'intelligence', order: { kind: 'I1' } },
];

const moscow = (at: Situation): readonly Wish[] => [
  ...when(
    at.seen.pub.disclosed !== 'no',
    ...tellShips(at, 'arms', 'turn-back'),
    ...tellShips(at, 'fuel', 'inspect'),
    military({ kind: 'B9', instruction: 'withdraw' }),
    military({ kind: 'M5', step: -1 }),
  ),
  ...when(
    at.own.side === 'ussr' && (at.own.intelligence?.castro ?? 0) > CASTRO_RESTLESS,
    inPublic({ kind: 'U6' }),
  ),
];

export const DOVE: Character = {
  side: null,
  wishes: (at) => [
    ...bargain(at, STANCE, 'C2'),
    ...when(at.seen.pub.contact > 0, inPublic({ kind: 'U3' })),
    ...(at.side === 'us' ? washington(at) : moscow(at)),
  ],
  answers: () => ['restrain', 'pass'],
};
