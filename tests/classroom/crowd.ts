/** A class that does all sorts of things: requests drawn from a seed, for laws that must hold whatever is asked. */
import { drawBelow, drawFrom, type Rng } from '../../src/base/random.ts';
import type { Chair, ControlRequest, Request, Seat } from '../../src/classroom/types.ts';
import { DEBRIEF_STEPS, OUTSIDERS, WALLS } from '../../src/classroom/types.ts';
import { seatView } from '../../src/classroom/views.ts';
import { legalActions } from '../../src/engine/legal.ts';
import type { Action } from '../../src/engine/types.ts';
import { DESKS, SIDES, type Side } from '../../src/scenario/types.ts';
import { ask, join, type Room, settle } from './rooms.ts';

const CHAIRS: readonly Chair[] = ['leader', ...DESKS];
const VERDICTS = ['release', 'hold', 'rewrite'] as const;

const one = <T>(rng: Rng, list: readonly T[]): T => {
  const found = drawFrom(rng, list);
  if (found === undefined) throw new Error('an empty list');
  return found;
};
const flip = (rng: Rng): boolean => drawBelow(rng, 2) === 0;

/** What somebody could do at their own desk or at the head of their side, as their view has it. */
const legalOf = (room: Room, who: number): readonly Action[] =>
  legalActions(room.ground.scenario, seatView(room.cls, who).game.observation);

const carriesWords = (action: Action): boolean =>
  action.kind === 'order' && ['C1', 'C2', 'C3', 'K1', 'K2', 'P5'].includes(action.order.kind);

/** Orders are as likely as a seal, whatever their number. */
const someAction = (rng: Rng, legal: readonly Action[]): Action | undefined => {
  const seal = legal.find(({ kind }) => kind === 'seal');
  return seal !== undefined && drawBelow(rng, 5) === 0 ? seal : drawFrom(rng, legal);
};

export const seatRequest = (rng: Rng, room: Room, who: number): Request => {
  const { seat } = seatView(room.cls, who).me;
  if (seat === null || 'outsider' in seat)
    return one<Request>(rng, [
      { kind: 'publish', text: `notice ${drawBelow(rng, 1000)}` },
      { kind: 'instruct', instruction: one(rng, ['urge', 'hinder', 'chance']) },
      { kind: 'say', text: 'let me in' },
    ]);
  const back = seatView(room.cls, who).papers.find(({ state }) => state === 'rewrite');
  if (back !== undefined && flip(rng))
    return { kind: 'rewrite', paper: back.id, text: `other words ${drawBelow(rng, 1000)}` };
  const action = someAction(rng, legalOf(room, who));
  const { ply } = seatView(room.cls, who).game;
  const letter = action !== undefined && carriesWords(action) ? `letter ${drawBelow(rng, 1000)}` : null;
  if (seat.chair === 'leader' && action !== undefined && drawBelow(rng, 4) > 0)
    return { kind: 'act', ply: drawBelow(rng, 10) === 0 ? ply - 1 : ply, action, letter };
  if (drawBelow(rng, 3) === 0) return { kind: 'say', text: `remark ${drawBelow(rng, 1000)}` };
  const order = action?.kind === 'order' ? action.order : null;
  const desk = seat.chair === 'leader' ? 'military' : seat.chair;
  return { kind: 'propose', desk, order, reason: `reason ${drawBelow(rng, 1000)}` };
};

const someSeat = (rng: Rng, room: Room): Seat => {
  const world = drawBelow(rng, room.cls.worlds.length);
  return flip(rng)
    ? { world, outsider: one(rng, OUTSIDERS) }
    : { world, side: one(rng, SIDES), chair: one(rng, CHAIRS), deputy: flip(rng) };
};

export const controlRequest = (rng: Rng, room: Room): ControlRequest => {
  const world = drawBelow(rng, room.cls.worlds.length);
  const participant = drawBelow(rng, Math.max(1, room.cls.people.length));
  const side: Side = one(rng, SIDES);
  const paper = drawFrom(rng, room.cls.papers)?.paper.id ?? 0;
  return one<ControlRequest>(rng, [
    { kind: 'lock', on: flip(rng) },
    { kind: 'pause', on: false },
    { kind: 'pause', on: drawBelow(rng, 4) === 0 },
    { kind: 'extend', milliseconds: 1000 * drawBelow(rng, 120) },
    { kind: 'next' },
    { kind: 'undo', world },
    { kind: 'inject', world: flip(rng) ? world : null, inject: null, text: 'somebody has a word' },
    { kind: 'inject', world: null, inject: 'thant-appeal', text: '' },
    { kind: 'seat', participant, seat: drawBelow(rng, 4) === 0 ? null : someSeat(rng, room) },
    { kind: 'fill', world, side, chair: one(rng, CHAIRS), on: flip(rng) },
    { kind: 'mute', participant, on: flip(rng) },
    { kind: 'judge', paper, verdict: one(rng, VERDICTS) },
    { kind: 'judge', paper, verdict: 'rewrite', reason: 'say what you ask for' },
    { kind: 'hold-letters', on: flip(rng) },
    { kind: 'wall', wall: one(rng, WALLS) },
    { kind: 'show', place: { step: one(rng, DEBRIEF_STEPS), world, at: null } },
    { kind: 'key-in', world, action: { kind: 'seal', side }, letter: null },
    { kind: 'take-back', world, side },
    { kind: 'rubric', lines: ['used what was known'] },
  ]);
};

/** Somebody does something, and what is due is done; time goes on. */
export const stir = (rng: Rng, room: Room): void => {
  room.now += 1 + drawBelow(rng, 9000);
  settle(room);
  const dice = drawBelow(rng, 40);
  if (dice === 0 && !room.cls.locked && room.cls.people.length < 30) join(room);
  else if (dice < 3) ask(room, 'control', controlRequest(rng, room));
  else if (room.cls.people.length > 0) {
    const who = drawBelow(rng, room.cls.people.length);
    ask(room, who, seatRequest(rng, room, who));
  }
  settle(room);
};
