/** What the teacher may ask for. */
import { success } from '../base/result.ts';
import { refusal } from '../engine/legal.ts';
import { type Admission, refuse } from './admission.ts';
import { isAtHand, withLetter } from './admitSeat.ts';
import { type Class, keyedFor } from './class.ts';
import { phaseMove } from './clock.ts';
import { contradictsGiven } from './deals.ts';
import { nextPhase } from './due.ts';
import { turnToUndo } from './games.ts';
import { isInject } from './injects.ts';
import { hasRoom } from './seating.ts';
import { factsFor } from './seen.ts';
import { plainLine, plainText } from './text.ts';
import { type ControlRequest, LETTER_LENGTH, type Phase, REASON_LENGTH } from './types.ts';

type Of<Kind extends ControlRequest['kind']> = Extract<ControlRequest, { readonly kind: Kind }>;

/** Lines of a rubric, at most. */
const RUBRIC_LINES = 12;

export const admitControl = (cls: Class, request: ControlRequest, now: number): Admission => {
  if (cls.clock.phase.kind === 'closed' && request.kind !== 'wipe' && request.kind !== 'keep')
    return refuse('not-now');
  switch (request.kind) {
    case 'begin':
      return cls.clock.phase.kind === 'door'
        ? success(phaseMove(cls, { kind: 'reading' }, now))
        : refuse('not-now');
    case 'next':
      return next(cls, now);
    case 'end':
      return end(cls, now);
    case 'extend':
      return cls.clock.endsAt === null ? refuse('not-now') : success(request);
    case 'bell':
      return request.at > now ? success(request) : refuse('not-now');
    case 'undo':
      return undo(cls, request);
    case 'inject':
      return inject(cls, request);
    case 'seat':
      return seat(cls, request);
    case 'fill':
      return cls.worlds[request.world] === undefined ? refuse('no-such-seat') : success(request);
    case 'mute':
      return cls.people[request.participant] === undefined ? refuse('no-such-seat') : success(request);
    case 'judge':
      return judge(cls, request);
    case 'show':
      return show(cls, request);
    case 'key-in':
      return keyIn(cls, request);
    case 'take-back':
      return takeBack(cls, request);
    case 'rubric':
      return rubric(request);
    default:
      return success(request);
  }
};

/** On to the next phase, up to the debrief; talks are closed, and what is still open is filled as stated. */
const next = (cls: Class, now: number): Admission => {
  const { phase } = cls.clock;
  if (phase.kind === 'debrief') return refuse('not-now');
  if (phase.kind === 'talks') return success({ kind: 'phase', phase, endsAt: now });
  return success(phaseMove(cls, nextPhase(cls), now));
};

const end = (cls: Class, now: number): Admission => {
  const phase: Phase = cls.clock.phase.kind === 'debrief' ? { kind: 'closed' } : { kind: 'debrief' };
  return success(phaseMove(cls, phase, now));
};

const undo = (cls: Class, request: Of<'undo'>): Admission => {
  const world = cls.worlds[request.world];
  if (world === undefined) return refuse('no-such-seat');
  const { kind } = cls.clock.phase;
  const mayUndo = (kind === 'talks' || kind === 'watching') && turnToUndo(world) !== null;
  return mayUndo ? success(request) : refuse('not-now');
};

const inject = (cls: Class, { world, inject: id, text }: Of<'inject'>): Admission => {
  if (world !== null && cls.worlds[world] === undefined) return refuse('no-such-seat');
  if (id !== null)
    return isInject(cls.scenario, id)
      ? success({ kind: 'inject', world, inject: id, text: '' })
      : refuse('bad-message', 'inject');
  const words = plainText(text);
  if (words === '') return refuse('empty');
  return words.length > LETTER_LENGTH
    ? refuse('too-long', String(LETTER_LENGTH))
    : success({ kind: 'inject', world, inject: null, text: words });
};

const seat = (cls: Class, request: Of<'seat'>): Admission => {
  const { participant, seat: wanted } = request;
  if (cls.people[participant] === undefined) return refuse('no-such-seat');
  if (wanted === null) return success(request);
  if (cls.worlds[wanted.world] === undefined) return refuse('no-such-seat');
  return hasRoom(cls.people, participant, wanted) ? success(request) : refuse('room-full');
};

/** A paper that is not there has been written anew, or taken back with its turn. */
const judge = (cls: Class, { paper: id, verdict, reason = '' }: Of<'judge'>): Admission => {
  if (!cls.papers.some(({ paper }) => paper.id === id && paper.kind !== 'inject')) return refuse('stale');
  const line = verdict === 'rewrite' ? plainLine(reason) : '';
  if (line.length > REASON_LENGTH) return refuse('too-long', String(REASON_LENGTH));
  return success({ kind: 'judge', paper: id, verdict, ...(line === '' ? {} : { reason: line }) });
};

/** Nothing of the debrief is on the wall before it has begun. */
const show = (cls: Class, request: Of<'show'>): Admission => {
  if (cls.worlds[request.place.world] === undefined) return refuse('no-such-seat');
  return cls.clock.phase.kind === 'debrief' ? success(request) : refuse('not-now');
};

const keyIn = (cls: Class, { world: index, action, letter, reason }: Of<'key-in'>): Admission => {
  const world = cls.worlds[index];
  if (world === undefined) return refuse('no-such-seat');
  if (action.kind === 'chance') return refuse('not-yours');
  if (!isAtHand(cls, world)) return refuse('not-now');
  const { observation } = factsFor(cls.scenario, world, `${action.side} leader`).game;
  const refused = refusal(cls.scenario, observation, action);
  if (refused !== null) return refuse('order', refused.code);
  if (action.kind === 'order' && contradictsGiven(action.order, action.desk, observation.own?.orders))
    return refuse('deal');
  const line = plainLine(reason ?? '');
  if (line !== '' && action.kind !== 'order') return refuse('not-yours', 'reason');
  if (line.length > REASON_LENGTH) return refuse('too-long', String(REASON_LENGTH));
  const given = withLetter(cls, world, action, letter);
  return given.ok && line !== '' && given.value.kind === 'act'
    ? success({ ...given.value, reason: line })
    : given;
};

/** Once both have sealed the turn is being resolved, and only undoing it takes anything back. */
const takeBack = (cls: Class, request: Of<'take-back'>): Admission => {
  const world = cls.worlds[request.world];
  if (world === undefined) return refuse('no-such-seat');
  const { phase, pub } = world.position.state;
  if (!isAtHand(cls, world) || phase !== 'orders') return refuse('not-now');
  const isThere = pub.sealed[request.side] || keyedFor(cls, world, request.side).length > 0;
  return isThere ? success(request) : refuse('empty');
};

const rubric = ({ lines }: Of<'rubric'>): Admission => {
  const plain = lines.map(plainLine).filter((line) => line !== '');
  if (plain.length > RUBRIC_LINES) return refuse('too-long', String(RUBRIC_LINES));
  return plain.some((line) => line.length > REASON_LENGTH)
    ? refuse('too-long', String(REASON_LENGTH))
    : success({ kind: 'rubric', lines: plain });
};
