/**
 * `hawk`: presses until the other side gives way. Washington draws the line, lets nothing pass, sets deadlines and strikes on the last
 * days if nothing is signed; Moscow builds round the clock, frees its guns and runs the line. Either concedes little and late.
 */
import { bargain, type Stance } from './bargain.ts';
import { type Character, inPublic, military, type Situation, type Wish, when } from './character.ts';
import {
  blockadeAndAlert,
  bringToTheWorld,
  photograph,
  raiseAlert,
  ready,
  setDeadline,
  warn,
} from './common.ts';

const STANCE: Stance = { ask: 1000, floor: 650, pace: 'late' };
const STRIKE_READY = 70_000;
const LANDING_READY = 100_000;
/** The strike planned for 29 or 30 October, brought into the calendar: its last day and a half. */
const STRIKE_WITH_HOURS_LEFT = 36;
const LOOSE = 2;

const washington = (at: Situation): readonly Wish[] => {
  const open = at.seen.pub.disclosed !== 'no';
  return [
    ...when(at.hoursLeft <= STRIKE_WITH_HOURS_LEFT, military({ kind: 'S4' }), military({ kind: 'S3' })),
    ...bringToTheWorld(at),
    ...blockadeAndAlert(at),
    ...ready(at, 'air', STRIKE_READY),
    ...when(open, military({ kind: 'B2' })),
    ...ready(at, 'landing', LANDING_READY),
    ...setDeadline(at),
    photograph(at),
    ...when(open, warn()),
  ];
};

const moscow = (at: Situation): readonly Wish[] => [
  military({ kind: 'M9', on: true }),
  ...when(
    at.seen.pub.disclosed !== 'no',
    inPublic({ kind: 'P4' }),
    military({ kind: 'M12', on: true }),
    ...raiseAlert(at, Math.min(3, at.seen.pub.alertShown.us)),
    military({ kind: 'B9', instruction: 'shadow' }),
    ...when((at.own.military?.roe ?? LOOSE) < LOOSE, military({ kind: 'M5', step: 1 })),
    warn(),
  ),
];

export const HAWK: Character = {
  side: null,
  wishes: (at) => [...bargain(at, STANCE, 'C1'), ...(at.side === 'us' ? washington(at) : moscow(at))],
  answers: ({ severity }) => (severity === 'bloodshed' ? ['retaliate'] : ['hold', 'board']),
};
