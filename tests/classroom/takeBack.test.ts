/** What was keyed in for one side is taken back before the turn is resolved: nothing of it is left, and nothing else is touched. */
import { describe, expect, it } from 'vitest';
import { foldRecord } from '../../src/classroom/fold.ts';
import { readRequest } from '../../src/classroom/shape.ts';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import type { Action, Order } from '../../src/engine/types.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import { mayTakeBack } from '../../src/view/class/control/undo.ts';
import { ask, groundOf, join, openRoom, passTo, phaseOf, type Room } from './rooms.ts';

const ground = await groundOf('class-5');
/** A chair in which somebody sits is not filled, so nothing seals by itself. */
const talking = (): Room => {
  const room = openRoom(ground, { preset: 'one-screen' });
  join(room, 10);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};
const order = (side: Side, desk: Desk, given: Order): Action => ({ kind: 'order', side, desk, order: given });
const key = (room: Room, action: Action, letter: string | null = null) =>
  ask(room, 'control', { kind: 'key-in', world: 0, action, letter });
const takeBack = (room: Room, side: Side = 'us') =>
  ask(room, 'control', { kind: 'take-back', world: 0, side });

const worldOf = ({ cls }: Room) => {
  const [world] = cls.worlds;
  if (world === undefined) throw new Error('a class without a world');
  return world;
};
const stateOf = (room: Room) => worldOf(room).position.state;
const leaderOf = ({ cls }: Room, side: Side): number =>
  cls.people.find(
    ({ seat }) => seat !== null && 'side' in seat && seat.side === side && seat.chair === 'leader',
  )?.id ?? -1;

const QUARANTINE = order('us', 'military', { kind: 'B1' });
const WARNING = order('us', 'private', { kind: 'C1', message: { act: 'warn' } });
const SEAL: Action = { kind: 'seal', side: 'us' };

describe('taking back what was keyed in', () => {
  it('leaves the side as the turn found it, letters and seal included', () => {
    const room = talking();
    const before = stateOf(room);
    const papers = controlView(room.cls, new Map()).papers;
    expect([key(room, QUARANTINE), key(room, WARNING, 'We mean it.'), key(room, SEAL)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(controlView(room.cls, new Map()).papers).toHaveLength(papers.length + 1);
    expect(takeBack(room)).toBe(null);
    expect(stateOf(room)).toEqual(before);
    expect(controlView(room.cls, new Map())).toMatchObject({ papers, keyed: [] });
    expect([key(room, order('us', 'military', { kind: 'M6' })), key(room, SEAL)]).toEqual([null, null]);
  });

  it('leaves what the other side has done, and what was given at a device', () => {
    const room = talking();
    const leader = leaderOf(room, 'us');
    const { ply } = seatView(room.cls, leader).game;
    ask(room, leader, { kind: 'act', ply, action: WARNING, letter: 'In our own words.' });
    key(room, QUARANTINE);
    key(room, order('ussr', 'military', { kind: 'M8', step: 1 }));
    expect(takeBack(room)).toBe(null);
    expect(stateOf(room).us.orders).toMatchObject({ military: null, private: { kind: 'C1' } });
    expect(stateOf(room).ussr.orders.military).toEqual({ kind: 'M8', step: 1 });
    expect(controlView(room.cls, new Map()).papers.map(({ text }) => text)).toEqual(['In our own words.']);
    expect(controlView(room.cls, new Map()).keyed.map(({ side }) => side)).toEqual(['ussr']);
  });

  it('is seen by nobody but that side while it has not sealed, and never counts a choice twice', () => {
    const room = talking();
    const [own, foe] = [leaderOf(room, 'us'), leaderOf(room, 'ussr')];
    key(room, QUARANTINE);
    const shown = JSON.stringify([seatView(room.cls, foe), projectorView(room.cls)]);
    const { ply } = seatView(room.cls, own).game;
    takeBack(room);
    expect(JSON.stringify([seatView(room.cls, foe), projectorView(room.cls)])).toBe(shown);
    expect(seatView(room.cls, own).game.ply).toBeGreaterThan(ply);
  });

  it('opens a seal for everybody, also that of a form with nothing on it', () => {
    const room = talking();
    const foe = leaderOf(room, 'ussr');
    key(room, SEAL);
    const { ply } = seatView(room.cls, foe).game;
    expect(takeBack(room)).toBe(null);
    expect(stateOf(room).pub.sealed).toEqual({ us: false, ussr: false });
    expect(seatView(room.cls, foe).game.ply).toBeGreaterThan(ply);
  });

  it('is refused where there is nothing, where the turn is being told, and to students', () => {
    const room = talking();
    expect(takeBack(room)?.code).toBe('empty');
    expect(ask(room, 0, { kind: 'take-back', world: 0, side: 'us' })?.code).toBe('not-yours');
    expect(ask(room, 'control', { kind: 'take-back', world: 1, side: 'us' })?.code).toBe('no-such-seat');
    key(room, QUARANTINE);
    passTo(room, 'watching');
    expect(takeBack(room)?.code).toBe('not-now');
  });

  it('is offered to the teacher where the room would do it', () => {
    const room = talking();
    const offered = (side: Side) => mayTakeBack(controlView(room.cls, new Map()), 0, side);
    expect([offered('us'), offered('ussr')]).toEqual([false, false]);
    key(room, QUARANTINE);
    expect([offered('us'), offered('ussr')]).toEqual([true, false]);
    passTo(room, 'watching');
    expect([offered('us'), offered('ussr')]).toEqual([false, false]);
  });

  it('is a move of the record like any other', () => {
    const room = talking();
    key(room, QUARANTINE);
    takeBack(room);
    key(room, WARNING, 'We mean it.');
    passTo(room, 'debrief');
    expect(phaseOf(room)).toBe('debrief');
    const again = foldRecord(ground, room.entries);
    expect(JSON.stringify(controlView(again, new Map()))).toBe(
      JSON.stringify(controlView(room.cls, new Map())),
    );
  });

  it('comes in by the door only with a world and a side', () => {
    expect(readRequest({ kind: 'take-back', world: 0, side: 'us', more: 1 })).toEqual({
      kind: 'take-back',
      world: 0,
      side: 'us',
    });
    expect(readRequest({ kind: 'take-back', world: 0, side: 'both' })).toBe(null);
  });
});
