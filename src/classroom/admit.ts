/** Whether what somebody asks for may be done now, judged by what their seat sees; and the move that it comes to. */
import { success } from '../base/result.ts';
import { type Admission, refuse } from './admission.ts';
import { admitControl } from './admitControl.ts';
import { admitSeat } from './admitSeat.ts';
import type { Class } from './class.ts';
import { nextName } from './people.ts';
import { dealSeat } from './seating.ts';
import type { ControlRequest, Request } from './types.ts';

/** Kinds that only the teacher may ask for. */
const CONTROL: ReadonlySet<string> = new Set<ControlRequest['kind']>([
  'begin',
  'lock',
  'pause',
  'extend',
  'next',
  'bell',
  'undo',
  'inject',
  'seat',
  'fill',
  'mute',
  'judge',
  'hold-letters',
  'filter-words',
  'wall',
  'show',
  'key-in',
  'take-back',
  'rubric',
  'end',
  'wipe',
  'keep',
]);

const isControl = (request: Request): request is ControlRequest => CONTROL.has(request.kind);

/**
 * The move that a well-formed request (`shape.ts`) comes to, or why not. `isAway` tells whether a participant has no connection:
 * a deputy of the leader acts while the leader is away.
 */
export const admit = (
  cls: Class,
  by: number | 'control',
  request: Request,
  now: number,
  isAway: (participant: number) => boolean = () => false,
): Admission => {
  if (cls.keeping === 'wiped') return refuse('no-such-room');
  if (by === 'control') return isControl(request) ? admitControl(cls, request, now) : refuse('not-yours');
  const who = cls.people[by];
  if (who === undefined) return refuse('no-such-seat');
  return isControl(request) ? refuse('not-yours') : admitSeat(cls, who, request, isAway);
};

/** Somebody new: a dealt name and seat. `token` is the hash of what their device keeps. */
export const admitJoin = (cls: Class, token: string): Admission => {
  if (cls.keeping === 'wiped') return refuse('no-such-room');
  if (cls.clock.phase.kind === 'closed') return refuse('not-now');
  if (cls.locked) return refuse('door-locked');
  const seat = dealSeat(cls);
  return seat === null ? refuse('room-full') : success({ kind: 'join', name: nextName(cls), token, seat });
};
