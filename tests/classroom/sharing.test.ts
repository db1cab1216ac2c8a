import { describe, expect, it } from 'vitest';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import { ask, groundOf, join, openRoom, passTo, type Room } from './rooms.ts';

const ground = await groundOf('class-5');
const US_MILITARY = 2;
const NOBODY = new Map();

const talking = (worlds: 1 | 2): Room => {
  const room = openRoom(ground, { worlds });
  join(room, 30);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

describe.each([1, 2] as const)('a remark in one cabinet of %i world(s)', (worlds) => {
  const views = (room: Room) => room.cls.people.map(({ id }) => seatView(room.cls, id));

  it('leaves everything else the very same objects', () => {
    const room = talking(worlds);
    const speaker = room.cls.people.find(({ seat }) => seat !== null && 'side' in seat)?.id ?? US_MILITARY;
    const [before, control, wall] = [views(room), controlView(room.cls, NOBODY), projectorView(room.cls)];
    ask(room, speaker, { kind: 'say', text: 'what do they know?' });
    for (const [id, after] of views(room).entries()) {
      const known = before[id];
      for (const part of ['class', 'me', 'game', 'log', 'papers'] as const)
        expect(after[part]).toBe(known?.[part]);
      const own = before[speaker]?.cabinet;
      if (known?.cabinet !== own) expect(after.cabinet).toBe(known?.cabinet);
    }
    expect(projectorView(room.cls).worlds).toBe(wall.worlds);
    const later = controlView(room.cls, NOBODY);
    expect([later.plan === control.plan, later.papers === control.papers]).toEqual([true, true]);
    expect(later.worlds[0]?.log).toBe(control.worlds[0]?.log);
    expect(later.worlds[0]?.cabinets.ussr).toBe(control.worlds[0]?.cabinets.ussr);
    if (worlds === 2) expect(later.worlds[1]).toBe(control.worlds[1]);
    expect(controlView(room.cls, NOBODY).worlds).toBe(later.worlds);
  });

  it('and those who sit alike are shown the same objects', () => {
    const room = talking(worlds);
    const byPlace = new Map<string, ReturnType<typeof seatView>>();
    for (const view of views(room)) {
      const { seat } = view.me;
      const place = JSON.stringify(
        seat === null || 'outsider' in seat ? [seat?.world] : { ...seat, deputy: 0 },
      );
      const known = byPlace.get(place) ?? view;
      byPlace.set(place, known);
      for (const part of ['game', 'log', 'cabinet'] as const) expect(view[part]).toBe(known[part]);
    }
    expect(byPlace.size).toBeLessThan(room.cls.people.length);
  });
});

it('an order of one side leaves the other what it was shown', () => {
  const room = talking(1);
  const [us, ussr] = [seatView(room.cls, 0), seatView(room.cls, 1)];
  const wall = projectorView(room.cls);
  const action = { kind: 'order', side: 'us', desk: 'military', order: { kind: 'B1' } } as const;
  expect(ask(room, 0, { kind: 'act', ply: us.game.ply, action, letter: null })).toBe(null);
  expect(seatView(room.cls, 0).game).not.toBe(us.game);
  expect(seatView(room.cls, 0).log).toBe(us.log);
  expect(seatView(room.cls, 1).game).toBe(ussr.game);
  expect(projectorView(room.cls).worlds).toBe(wall.worlds);
});
