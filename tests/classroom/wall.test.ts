/** The wall spoils nothing: what a turn has brought comes to it with the next talks, and to the teacher at once. */
import { describe, expect, it } from 'vitest';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import { ask, groundOf, join, openRoom, passTo, type Room } from './rooms.ts';

const ground = await groundOf('class-5');
const { scenario } = ground;
const NOBODY = new Map();

const talking = (): Room => {
  const room = openRoom(ground);
  join(room, 10);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};
const wallOf = ({ cls }: Room) => projectorView(cls).worlds[0];
const everythingOf = ({ cls }: Room) => controlView(cls, NOBODY).worlds[0];

it('calls nobody to join once the class has begun', () => {
  const room = openRoom(ground);
  join(room, 10);
  expect(projectorView(room.cls).class.wall).toBe('code');
  ask(room, 'control', { kind: 'begin' });
  expect(projectorView(room.cls).class.wall).toBe('map');
  ask(room, 'control', { kind: 'wall', wall: 'code' });
  expect(projectorView(room.cls).class.wall).toBe('code');
});

describe('while a turn is told at the seats', () => {
  it('the wall shows what was known when the turn began, whoever opens it', () => {
    const room = talking();
    const before = wallOf(room);
    passTo(room, 'watching');
    expect(wallOf(room)).toEqual(before);
    expect(everythingOf(room)?.log.length).toBeGreaterThan(before?.log.length ?? 0);
    expect(seatView(room.cls, 0).log.length).toBeGreaterThan(before?.log.length ?? 0);
  });

  it('and all of it once the next talks have begun', () => {
    const room = talking();
    const before = wallOf(room);
    passTo(room, 'watching');
    passTo(room, 'talks');
    expect(wallOf(room)?.game.observation.pub.turn).toBe(1);
    expect(wallOf(room)?.log.length).toBeGreaterThan(before?.log.length ?? 0);
  });

  it('and all of it in the debrief', () => {
    const room = talking();
    passTo(room, 'debrief');
    const { outcome } = wallOf(room)?.game ?? {};
    expect(outcome ?? null).toEqual(everythingOf(room)?.game.outcome);
    expect(outcome ?? null).not.toBe(null);
  });

  it('says at once that the game is over, and no longer in the debrief', () => {
    const room = talking();
    const said: boolean[] = [];
    for (let turn = 1; turn < scenario.calendar.length; turn++) {
      passTo(room, 'watching');
      said.push(projectorView(room.cls).over);
      passTo(room, 'talks');
    }
    passTo(room, 'watching');
    expect([...new Set(said)]).toEqual([false]);
    expect(projectorView(room.cls).over).toBe(true);
    passTo(room, 'debrief');
    expect(projectorView(room.cls).over).toBe(false);
  });
});
