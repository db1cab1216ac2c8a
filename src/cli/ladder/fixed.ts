/** The character that traits describe. It uses what the reference policies are made of. */

import { bargain } from '../../policy/reference/bargain.ts';
import {
  type Character,
  inPublic,
  military,
  type Situation,
  type Wish,
  when,
} from '../../policy/reference/character.ts';
import {
  photograph,
  raiseAlert,
  ready,
  setDeadline,
  tellShips,
  warn,
} from '../../policy/reference/common.ts';
import type { Traits } from './traits.ts';

const MILLI = 1000;
const ANSWERS: readonly (readonly string[])[] = [
  ['restrain', 'pass'],
  ['hold', 'shadow'],
  ['retaliate', 'hold', 'board'],
];

const washington = (at: Situation, traits: Traits): readonly Wish[] => {
  const { pub } = at.seen;
  const open = pub.disclosed !== 'no';
  return [
    ...when(at.hoursLeft <= traits.strike, military({ kind: 'S4' }), military({ kind: 'S3' })),
    ...when(pub.hour >= traits.speech, inPublic({ kind: 'P1' })),
    ...when(open, inPublic({ kind: 'U1' }), inPublic({ kind: 'P6' })),
    inPublic({ kind: 'U2' }),
    ...when(open && traits.line > 0, military({ kind: 'B1' })),
    ...when(open && traits.line > 1, military({ kind: 'B2' })),
    ...when(open, ...raiseAlert(at, traits.alert)),
    ...ready(at, 'air', MILLI * traits.air),
    ...ready(at, 'landing', MILLI * traits.landing),
    photograph(at),
  ];
};

const moscow = (at: Situation, traits: Traits): readonly Wish[] => [
  ...when(traits.work > 0, military({ kind: 'M9', on: true })),
  ...when(
    at.seen.pub.disclosed !== 'no',
    ...when(traits.ships > 0, ...tellShips(at, 'arms', 'turn-back')),
    ...when(traits.ships > 1, ...tellShips(at, 'fuel', 'inspect')),
    ...when(traits.guns > 0, military({ kind: 'M12', on: true })),
    ...raiseAlert(at, Math.min(traits.alert, at.seen.pub.alertShown.us)),
    ...when(traits.submarines === 1, military({ kind: 'B9', instruction: 'withdraw' })),
    ...when(traits.submarines === 2, military({ kind: 'B9', instruction: 'shadow' })),
  ),
];

export const fixedCharacter = (traits: Traits): Character => ({
  side: null,
  wishes: (at) => [
    ...bargain(
      at,
      {
        ask: traits.ask,
        floor: Math.min(traits.ask, traits.floor),
        pace: traits.late > 0 ? 'late' : 'even',
      },
      traits.envoy > 0 ? 'C2' : 'C1',
    ),
    ...(at.side === 'us' ? washington(at, traits) : moscow(at, traits)),
    ...when(traits.deadline > 0, ...setDeadline(at)),
    ...when(traits.warn > 0 && at.seen.pub.disclosed !== 'no', warn()),
  ],
  answers: () => ANSWERS[traits.answer] ?? [],
});
