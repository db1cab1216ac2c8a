/** What the room proposes for empty desks follows from one reading of the whole side: what people propose later changes it. */
import { describe, expect, it } from 'vitest';
import { latestAt } from '../../src/classroom/cabinet.ts';
import { offers } from '../../src/classroom/deals.ts';
import { roomProposal } from '../../src/classroom/defaults.ts';
import { seatView } from '../../src/classroom/views.ts';
import type { Proposal } from '../../src/classroom/viewTypes.ts';
import { ROOM } from '../../src/classroom/viewTypes.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import type { Desk } from '../../src/scenario/types.ts';
import { ask, groundOf, join, openRoom, passTo, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-5');
const { scenario } = ground;
const [US, USSR, US_PUBLIC] = [0, 1, 6];
const BUNDLE: Bundle = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
const ACCEPT: Order = { kind: 'K1', slot: 0, rider: false };
const SPEECH: Order = { kind: 'P3' };

/** The second talks, with an offer of Moscow’s before the world; in Washington only the leader and the public desk are seated. */
const offered = (seed: number): Room => {
  const room = openRoom(ground, { seed });
  join(room, 10);
  for (const { id, seat } of room.cls.people)
    if (
      seat !== null &&
      'chair' in seat &&
      seat.side === 'us' &&
      seat.chair !== 'leader' &&
      seat.chair !== 'public'
    )
      ask(room, 'control', { kind: 'seat', participant: id, seat: null });
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  const { ply } = seatView(room.cls, USSR).game;
  const action = {
    kind: 'order',
    side: 'ussr',
    desk: 'public',
    order: { kind: 'P5', bundle: BUNDLE, hours: 96 },
  } as const;
  ask(room, USSR, { kind: 'act', ply, action, letter: null });
  passTo(room, 'watching');
  passTo(room, 'talks');
  return room;
};

const saidAt = (room: Room, desk: Desk): Proposal | undefined => {
  const [world] = room.cls.worlds;
  return world === undefined ? undefined : latestAt(world.cabinets.us, desk);
};

const propose = (room: Room, order: Order): void => {
  expect(ask(room, US_PUBLIC, { kind: 'propose', desk: 'public', order, reason: '' })).toBe(null);
  settle(room);
};

/** A class in which the room would have Washington’s private desk offer something. */
const withAnOffer = (): Room => {
  for (let seed = 1; seed < 40; seed++) {
    const room = offered(seed);
    const order = saidAt(room, 'private')?.order;
    if (order !== undefined && order !== null && offers(order)) return room;
  }
  throw new Error('the room never offers');
};

describe('a proposal of the room', () => {
  it('is there for every empty desk as talks begin, and for no other', () => {
    const room = offered(7);
    for (const desk of ['military', 'intelligence', 'private'] as const)
      expect(saidAt(room, desk)?.by).toBe(ROOM);
    expect(saidAt(room, 'public')).toBe(undefined);
  });

  it('gives way to what somebody at another desk proposes later', () => {
    const room = withAnOffer();
    propose(room, ACCEPT);
    const after = saidAt(room, 'private');
    expect(after?.by).toBe(ROOM);
    expect(after !== undefined && (after.order === null || !offers(after.order))).toBe(true);
  });

  it('stays as it is where the whole reads the same, and is not said twice', () => {
    const room = offered(7);
    propose(room, SPEECH);
    const [world] = room.cls.worlds;
    if (world === undefined) throw new Error('a class without a world');
    for (const desk of ['military', 'intelligence', 'private'] as const)
      expect(saidAt(room, desk)?.order).toEqual(roomProposal(scenario, world, 'us', desk));
    const entries = room.entries.length;
    settle(room);
    expect(room.entries.length).toBe(entries);
  });

  it('is left where the leader has ordered it', () => {
    const room = withAnOffer();
    const order = saidAt(room, 'private')?.order;
    if (order === undefined || order === null) throw new Error('nothing proposed');
    const { ply } = seatView(room.cls, US).game;
    const action = { kind: 'order', side: 'us', desk: 'private', order } as const;
    expect(ask(room, US, { kind: 'act', ply, action, letter: null })).toBe(null);
    propose(room, SPEECH);
    expect(saidAt(room, 'private')?.order).toEqual(order);
  });
});
