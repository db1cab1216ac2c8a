import { describe, expect, it } from 'vitest';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import { ask, groundOf, join, MINUTE, openRoom, pass, passTo, phaseOf, type Room, settle } from './rooms.ts';

/** Moscow is asked three things before its first turn. */
const ground = await groundOf('october-1962-short');
const [US, USSR] = [0, 1];

const asked = (change: Parameters<typeof openRoom>[1] = {}): Room => {
  const room = openRoom(ground, change);
  join(room, 10);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

const subjectOf = (room: Room) => seatView(room.cls, USSR).game.observation.own?.reaction?.subject ?? null;
const answerBy = (room: Room, who: number) => seatView(room.cls, who).me.answerBy ?? null;

const answer = (room: Room, choice: string) =>
  ask(room, USSR, {
    kind: 'act',
    ply: seatView(room.cls, USSR).game.ply,
    action: { kind: 'reaction', side: 'ussr', choice },
    letter: null,
  });

describe('what cannot wait', () => {
  it('is asked of its leader alone, who is told by when', () => {
    const room = asked();
    expect(subjectOf(room)).toBe('concealment');
    expect(answerBy(room, USSR)).toBe(room.now + 45_000);
    for (const { id } of room.cls.people) if (id !== USSR) expect(answerBy(room, id)).toBe(null);
    expect(controlView(room.cls, new Map()).worlds[0]?.answerBy).toBe(room.now + 45_000);
    expect(JSON.stringify(projectorView(room.cls))).not.toContain('answerBy');
    room.now += 20_000;
    expect(answer(room, 'hide')).toBe(null);
    expect([subjectOf(room), answerBy(room, USSR)]).toEqual(['convoy', room.now + 45_000]);
  });

  it('is answered by the room when its time is over, and not before', () => {
    const room = asked();
    const since = room.now;
    room.now += 44_000;
    settle(room);
    expect(subjectOf(room)).toBe('concealment');
    pass(room);
    expect([subjectOf(room), room.now]).toEqual(['convoy', since + 45_000]);
    pass(room);
    pass(room);
    expect([subjectOf(room), answerBy(room, USSR), room.now]).toEqual([null, null, since + 135_000]);
  });

  it('waits while the class is paused, and is not waited for at the teacher’s word', () => {
    const room = asked();
    const by = answerBy(room, USSR) ?? 0;
    ask(room, 'control', { kind: 'pause', on: true });
    room.now += 5 * MINUTE;
    settle(room);
    ask(room, 'control', { kind: 'pause', on: false });
    expect([subjectOf(room), answerBy(room, USSR)]).toEqual(['concealment', by + 5 * MINUTE]);
    ask(room, 'control', { kind: 'next' });
    settle(room);
    expect([subjectOf(room), phaseOf(room)]).toEqual([null, 'watching']);
  });

  it('may outlast the talks, but not eat into the debrief', () => {
    const room = asked();
    ask(room, 'control', { kind: 'bell', at: room.now + 10 * MINUTE + 30_000 });
    expect(answerBy(room, USSR)).toBe(room.now + 30_000);
    passTo(room, 'debrief');
    expect(room.cls.bell ?? 0).toBe(room.now + 10 * MINUTE);
  });

  it('is answered at once where nobody leads, and later where a class sits at one screen', () => {
    const room = openRoom(ground, { preset: 'one-screen' });
    ask(room, 'control', { kind: 'begin' });
    passTo(room, 'talks');
    const { answerBy: by } = controlView(room.cls, new Map()).worlds[0] ?? {};
    expect(by).toBe(room.now + 2 * MINUTE);
    ask(room, 'control', { kind: 'fill', world: 0, side: 'ussr', chair: 'leader', on: true });
    settle(room);
    expect(room.cls.worlds[0]?.askedAt).toBe(null);
    expect(seatView(asked().cls, US).game.observation.phase).toBe('resolving');
  });
});
