import { describe, expect, it } from 'vitest';
import { drawBelow, openRng } from '../../src/base/random.ts';
import { projectorView, seatView } from '../../src/classroom/views.ts';
import type { Side } from '../../src/scenario/types.ts';
import { seatRequest, stir } from './crowd.ts';
import { ask, groundOf, join, openRoom, phaseOf, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-5');

const sideOf = (room: Room, who: number): Side | null => {
  const seat = room.cls.people[who]?.seat ?? null;
  return seat !== null && 'side' in seat ? seat.side : null;
};

/** What everybody but one side sees, to the byte. */
const seenByOthers = (room: Room, side: Side): string => {
  const others = room.cls.people.filter(({ id }) => sideOf(room, id) !== side);
  return JSON.stringify([others.map(({ id }) => seatView(room.cls, id)), projectorView(room.cls)]);
};

const peopleOf = (room: Room, side: Side): readonly number[] =>
  room.cls.people.map(({ id }) => id).filter((id) => sideOf(room, id) === side);

/** Asks at one moment for anything a side may do without showing it: all but its seal and its answers. */
const actInSecret = (seed: number, room: Room, side: Side): number => {
  const rng = openRng(seed, 99);
  const people = peopleOf(room, side);
  let done = 0;
  for (let asked = 0; asked < 30; asked++) {
    const who = people[drawBelow(rng, people.length)] ?? 0;
    const request = seatRequest(rng, room, who);
    const isOpen = request.kind === 'act' && request.action.kind !== 'order';
    if (!isOpen && ask(room, who, request) === null) done += 1;
  }
  return done;
};

describe.each(['us', 'ussr'] as const)('what %s does in secret', (side) => {
  it.each([1, 2, 3, 4])('changes no byte of what others see, seed %i', (seed) => {
    const rng = openRng(seed, 5);
    const room = openRoom(ground, { seed, holdLetters: seed % 2 === 0 });
    join(room, 16);
    ask(room, 'control', { kind: 'begin' });
    let done = 0;
    for (let stirs = 0; stirs < 160 && phaseOf(room) !== 'debrief'; stirs++) {
      stir(rng, room);
      if (stirs % 8 !== 0) continue;
      const before = seenByOthers(room, side);
      done += actInSecret(seed + stirs, room, side);
      expect(seenByOthers(room, side) === before).toBe(true);
    }
    expect(done).toBeGreaterThan(20);
  });
});

/** The teacher gives back every letter of Moscow's that waits, with a reason, and Moscow finds other words for it. */
const giveBack = (room: Room): void => {
  for (const { paper, carriage } of room.cls.papers) {
    if (carriage?.side !== 'ussr' || paper.state !== 'held') continue;
    ask(room, 'control', { kind: 'judge', paper: paper.id, verdict: 'rewrite', reason: 'softer' });
    for (const who of peopleOf(room, 'ussr'))
      ask(room, who, { kind: 'rewrite', paper: paper.id, text: `words ${room.entries.length}` });
  }
};

/** A room whose Moscow says and proposes other things, in a room that is otherwise asked the same. */
const twin = (seed: number, other: boolean): { readonly room: Room; readonly seen: string[] } => {
  const rng = openRng(seed, 7);
  const room = openRoom(ground, { seed, holdLetters: true });
  join(room, 14);
  ask(room, 'control', { kind: 'begin' });
  const seen: string[] = [];
  for (let steps = 0; steps < 220; steps++) {
    room.now += 5000;
    settle(room);
    const who = drawBelow(rng, room.cls.people.length);
    const request = seatRequest(openRng(seed, 1000 + steps), room, who);
    const isMoscow = sideOf(room, who) === 'ussr';
    if (request.kind === 'act' && request.letter !== null && isMoscow && other)
      ask(room, who, { ...request, letter: 'quite another letter' });
    else
      ask(room, who, other && isMoscow && 'reason' in request ? { ...request, reason: 'another' } : request);
    if (isMoscow && other) ask(room, who, { kind: 'say', text: 'and more of it' });
    if (other) giveBack(room);
    settle(room);
    if (phaseOf(room) !== 'debrief') seen.push(seenByOthers(room, 'ussr'));
  }
  return { room, seen };
};

it.each([1, 2, 3])(
  'held letters and talk of one side leave no trace in later turns either, seed %i',
  (seed) => {
    const one = twin(seed, false);
    const other = twin(seed, true);
    expect(one.seen.length).toBeGreaterThan(100);
    expect(one.room.cls.worlds[0]?.position.state.pub.turn).toBeGreaterThan(0);
    expect(one.seen.findIndex((seen, at) => other.seen[at] !== seen)).toBe(-1);
    expect(other.room.entries.length).toBeGreaterThan(one.room.entries.length);
  },
);
