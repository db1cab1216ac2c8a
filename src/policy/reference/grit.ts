/**
 * `grit`: graduated reciprocation in tension reduction (Osgood 1962). One small step taken alone, then a wait for an answer; the
 * next step follows the other side's own, or two days. It never gives the last step, the missiles themselves, for nothing.
 */
import type { Order, Pledge } from '../../engine/types.ts';
import { bargain, type Stance } from './bargain.ts';
import { type Character, inPrivate, inPublic, type Situation, type Wish, when } from './character.ts';
import { bringToTheWorld, photograph, tellShips } from './common.ts';

const STANCE: Stance = { ask: 800, floor: 450, pace: 'even' };
const WAIT_HOURS = 48;

const STEPS: { readonly us: readonly Order[]; readonly ussr: readonly Order[] } = {
  us: [
    { kind: 'K4', issue: 2, level: 1, publicity: 1 },
    { kind: 'K4', issue: 2, level: 2, publicity: 0 },
  ],
  ussr: [{ kind: 'K4', issue: 0, level: 1, publicity: 0 }],
};

const latest = (pledges: readonly Pledge[]): number =>
  pledges.reduce((hour, { madeHour }) => Math.max(hour, madeHour), Number.NEGATIVE_INFINITY);

/** The next step, when the last was answered or two days have passed since. */
const nextStep = ({ seen, side }: Situation): readonly Wish[] => {
  const own = seen.pledges.filter(({ by }) => by === side);
  const theirs = seen.pledges.filter(({ by }) => by !== side);
  const isAnswered = latest(theirs) >= latest(own);
  const isDue = own.length === 0 || isAnswered || seen.pub.hour - latest(own) >= WAIT_HOURS;
  const step = STEPS[side][own.length];
  return when(isDue && step !== undefined && seen.pub.disclosed !== 'no', ...(step ? [inPrivate(step)] : []));
};

export const GRIT: Character = {
  side: null,
  wishes: (at) => [
    ...nextStep(at),
    ...bargain(at, STANCE, 'C2'),
    ...(at.side === 'us' ? [...bringToTheWorld(at), photograph(at)] : tellShips(at, 'arms', 'turn-back')),
    ...when(at.seen.pub.contact > 0, inPublic({ kind: 'U3' })),
  ],
  answers: () => ['restrain', 'pass'],
};
