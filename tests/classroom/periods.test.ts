import { describe, expect, it } from 'vitest';
import { roomReaction } from '../../src/classroom/defaults.ts';
import { foldRecord } from '../../src/classroom/fold.ts';
import { askedSide } from '../../src/classroom/games.ts';
import type { Preset } from '../../src/classroom/types.ts';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import type { Action } from '../../src/engine/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import {
  ask,
  groundOf,
  join,
  MINUTE,
  NINE,
  openRoom,
  pass,
  passTo,
  phaseOf,
  type Room,
  settle,
} from './rooms.ts';

const [two, five, seven] = await Promise.all([groundOf('class-2'), groundOf('class-5'), groundOf('class-7')]);

/** Preset, scenario, minutes of the period. */
const PERIODS = [
  ['minutes-30', two, 30],
  ['minutes-45', five, 45],
  ['minutes-60', seven, 60],
  ['two-periods', seven, 100],
  ['substitute', five, 45],
  ['one-screen', five, 45],
] as const;

const bellOf = (minutes: number): number => NINE + minutes * MINUTE;
const endOf = ({ cls }: Room): string | null => cls.worlds[0]?.position.state.pub.end ?? null;

describe.each(PERIODS)('%s', (preset, ground, minutes) => {
  const begun = (late: number, seats: number, worlds: 1 | 2 = 1): Room => {
    const room = openRoom(ground, { preset, bell: bellOf(minutes), worlds });
    join(room, seats);
    room.now += late * MINUTE;
    expect(ask(room, 'control', { kind: 'begin' })).toBe(null);
    return room;
  };

  it.each([
    [3, 0],
    [3, 4],
    [5, 30],
    [15, 30],
  ])('reaches its debrief by itself where nobody acts: begun after %i minutes, %i seats', (late, seats) => {
    const room = begun(late, seats);
    passTo(room, 'debrief');
    const left = bellOf(minutes) - room.now;
    expect(left).toBeGreaterThanOrEqual(10 * MINUTE);
    // Answers that nobody gives are waited for beyond the plan.
    if (late < 10) expect(left).toBeGreaterThanOrEqual(12 * MINUTE);
    expect(endOf(room)).not.toBe(null);
    expect(room.cls.clock.endsAt).toBe(bellOf(minutes));
  });

  it('does so in two worlds', () => {
    const room = begun(4, 36, 2);
    passTo(room, 'debrief');
    expect(bellOf(minutes) - room.now).toBeGreaterThanOrEqual(10 * MINUTE);
    expect(controlView(room.cls, new Map()).debrief?.episodes.length).toBe(2);
  });

  it('begins by itself in time, once somebody is there', () => {
    const room = openRoom(ground, { preset, bell: bellOf(minutes) });
    expect(pass(room)).toBe(true);
    expect(room.cls.keeping).toBe('wiped');
    const peopled = openRoom(ground, { preset, bell: bellOf(minutes) });
    join(peopled, 2);
    passTo(peopled, 'debrief');
    expect(bellOf(minutes) - peopled.now).toBeGreaterThanOrEqual(10 * MINUTE);
  });

  it('gives each turn the minutes that a plan has for it', () => {
    const room = begun(5, 20);
    const { plan } = controlView(room.cls, new Map());
    expect(plan.filter(({ phase }) => phase.kind === 'talks').length).toBe(ground.scenario.calendar.length);
    const debrief = plan.at(-1);
    expect(debrief?.phase.kind).toBe('debrief');
    for (const [index, planned] of plan.entries())
      expect(planned.startsAt).toBe(index === 0 ? planned.startsAt : plan[index - 1]?.endsAt);
    for (const planned of plan)
      if (planned.phase.kind === 'talks')
        expect((planned.endsAt ?? 0) - planned.startsAt).toBeGreaterThan(100_000);
  });
});

describe('a class that is late', () => {
  const begun = (): Room => {
    const room = openRoom(five, { bell: bellOf(45) });
    join(room, 30);
    ask(room, 'control', { kind: 'begin' });
    return room;
  };

  /** Both sides seal, and answer what cannot wait. */
  const resolve = (room: Room): void => {
    const key = (action: Action): void =>
      expect(ask(room, 'control', { kind: 'key-in', world: 0, action, letter: null })).toBe(null);
    for (const side of SIDES) key({ kind: 'seal', side });
    for (;;) {
      const [world] = room.cls.worlds;
      const asked = world === undefined ? null : askedSide(world);
      if (world === undefined || asked === null) return;
      key(roomReaction(room.ground.scenario, world, asked));
    }
  };

  it('shrinks what is left when it is given more time', () => {
    const room = begun();
    passTo(room, 'talks');
    for (let times = 0; times < 3; times++)
      ask(room, 'control', { kind: 'extend', milliseconds: 4 * MINUTE });
    passTo(room, 'debrief');
    expect(bellOf(45) - room.now).toBeGreaterThanOrEqual(10 * MINUTE);
    expect(endOf(room)).not.toBe(null);
  });

  it('plays on at once where no minute is left', () => {
    const room = begun();
    passTo(room, 'talks');
    ask(room, 'control', { kind: 'bell', at: room.now + 5 * MINUTE });
    passTo(room, 'debrief');
    expect(room.now).toBeLessThan(NINE + 10 * MINUTE);
    expect(endOf(room)).not.toBe(null);
  });

  it('stands still while it is paused, and makes up for it', () => {
    const room = begun();
    passTo(room, 'talks');
    const { endsAt } = room.cls.clock;
    ask(room, 'control', { kind: 'pause', on: true });
    room.now += 12 * MINUTE;
    expect(room.cls.clock.pausedLeft).toBe((endsAt ?? 0) - (room.now - 12 * MINUTE));
    ask(room, 'control', { kind: 'pause', on: false });
    expect(room.cls.clock).toMatchObject({ startedAt: room.now, endsAt: (endsAt ?? 0) + 12 * MINUTE });
    passTo(room, 'debrief');
    expect(bellOf(45) - room.now).toBeGreaterThanOrEqual(10 * MINUTE);
  });

  it('tells what happened when both sides seal in a pause, and stands still there', () => {
    const room = begun();
    passTo(room, 'talks');
    ask(room, 'control', { kind: 'pause', on: true });
    room.now += 12 * MINUTE;
    settle(room);
    expect(phaseOf(room)).toBe('talks');
    resolve(room);
    settle(room);
    expect(phaseOf(room)).toBe('watching');
    const left = room.cls.clock.pausedLeft ?? 0;
    expect(left).toBeGreaterThan(30_000);
    room.now += 9 * MINUTE;
    settle(room);
    expect([phaseOf(room), room.cls.clock.pausedLeft]).toEqual(['watching', left]);
    expect(ask(room, 'control', { kind: 'pause', on: false })).toBe(null);
    expect(room.cls.clock.endsAt).toBe(room.now + left);
    pass(room);
    expect(room.cls.clock).toMatchObject({ phase: { kind: 'talks', turn: 1 }, pausedLeft: null });
    expect(foldRecord(room.ground, room.entries)).toEqual(room.cls);
  });

  it('replays a record in which the room went on only after the pause', () => {
    const room = begun();
    passTo(room, 'talks');
    ask(room, 'control', { kind: 'pause', on: true });
    resolve(room);
    room.now += MINUTE;
    ask(room, 'control', { kind: 'pause', on: false });
    settle(room);
    expect(room.cls.clock).toMatchObject({ phase: { kind: 'watching', turn: 0 }, pausedLeft: null });
    expect(foldRecord(room.ground, room.entries)).toEqual(room.cls);
  });

  it('goes on at a word, and ends at one', () => {
    const room = begun();
    expect(ask(room, 'control', { kind: 'next' })).toBe(null);
    expect(phaseOf(room)).toBe('talks');
    ask(room, 'control', { kind: 'next' });
    pass(room);
    ask(room, 'control', { kind: 'next' });
    pass(room);
    expect(phaseOf(room)).toBe('watching');
    ask(room, 'control', { kind: 'end' });
    expect(phaseOf(room)).toBe('debrief');
    expect(ask(room, 'control', { kind: 'next' })?.code).toBe('not-now');
    ask(room, 'control', { kind: 'end' });
    expect(phaseOf(room)).toBe('closed');
    expect(ask(room, 0, { kind: 'say', text: 'still here' })?.code).toBe('not-now');
  });

  it('closes some time after the bell, and is wiped unless it is kept', () => {
    const room = begun();
    passTo(room, 'debrief');
    const kept = { ...room, entries: [...room.entries] };
    passTo(room, 'closed');
    expect(room.now).toBeGreaterThan(bellOf(45));
    while (pass(room));
    expect(room.cls.keeping).toBe('wiped');
    expect(ask(room, 'control', { kind: 'keep' })?.code).toBe('no-such-room');
    ask(kept, 'control', { kind: 'keep' });
    expect(controlView(kept.cls, new Map()).wipeAt).toBeGreaterThan(room.now);
  });
});

describe('homework', () => {
  const preset: Preset = 'homework';

  it('has a day for each turn, goes on at once when both have sealed, and no bell', () => {
    const room = openRoom(two, { preset, bell: null });
    join(room, 10);
    ask(room, 'control', { kind: 'begin' });
    ask(room, 'control', { kind: 'next' });
    expect(room.cls.clock.endsAt).toBe(room.now + 24 * 60 * MINUTE);
    for (const who of [0, 1]) {
      const { ply, observation } = seatView(room.cls, who).game;
      const side = observation.side ?? 'us';
      expect(ask(room, who, { kind: 'act', ply, action: { kind: 'seal', side }, letter: null })).toBe(null);
    }
    pass(room);
    expect(room.now).toBeLessThan(NINE + 60 * MINUTE * 13);
    passTo(room, 'debrief');
    expect(room.cls.clock.endsAt).toBe(null);
    expect(projectorView(room.cls).debrief).not.toBe(null);
  });
});
