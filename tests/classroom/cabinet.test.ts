import { describe, expect, it } from 'vitest';
import { admit } from '../../src/classroom/admit.ts';
import { controlView, seatView } from '../../src/classroom/views.ts';
import type { Order } from '../../src/engine/types.ts';
import type { Desk } from '../../src/scenario/types.ts';
import { ask, groundOf, join, MINUTE, openRoom, passTo, phaseOf, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-5');

/** Ids in order of joining: both leaders, then military, private, public and intelligence of each. */
const US = { leader: 0, military: 2, private: 4, public: 6, intelligence: 8 } as const;
const USSR = { leader: 1, military: 3 } as const;
const QUARANTINE: Order = { kind: 'B1' };

const talking = (seats = 10): Room => {
  const room = openRoom(ground);
  join(room, seats);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

const propose = (room: Room, who: number, desk: Desk, order: Order | null) =>
  ask(room, who, { kind: 'propose', desk, order, reason: 'as we said' });

const give = (room: Room, who: number, desk: Desk, order: Order) => {
  const { ply, observation } = seatView(room.cls, who).game;
  const side = observation.side ?? 'us';
  return ask(room, who, { kind: 'act', ply, action: { kind: 'order', side, desk, order }, letter: null });
};

const seal = (room: Room, who: number) => {
  const { ply, observation } = seatView(room.cls, who).game;
  return ask(room, who, {
    kind: 'act',
    ply,
    action: { kind: 'seal', side: observation.side ?? 'us' },
    letter: null,
  });
};

const ordersOf = (room: Room) => room.cls.worlds[0]?.position.state.us.orders;

describe('a desk', () => {
  it('proposes to its own cabinet, one line of reason with it', () => {
    const room = talking();
    expect(propose(room, US.military, 'military', QUARANTINE)).toBe(null);
    expect(propose(room, US.military, 'public', null)?.code).toBe('not-yours');
    expect(propose(room, US.military, 'military', { kind: 'M8', step: 1 })).toEqual({
      code: 'order',
      detail: 'not-in-scenario',
    });
    const mine = seatView(room.cls, US.leader).cabinet?.proposals ?? [];
    expect(mine).toEqual([
      { id: 0, turn: 0, by: US.military, desk: 'military', order: QUARANTINE, reason: 'as we said' },
    ]);
    expect(seatView(room.cls, USSR.leader).cabinet?.proposals).toEqual([]);
  });

  it('keeps to lengths, to fit words and to plain marks', () => {
    const room = talking();
    const say = (text: string) => ask(room, US.military, { kind: 'say', text })?.code ?? null;
    expect(say('x'.repeat(281))).toBe('too-long');
    expect(say(' \u202e \u0007 ')).toBe('empty');
    expect(say('You ASSHOLE')).toBe('words');
    expect(say('a\u202eb\u0000c <b>d</b>')).toBe(null);
    expect(seatView(room.cls, US.leader).cabinet?.talk.map(({ text }) => text)).toEqual(['abc <b>d</b>']);
    ask(room, 'control', { kind: 'filter-words', on: false });
    expect(say('You asshole')).toBe(null);
    ask(room, 'control', { kind: 'mute', participant: US.military, on: true });
    expect(say('hello')).toBe('muted');
    expect(propose(room, US.military, 'military', null)?.code).toBe('muted');
  });

  it('cannot give orders, and a leader only for their own side and on what they see', () => {
    const room = talking();
    expect(give(room, US.military, 'military', QUARANTINE)?.code).toBe('not-yours');
    const action = { kind: 'order', side: 'ussr', desk: 'military', order: { kind: 'M8', step: 1 } } as const;
    const { ply } = seatView(room.cls, US.leader).game;
    expect(ask(room, US.leader, { kind: 'act', ply, action, letter: null })?.code).toBe('not-yours');
    const stale = { kind: 'seal', side: 'us' } as const;
    expect(ask(room, US.leader, { kind: 'act', ply: ply + 1, action: stale, letter: null })?.code).toBe(
      'stale',
    );
    expect(give(room, US.leader, 'military', QUARANTINE)).toBe(null);
    expect(give(room, US.leader, 'military', QUARANTINE)).toEqual({ code: 'order', detail: 'already' });
    expect(ordersOf(room)?.military).toEqual(QUARANTINE);
    expect(ask(room, 10, { kind: 'say', text: 'from outside' })?.code ?? 'no-such-seat').toBe('no-such-seat');
  });

  it('acts for a leader who is away, as the first deputy', () => {
    const room = talking(14);
    const deputy = 12;
    const { ply } = seatView(room.cls, deputy).game;
    const request = { kind: 'act', ply, action: { kind: 'seal', side: 'us' }, letter: null } as const;
    expect(admit(room.cls, deputy, request, room.now).ok).toBe(false);
    expect(admit(room.cls, deputy, request, room.now, (who) => who === US.leader).ok).toBe(true);
  });
});

describe('the room', () => {
  it('takes the latest proposals of a leader who has not sealed in time', () => {
    const room = talking();
    propose(room, US.military, 'military', { kind: 'M1', step: 1 });
    propose(room, US.military, 'military', QUARANTINE);
    propose(room, US.intelligence, 'intelligence', { kind: 'I2' });
    give(room, US.leader, 'public', { kind: 'U1' });
    passTo(room, 'watching');
    const given = room.entries.flatMap(({ by, move }) =>
      by === 'room' && move.kind === 'act' && move.action.kind === 'order' ? [move.action.order.kind] : [],
    );
    expect(given).toEqual(['B1', 'I2']);
    passTo(room, 'debrief');
    const evidence = seatView(room.cls, US.military).evidence?.proposals ?? [];
    expect(evidence.map(({ order, taken }) => [order?.kind, taken])).toEqual([
      ['M1', false],
      ['B1', true],
    ]);
  });

  it('proposes for an empty desk, and leads where no leader sits once every desk has spoken', () => {
    const room = talking();
    expect(seatView(room.cls, US.leader).cabinet?.proposals).toEqual([]);
    ask(room, 'control', { kind: 'seat', participant: US.military, seat: null });
    settle(room);
    const [advice] = seatView(room.cls, US.leader).cabinet?.proposals ?? [];
    expect([advice?.desk, advice?.by]).toEqual(['military', -1]);
    ask(room, 'control', { kind: 'fill', world: 0, side: 'us', chair: 'leader', on: true });
    settle(room);
    expect(room.cls.worlds[0]?.position.state.pub.sealed.us).toBe(false);
    propose(room, US.private, 'private', null);
    propose(room, US.public, 'public', { kind: 'U1' });
    propose(room, US.intelligence, 'intelligence', { kind: 'I2' });
    settle(room);
    expect(room.cls.worlds[0]?.position.state.pub.sealed).toEqual({ us: true, ussr: false });
    expect(phaseOf(room)).toBe('talks');
  });

  it('goes on as soon as both sides have sealed', () => {
    const room = talking();
    expect(seal(room, US.leader)).toBe(null);
    expect(propose(room, US.military, 'military', QUARANTINE)).toEqual({ code: 'order', detail: 'sealed' });
    expect(seal(room, USSR.leader)).toBe(null);
    const begun = room.now;
    passTo(room, 'watching');
    expect(room.now - begun).toBeLessThan(2 * MINUTE);
    expect(seal(room, US.leader)?.code).toBe('not-now');
  });

  it('shows whoever teaches both sides, and marks nothing as filled that is not', () => {
    const room = talking();
    const { worlds } = controlView(room.cls, new Map());
    expect(worlds[0]?.game.observation.truth).not.toBe(null);
    for (const side of ['us', 'ussr'] as const)
      expect(worlds[0]?.cabinets[side].chairs.every(({ filled }) => !filled)).toBe(true);
  });
});

it('of many proposals the latest few of each desk are kept', () => {
  const room = talking();
  propose(room, US.public, 'public', null);
  for (let times = 0; times < 60; times++) propose(room, US.military, 'military', null);
  const { proposals } = seatView(room.cls, US.leader).cabinet ?? { proposals: [] };
  expect(proposals.map(({ id }) => id)).toEqual([0, 55, 56, 57, 58, 59, 60]);
  expect(room.cls.lines[US.military]?.proposals.length).toBe(40);
});
