import { describe, expect, it } from 'vitest';
import { foldRecord } from '../../src/classroom/fold.ts';
import { turnToUndo } from '../../src/classroom/games.ts';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import type { Order } from '../../src/engine/types.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import { turnBack } from '../../src/view/class/control/undo.ts';
import { ask, groundOf, join, MINUTE, openRoom, pass, passTo, phaseOf, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-5');

const talking = (seats: number, change: Parameters<typeof openRoom>[1] = {}): Room => {
  const room = openRoom(ground, change);
  join(room, seats);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

const turnOf = (room: Room, world = 0): number | undefined => room.cls.worlds[world]?.position.state.pub.turn;
const key = (room: Room, side: Side, desk: Desk, order: Order) =>
  ask(room, 'control', {
    kind: 'key-in',
    world: 0,
    action: { kind: 'order', side, desk, order },
    letter: null,
  });

describe('undo', () => {
  it('takes a world back to the beginning of its last resolved turn, and talks begin anew', () => {
    const room = talking(10);
    expect(ask(room, 'control', { kind: 'undo', world: 0 })?.code).toBe('not-now');
    const before = seatView(room.cls, 0).game;
    key(room, 'us', 'military', { kind: 'B1' });
    passTo(room, 'watching');
    expect(turnOf(room)).toBe(1);
    const later = seatView(room.cls, 0).game.ply;
    expect(ask(room, 'control', { kind: 'undo', world: 0 })).toBe(null);
    expect([turnOf(room), phaseOf(room)]).toEqual([0, 'talks']);
    expect(room.cls.clock.startedAt).toBe(room.now);
    const after = seatView(room.cls, 0).game;
    expect(after.observation).toEqual(before.observation);
    expect(after.ply).toBeGreaterThan(later);
    expect(ask(room, 'control', { kind: 'undo', world: 0 })?.code).toBe('not-now');
    passTo(room, 'debrief');
    expect(room.cls.worlds[0]?.position.state.pub.end).not.toBe(null);
  });

  it('lets the other world wait a turn ahead', () => {
    const room = talking(24, { worlds: 2 });
    passTo(room, 'watching');
    passTo(room, 'talks');
    ask(room, 'control', { kind: 'undo', world: 1 });
    expect([turnOf(room, 0), turnOf(room, 1)]).toEqual([1, 0]);
    expect(room.cls.clock.phase).toEqual({ kind: 'talks', turn: 0 });
    const leader = room.cls.people.find(({ seat }) => seat?.world === 0)?.id ?? 0;
    const { ply } = seatView(room.cls, leader).game;
    const seal = { kind: 'act', ply, action: { kind: 'seal', side: 'us' }, letter: null } as const;
    expect(ask(room, leader, seal)?.code).toBe('not-now');
    passTo(room, 'watching');
    expect([turnOf(room, 0), turnOf(room, 1)]).toEqual([1, 1]);
    passTo(room, 'debrief');
  });
});

describe('which turn can be taken back', () => {
  it('is told to the teacher as the room judges it', async () => {
    const room = openRoom(await groundOf('class-7'), { worlds: 2 });
    ask(room, 'control', { kind: 'begin' });
    const turns = new Set<number | null>();
    do {
      const told = controlView(room.cls, new Map()).worlds.map(turnBack);
      expect(told).toEqual(room.cls.worlds.map(turnToUndo));
      for (const turn of told) turns.add(turn);
    } while (phaseOf(room) !== 'debrief' && pass(room));
    expect(turns.size).toBeGreaterThan(3);
  });

  it('is one turn in both worlds at a time, whichever comes first', () => {
    const room = talking(24, { worlds: 2 });
    for (let turn = 0; turn < 2; turn++) {
      passTo(room, 'watching');
      passTo(room, 'talks');
    }
    ask(room, 'control', { kind: 'undo', world: 0 });
    ask(room, 'control', { kind: 'undo', world: 0 });
    expect([turnOf(room, 0), turnOf(room, 1)]).toEqual([0, 2]);
    ask(room, 'control', { kind: 'undo', world: 1 });
    expect([turnOf(room, 0), turnOf(room, 1)]).toEqual([0, 1]);
    expect(room.cls.clock.phase).toEqual({ kind: 'talks', turn: 0 });
    passTo(room, 'watching');
    expect([turnOf(room, 0), turnOf(room, 1)]).toEqual([1, 1]);
    passTo(room, 'debrief');
  });
});

describe('what the teacher tells', () => {
  it('stands on the wall beside the world that hears it', () => {
    const room = talking(24, { worlds: 2 });
    for (const [world, text] of [
      [null, 'To both.'],
      [1, 'To the second.'],
    ] as const)
      expect(ask(room, 'control', { kind: 'inject', world, inject: null, text })).toBe(null);
    expect(projectorView(room.cls).papers.map(({ world, text }) => [world, text])).toEqual([
      [null, 'To both.'],
      [1, 'To the second.'],
    ]);
  });
});

describe('a class without devices', () => {
  it('may leave a side to the room', () => {
    const room = talking(0, { preset: 'one-screen' });
    for (const chair of ['leader', 'military', 'public', 'intelligence', 'private'] as const)
      ask(room, 'control', { kind: 'fill', world: 0, side: 'ussr', chair, on: true });
    settle(room);
    expect(room.cls.worlds[0]?.position.state.pub.sealed).toEqual({ us: false, ussr: true });
  });
});

describe('whoever teaches', () => {
  it('asks for what is theirs, and students for what is not', () => {
    const room = talking(4);
    expect(ask(room, 0, { kind: 'next' })?.code).toBe('not-yours');
    expect(ask(room, 0, { kind: 'wipe' })?.code).toBe('not-yours');
    expect(ask(room, 'control', { kind: 'say', text: 'hello' })?.code).toBe('not-yours');
    expect(ask(room, 99, { kind: 'say', text: 'hello' })?.code).toBe('no-such-seat');
    for (const request of [
      { kind: 'seat', participant: 9, seat: null },
      { kind: 'mute', participant: 9, on: true },
      { kind: 'undo', world: 1 },
      { kind: 'fill', world: 1, side: 'us', chair: 'leader', on: true },
      { kind: 'seat', participant: 0, seat: { world: 1, outsider: 'un' } },
    ] as const)
      expect(ask(room, 'control', request)?.code).toBe('no-such-seat');
    expect(ask(room, 'control', { kind: 'judge', paper: 1, verdict: 'release' })?.code).toBe('stale');
    expect(ask(room, 'control', { kind: 'bell', at: room.now - 1 })?.code).toBe('not-now');
    expect(ask(room, 'control', { kind: 'begin' })?.code).toBe('not-now');
  });

  it('chooses what is on the wall and by what the class is judged', () => {
    const room = talking(4);
    ask(room, 'control', { kind: 'wall', wall: 'headlines' });
    expect(seatView(room.cls, 0).class.wall).toBe('headlines');
    expect(ask(room, 'control', { kind: 'rubric', lines: [' Used  what was known ', ''] })).toBe(null);
    expect(ask(room, 'control', { kind: 'rubric', lines: ['x'.repeat(141)] })?.code).toBe('too-long');
    expect(seatView(room.cls, 0).debrief).toBe(null);
    expect(ask(room, 0, { kind: 'pulse', feeling: 4 })?.code).toBe('not-now');
    passTo(room, 'debrief');
    expect(ask(room, 0, { kind: 'pulse', feeling: 2 })).toBe(null);
    expect(ask(room, 0, { kind: 'pulse', feeling: 4 })).toBe(null);
    expect(ask(room, 1, { kind: 'answer', question: 1, text: 'because' })).toBe(null);
    const { debrief, evidence } = controlView(room.cls, new Map());
    expect(debrief).toMatchObject({ pulse: [0, 0, 0, 1, 0], rubric: ['Used what was known'] });
    expect(evidence[1]?.answers).toEqual(['', 'because']);
    expect(seatView(room.cls, 0).evidence?.answers).toEqual([]);
  });

  it('takes the wall through the debrief, and through nothing else', () => {
    const room = talking(4);
    const place = { step: 'panes', world: 0, at: 2 } as const;
    expect(ask(room, 'control', { kind: 'show', place })?.code).toBe('not-now');
    expect(projectorView(room.cls)).toMatchObject({ debrief: null, place: { step: 'pulse', at: null } });
    ask(room, 'control', { kind: 'wall', wall: 'clock' });
    passTo(room, 'debrief');
    expect(projectorView(room.cls).class.wall).toBe('map');
    expect(ask(room, 0, { kind: 'show', place })?.code).toBe('not-yours');
    expect(ask(room, 'control', { kind: 'show', place: { ...place, world: 1 } })?.code).toBe('no-such-seat');
    const seat = seatView(room.cls, 0);
    expect(ask(room, 'control', { kind: 'show', place })).toBe(null);
    expect(projectorView(room.cls).place).toEqual(place);
    expect(controlView(room.cls, new Map()).place).toEqual(place);
    expect(seatView(room.cls, 0)).toEqual(seat);
    expect(foldRecord(room.ground, room.entries).place).toEqual(place);
  });

  it('sees who is there, and how long the record is kept', () => {
    const room = talking(2);
    const connections = new Map([[1, { connected: true, lastSeen: room.now, lastAct: room.now - MINUTE }]]);
    const { people, wipeAt } = controlView(room.cls, connections);
    expect(people.map(({ connected }) => connected)).toEqual([false, true]);
    expect(wipeAt).toBeGreaterThan(room.now);
  });
});
