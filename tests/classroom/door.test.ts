import { describe, expect, it } from 'vitest';
import { admitJoin } from '../../src/classroom/admit.ts';
import { plyOf } from '../../src/classroom/commands.ts';
import { foldEntry, foldRecord } from '../../src/classroom/fold.ts';
import { dealName } from '../../src/classroom/names.ts';
import type { Seat } from '../../src/classroom/types.ts';
import { controlView, seatView } from '../../src/classroom/views.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { ask, groundOf, join, openRoom, passTo, type Room } from './rooms.ts';

const ground = await groundOf('class-5');
const seatOf = (room: Room, who: number): Seat | null => seatView(room.cls, who).me.seat;
const at = (side: 'us' | 'ussr', chair: 'leader' | 'military', deputy = false): Seat => ({
  world: 0,
  side,
  chair,
  deputy,
});

describe('seats', () => {
  it('are dealt to both sides alike: heads, desks, then deputies and outsiders', () => {
    for (let count = 1; count <= 40; count++) {
      const room = openRoom(ground);
      join(room, count);
      const sides = room.cls.people.flatMap(({ seat }) => (seat !== null && 'side' in seat ? [seat] : []));
      const [us = 0, ussr = 0] = SIDES.map((side) => sides.filter((seat) => seat.side === side).length);
      expect(us - ussr === 0 || us - ussr === 1).toBe(true);
      const chairs = new Set(sides.filter(({ deputy }) => !deputy).map(({ side, chair }) => side + chair));
      expect(chairs.size).toBe(Math.min(count, 10));
    }
  });

  it('are 40, and no more', () => {
    const room = openRoom(ground);
    join(room, 40);
    expect(admitJoin(room.cls, 'one too many')).toEqual({
      ok: false,
      error: { code: 'room-full', detail: '' },
    });
    const outsiders = room.cls.people.filter(({ seat }) => seat !== null && 'outsider' in seat).length;
    expect(outsiders).toBe(10);
  });

  it('of two worlds fill alike, and each world plays its own game', () => {
    const room = openRoom(ground, { worlds: 2 });
    join(room, 31);
    const inWorld = (world: number) => room.cls.people.filter(({ seat }) => seat?.world === world).length;
    expect([inWorld(0), inWorld(1)]).toEqual([16, 15]);
    ask(room, 'control', { kind: 'begin' });
    passTo(room, 'debrief');
    const episodes = controlView(room.cls, new Map()).debrief?.episodes ?? [];
    expect(episodes.map(({ seed }) => seed)).toEqual([7, 8]);
    const own = room.cls.people.find(({ seat }) => seat?.world === 1)?.id ?? 0;
    expect(seatView(room.cls, own).debrief?.episodes).toEqual([episodes[1]]);
  });

  it('are kept by a locked door, and dealt to whoever comes late', () => {
    const room = openRoom(ground);
    join(room, 10);
    ask(room, 'control', { kind: 'begin' });
    passTo(room, 'talks');
    ask(room, 'control', { kind: 'lock', on: true });
    expect(admitJoin(room.cls, 'late')).toEqual({ ok: false, error: { code: 'door-locked', detail: '' } });
    ask(room, 'control', { kind: 'lock', on: false });
    join(room, 3);
    expect(seatOf(room, 12)).toEqual(at('us', 'leader', true));
  });

  it('can be changed: whoever comes to a chair displaces, and deputies move up', () => {
    const room = openRoom(ground);
    join(room, 14);
    expect(seatOf(room, 12)).toEqual(at('us', 'leader', true));
    ask(room, 'control', { kind: 'seat', participant: 0, seat: null });
    expect(seatOf(room, 0)).toBe(null);
    expect(seatOf(room, 12)).toEqual(at('us', 'leader'));
    expect(seatView(room.cls, 0).cabinet).toBe(null);
    ask(room, 'control', { kind: 'seat', participant: 10, seat: at('us', 'leader') });
    expect([seatOf(room, 10), seatOf(room, 12)]).toEqual([at('us', 'leader'), at('us', 'leader', true)]);
    const { chairs } = controlView(room.cls, new Map()).worlds[0]?.cabinets.us ?? { chairs: [] };
    expect(chairs[0]?.people).toEqual([10, 12]);
    ask(room, 'control', { kind: 'seat', participant: 2, seat: null });
    const emptied = controlView(room.cls, new Map()).worlds[0]?.cabinets.us.chairs[1];
    expect(emptied).toEqual({ chair: 'military', people: [], filled: true });
  });

  it('hold three at most', () => {
    const room = openRoom(ground);
    join(room, 20);
    const move = (participant: number) =>
      ask(room, 'control', { kind: 'seat', participant, seat: at('us', 'military', true) });
    expect(move(10)).toBe(null);
    expect(move(11)?.code).toBe('room-full');
  });
});

describe('names', () => {
  it.each(['en', 'ru', 'es'] as const)(
    'are forty different ones in %s, the same for the same seed',
    (language) => {
      for (const seed of [1, 2, 4_000_000_000]) {
        const names = Array.from({ length: 40 }, (_, nth) => dealName(language, seed, nth));
        expect(new Set(names).size).toBe(40);
        expect(new Set(names.map((name) => name.split(' ')[language === 'es' ? 0 : 1])).size).toBe(40);
        expect(names.every((name) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name))).toBe(true);
        expect(dealName(language, seed, 3)).toBe(names[3]);
      }
      expect(dealName(language, 1, 0)).not.toBe(dealName(language, 2, 0));
    },
  );
});

describe('commands', () => {
  it('are remembered by their ids, in values that go their own ways', () => {
    const room = openRoom(ground);
    join(room, 2);
    ask(room, 0, { kind: 'say', text: 'once' });
    expect(plyOf(room.cls.commands, 'c1')).toBe(3);
    expect(plyOf(room.cls.commands, 'c2')).toBe(null);
    const entry = {
      ply: 4,
      at: room.now,
      by: 0,
      command: 'c2',
      move: { kind: 'say', text: 'twice' },
    } as const;
    const forked = foldEntry(room.cls, entry);
    expect(plyOf(forked.commands, 'c2')).toBe(4);
    expect(plyOf(room.cls.commands, 'c2')).toBe(null);
  });

  it('have their place in a record without gaps', () => {
    const room = openRoom(ground);
    join(room, 1);
    const [first, second] = room.entries;
    if (first === undefined || second === undefined) throw new Error('a record of two');
    expect(() => foldRecord(ground, [first, second, second])).toThrow('entry 1 where 2 comes next');
    expect(() => foldRecord(ground, [second])).toThrow('begins with the opening');
    expect(() => foldRecord(ground, [])).toThrow('begins with the opening');
  });
});
