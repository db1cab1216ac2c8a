/** An acceptance and an offer say two things to the other side: the room never gives or proposes both. */
import { describe, expect, it } from 'vitest';
import { contradict, offers } from '../../src/classroom/deals.ts';
import { roomProposal } from '../../src/classroom/defaults.ts';
import { seatView } from '../../src/classroom/views.ts';
import { legalActions } from '../../src/engine/legal.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import type { Desk } from '../../src/scenario/types.ts';
import { ask, groundOf, join, openRoom, passTo, type Room } from './rooms.ts';

const ground = await groundOf('class-5');
const { scenario } = ground;
const [US, USSR, US_PRIVATE, US_PUBLIC] = [0, 1, 4, 6];
const BUNDLE: Bundle = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
const ACCEPT: Order = { kind: 'K1', slot: 0, rider: false };
const OFFER: Order = { kind: 'C2', message: { act: 'offer', bundle: BUNDLE, hours: 48 } };

const FILL = { kind: 'fill', world: 0, side: 'us', chair: 'leader', on: true } as const;

/** Nobody sits in Washington any more. */
const leave = (room: Room): void => {
  for (const { id, seat } of room.cls.people)
    if (seat !== null && 'side' in seat && seat.side === 'us')
      expect(ask(room, 'control', { kind: 'seat', participant: id, seat: null })).toBe(null);
};

/** The second talks, with an offer of Moscow’s before the world. */
const offered = (): Room => {
  const room = openRoom(ground);
  join(room, 10);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  const { ply } = seatView(room.cls, USSR).game;
  const order: Order = { kind: 'P5', bundle: BUNDLE, hours: 96 };
  const action = { kind: 'order', side: 'ussr', desk: 'public', order } as const;
  expect(ask(room, USSR, { kind: 'act', ply, action, letter: null })).toBe(null);
  passTo(room, 'watching');
  passTo(room, 'talks');
  return room;
};

const propose = (room: Room, who: number, desk: Desk, order: Order) =>
  ask(room, who, { kind: 'propose', desk, order, reason: '' });

const ordered = (room: Room): readonly string[] => {
  const talks = room.entries.findLastIndex(
    ({ move }) => move.kind === 'phase' && move.phase.kind === 'talks',
  );
  return room.entries
    .slice(talks)
    .flatMap(({ move }) =>
      move.kind === 'act' && move.action.kind === 'order' && move.action.side === 'us'
        ? [move.action.order.kind]
        : [],
    );
};

describe('an acceptance that nobody has confirmed', () => {
  it('is not given for a leader who is late, and what else is proposed is', () => {
    const room = offered();
    expect(propose(room, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    const warn: Order = { kind: 'C2', message: { act: 'warn' } };
    expect(propose(room, US_PRIVATE, 'private', warn)).toBe(null);
    passTo(room, 'watching');
    expect(ordered(room)).toEqual(['C2']);
  });

  it.each(['left', 'filled'] as const)('is not given where students sit and the head is %s', (head) => {
    const room = offered();
    expect(propose(room, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    expect(ask(room, 'control', head === 'left' ? { kind: 'seat', participant: US, seat: null } : FILL)).toBe(
      null,
    );
    passTo(room, 'watching');
    expect(ordered(room)).toEqual([]);
  });

  it('is given where the leader has ordered it, and for a side that nobody sits on any more', () => {
    const chosen = offered();
    const { ply } = seatView(chosen.cls, US).game;
    const action = { kind: 'order', side: 'us', desk: 'public', order: ACCEPT } as const;
    expect(ask(chosen, US, { kind: 'act', ply, action, letter: null })).toBe(null);
    const left = offered();
    expect(propose(left, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    leave(left);
    passTo(chosen, 'watching');
    expect(ordered(chosen)).toEqual(['K1']);
    passTo(left, 'watching');
    expect(ordered(left)).toContain('K1');
  });
});

describe('an acceptance and an offer', () => {
  it('contradict each other, and nothing else does', () => {
    const warn: Order = { kind: 'C2', message: { act: 'warn' } };
    expect([contradict(ACCEPT, OFFER), contradict(OFFER, ACCEPT)]).toEqual([true, true]);
    expect([contradict(ACCEPT, warn), contradict(ACCEPT, ACCEPT), contradict(OFFER, OFFER)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are not both given for a leader who is late: the later proposal is', () => {
    const room = offered();
    expect(propose(room, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    expect(propose(room, US_PRIVATE, 'private', OFFER)).toBe(null);
    passTo(room, 'watching');
    expect(ordered(room)).toEqual(['C2']);
  });

  it('leave an offer to be given for a leader who is late, whichever was proposed later', () => {
    const room = offered();
    expect(propose(room, US_PRIVATE, 'private', OFFER)).toBe(null);
    expect(propose(room, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    passTo(room, 'watching');
    expect(ordered(room)).toEqual(['C2']);
  });

  it('are not both given where the leader has ordered one of them', () => {
    const room = offered();
    const { ply } = seatView(room.cls, US).game;
    const action = { kind: 'order', side: 'us', desk: 'public', order: ACCEPT } as const;
    expect(ask(room, US, { kind: 'act', ply, action, letter: null })).toBe(null);
    expect(propose(room, US_PRIVATE, 'private', OFFER)).toBe(null);
    passTo(room, 'watching');
    expect(ordered(room)).toEqual(['K1']);
  });

  it('are not both given where the room is the head: the later proposal is', () => {
    const room = offered();
    expect(propose(room, US_PRIVATE, 'private', OFFER)).toBe(null);
    expect(propose(room, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    leave(room);
    passTo(room, 'watching');
    expect(ordered(room)).toContain('K1');
    expect(ordered(room)).not.toContain('C2');
  });

  it('are not both proposed by the room', () => {
    const room = offered();
    expect(propose(room, US_PUBLIC, 'public', ACCEPT)).toBe(null);
    const [world] = room.cls.worlds;
    if (world === undefined) throw new Error('a class without a world');
    const { observation } = seatView(room.cls, US).game;
    const open = legalActions(scenario, observation).some(
      (action) => action.kind === 'order' && action.desk === 'private' && offers(action.order),
    );
    expect(open).toBe(true);
    for (let seed = 0; seed < 40; seed++) {
      const order = roomProposal(scenario, { ...world, seed }, 'us', 'private');
      expect(order !== null && offers(order)).toBe(false);
    }
  });

  it('are not both keyed in from paper: the second is refused, whichever it is', () => {
    const key = (room: Room, desk: Desk, order: Order) =>
      ask(room, 'control', {
        kind: 'key-in',
        world: 0,
        action: { kind: 'order', side: 'us', desk, order },
        letter: null,
      });
    const [first, other] = [offered(), offered()];
    expect(key(first, 'public', ACCEPT)).toBe(null);
    expect(key(first, 'private', OFFER)).toEqual({ code: 'deal', detail: '' });
    expect(key(other, 'private', OFFER)).toBe(null);
    expect(key(other, 'public', ACCEPT)).toEqual({ code: 'deal', detail: '' });
    expect(key(other, 'public', { kind: 'P3' })).toBe(null);
  });
});
