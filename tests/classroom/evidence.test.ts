/** What somebody did is kept for the debrief with the seat it was done in, whatever becomes of the seat. */
import { describe, expect, it } from 'vitest';
import { controlView, seatView } from '../../src/classroom/views.ts';
import type { Action } from '../../src/engine/types.ts';
import { ask, groundOf, join, openRoom, passTo, type Room } from './rooms.ts';

const ground = await groundOf('class-5');
const [US, US_PRIVATE] = [0, 4];
const ORDER: Action = {
  kind: 'order',
  side: 'us',
  desk: 'private',
  order: { kind: 'C2', message: { act: 'warn' } },
};
const SEAL: Action = { kind: 'seal', side: 'us' };

const sealedBy = (leader: number): Room => {
  const room = openRoom(ground);
  join(room, 10);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  expect(act(room, leader, ORDER, 'Not one ship further.')).toBe(null);
  expect(act(room, leader, SEAL, null)).toBe(null);
  return room;
};

const act = (room: Room, who: number, action: Action, letter: string | null) =>
  ask(room, who, { kind: 'act', ply: seatView(room.cls, who).game.ply, action, letter });

const evidenceOf = (room: Room, who: number) => {
  passTo(room, 'debrief');
  return controlView(room.cls, new Map()).evidence[who];
};

describe('a leader’s orders, letters and seals', () => {
  it('are the leader’s deeds, and no adviser’s', () => {
    const room = sealedBy(US);
    expect(evidenceOf(room, US)?.deeds.map(({ kind, turn }) => [kind, turn])).toEqual([
      ['order', 0],
      ['letter', 0],
      ['seal', 0],
    ]);
    expect(evidenceOf(room, US_PRIVATE)?.deeds).toEqual([]);
  });

  it('stay with the seat they were done in when it is emptied', () => {
    const room = sealedBy(US);
    expect(ask(room, 'control', { kind: 'seat', participant: US, seat: null })).toBe(null);
    expect(evidenceOf(room, US)?.seats).toEqual([{ world: 0, side: 'us', chair: 'leader', deputy: false }]);
  });

  it('lose the seal when the side is opened again, and nothing else', () => {
    const room = openRoom(ground);
    join(room, 10);
    ask(room, 'control', { kind: 'begin' });
    passTo(room, 'talks');
    const keyed: Action = { kind: 'order', side: 'us', desk: 'public', order: { kind: 'U1' } };
    expect(ask(room, 'control', { kind: 'key-in', world: 0, action: keyed, letter: null })).toBe(null);
    expect(act(room, US, ORDER, null)).toBe(null);
    expect(act(room, US, SEAL, null)).toBe(null);
    expect(ask(room, 'control', { kind: 'take-back', world: 0, side: 'us' })).toBe(null);
    expect(evidenceOf(room, US)?.deeds.map(({ kind, turn }) => [kind, turn])).toEqual([['order', 0]]);
  });

  it('are forgotten with a turn that is taken back', () => {
    const room = sealedBy(US);
    passTo(room, 'watching');
    expect(ask(room, 'control', { kind: 'undo', world: 0 })).toBe(null);
    expect(evidenceOf(room, US)?.deeds).toEqual([]);
  });
});
