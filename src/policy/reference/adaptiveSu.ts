/**
 * `adaptive-su`: stands firm while it thinks war unlikely, and gives way when its belief that Washington means it passes its own
 * critical risk (Ellsberg, Snyder): (win - yield) / (win - war), from the game's own scores, with the temper's weights on war and on
 * backing down (1.3, 1, .75 and .7, 1, 1.6). A hard leader's is 1: it never gives way, and answers a
 * strike elsewhere in the world.
 */
import { bargain, dealAt, type Stance } from './bargain.ts';
import { type Character, military, type Situation, type Wish, when } from './character.ts';
import { raiseAlert, tellShips } from './common.ts';

/** Thousandths, by temper: 36 points lost by yielding to a pledge, 77 by war, each times its weight. */
const CRITICAL_RISK: readonly number[] = [252, 468, 1000];
const STANCE: Stance = { ask: 900, floor: 550, pace: 'late' };
const HAWK = 2;

const isPressed = ({ seen: { pub } }: Situation): boolean =>
  pub.struck || pub.deadline.us !== null || pub.blockade === 'in-force' || pub.blockade === 'extended';

/** How likely it thinks war if it stands firm, thousandths: that the leader in Washington is one who would. */
const fearsWar = (at: Situation): number => (isPressed(at) ? (at.own.common.belief[HAWK] ?? 0) / 1000 : 0);

const givesWay = (at: Situation): boolean =>
  fearsWar(at) >= (CRITICAL_RISK[at.own.common.temper] ?? 1000) && at.own.common.temper < HAWK;

const posture = (at: Situation): readonly Wish[] => [
  ...when(at.own.common.temper < HAWK, ...tellShips(at, 'arms', 'turn-back')),
  ...raiseAlert(at, Math.min(2, at.seen.pub.alertShown.us - 1)),
  ...when(at.own.common.temper === HAWK, military({ kind: 'M9', on: true })),
];

export const ADAPTIVE_SU: Character = {
  side: 'ussr',
  wishes: (at) => [
    ...(givesWay(at) ? dealAt(at, 0, 'C2') : bargain(at, STANCE, 'C1')),
    ...when(at.seen.pub.disclosed !== 'no', ...posture(at)),
  ],
  answers: ({ code }, { own }) =>
    code === 'strike' && own.common.temper === HAWK ? ['retaliate'] : ['hold', 'restrain'],
};
