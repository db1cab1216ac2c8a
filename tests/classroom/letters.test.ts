import { describe, expect, it } from 'vitest';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import type { Action, Order } from '../../src/engine/types.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import { ask, groundOf, join, openRoom, pass, passTo, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-7');
const [US, USSR, US_MILITARY, USSR_MILITARY, , USSR_PRIVATE, , USSR_PUBLIC] = [0, 1, 2, 3, 4, 5, 6, 7];
const UN = 10;

const talking = (holdLetters: boolean, seed = 3): Room => {
  const room = openRoom(ground, { holdLetters, seed, preset: 'minutes-60', bell: null });
  join(room, 12);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

const act = (room: Room, who: number, action: Action, letter: string | null = null) =>
  ask(room, who, { kind: 'act', ply: seatView(room.cls, who).game.ply, action, letter });
const order = (side: Side, desk: Desk, given: Order): Action => ({ kind: 'order', side, desk, order: given });
const OFFER = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
const letterOf = (kind: 'C1' | 'C2'): Action =>
  order('us', 'private', { kind, message: { act: 'offer', bundle: OFFER, hours: 72 } });

const sealBoth = (room: Room): void => {
  act(room, US, { kind: 'seal', side: 'us' });
  act(room, USSR, { kind: 'seal', side: 'ussr' });
  settle(room);
};

const reads = (room: Room, who: number): readonly string[] =>
  seatView(room.cls, who).papers.map(({ text }) => text);
const held = (room: Room) => controlView(room.cls, new Map()).papers;

describe('a letter', () => {
  it('is read by the other side once it has come, at the desks that read letters', () => {
    const room = talking(false);
    expect(act(room, US, letterOf('C1'), 'Mr Chairman,\nlet us end this.')).toBe(null);
    expect(reads(room, US)).toEqual(['Mr Chairman,\nlet us end this.']);
    expect(reads(room, US_MILITARY)).toEqual([]);
    expect(reads(room, USSR)).toEqual([]);
    sealBoth(room);
    for (const who of [USSR, USSR_PRIVATE, USSR_PUBLIC])
      expect(reads(room, who)).toEqual(['Mr Chairman,\nlet us end this.']);
    for (const who of [USSR_MILITARY, UN]) expect(reads(room, who)).toEqual([]);
    expect(projectorView(room.cls).papers).toEqual([]);
  });

  it('by the ambassador is not read at the public desk', () => {
    const room = talking(false);
    act(room, US, letterOf('C2'), 'In confidence.');
    sealBoth(room);
    expect(reads(room, USSR)).toEqual(['In confidence.']);
    expect(reads(room, USSR_PUBLIC)).toEqual([]);
  });

  it('waits for the teacher, who lets it go or gives it back; the offer itself does not wait', () => {
    const room = talking(true);
    act(room, US, letterOf('C1'), 'Held words.');
    sealBoth(room);
    expect(seatView(room.cls, USSR).game.observation.offers.us[0]?.status).toBe('open');
    expect(reads(room, USSR)).toEqual([]);
    const [paper] = held(room);
    expect([paper?.state, paper?.world]).toEqual(['held', 0]);
    const judge = (verdict: 'release' | 'rewrite' | 'hold') =>
      ask(room, 'control', { kind: 'judge', paper: paper?.id ?? 0, verdict });
    expect(judge('rewrite')).toBe(null);
    expect(reads(room, USSR)).toEqual([]);
    expect(seatView(room.cls, US).papers[0]?.state).toBe('rewrite');
    expect(judge('release')).toBe(null);
    expect(reads(room, USSR)).toEqual(['Held words.']);
    judge('hold');
    expect(reads(room, USSR)).toEqual([]);
  });

  it('goes only with words to the other side, and keeps to its length', () => {
    const room = talking(false);
    expect(act(room, US, order('us', 'military', { kind: 'B1' }), 'ahoy')).toEqual({
      code: 'not-yours',
      detail: 'letter',
    });
    expect(act(room, US, letterOf('C1'), 'x'.repeat(601))?.code).toBe('too-long');
    expect(act(room, US, letterOf('C1'), '   ')).toBe(null);
    expect(held(room)).toEqual([]);
  });

  it('said aloud is read by everybody as the orders are opened', () => {
    const room = talking(false);
    act(room, USSR, order('ussr', 'public', { kind: 'P5', bundle: OFFER, hours: 48 }), 'To the world.');
    expect(reads(room, US)).toEqual([]);
    sealBoth(room);
    for (const who of [US, US_MILITARY, UN]) expect(reads(room, who)).toEqual(['To the world.']);
    expect(projectorView(room.cls).papers.map(({ text }) => text)).toEqual(['To the world.']);
  });

  it('with a warning reaches the other side’s head and channel', () => {
    const room = talking(false);
    act(room, US, order('us', 'private', { kind: 'C1', message: { act: 'warn' } }), 'Take care.');
    sealBoth(room);
    expect(reads(room, USSR)).toEqual(['Take care.']);
    expect(reads(room, USSR_PUBLIC)).toEqual([]);
  });

  it('is gone when its turn is taken back, and unread when only its coming is', () => {
    const room = talking(false);
    act(room, US, letterOf('C1'), 'First.');
    sealBoth(room);
    expect(reads(room, USSR)).toEqual(['First.']);
    passTo(room, 'talks');
    act(room, US, letterOf('C1'), 'Second.');
    ask(room, 'control', { kind: 'undo', world: 0 });
    expect(reads(room, US)).toEqual([]);
    act(room, US, letterOf('C1'), 'Third.');
    sealBoth(room);
    expect(reads(room, USSR)).toEqual(['Third.']);
  });

  it('by envoy may never come', () => {
    const fates = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const room = talking(false, seed);
      const given: Order = { kind: 'C3', message: { act: 'offer', bundle: OFFER, hours: 72 } };
      act(room, US, order('us', 'private', given), 'By a friend.');
      sealBoth(room);
      const heard = seatView(room.cls, USSR).log.some(({ code }) => code === 'heard');
      expect(reads(room, USSR).length).toBe(heard ? 1 : 0);
      return heard;
    });
    expect(new Set(fates)).toEqual(new Set([true, false]));
  });
});

describe('notices and injects', () => {
  it('of an outsider are for all, and wait like letters', () => {
    const room = talking(true);
    expect(ask(room, US, { kind: 'publish', text: 'no' })?.code).toBe('not-yours');
    expect(ask(room, UN, { kind: 'publish', text: 'I ask both sides to wait.' })).toBe(null);
    expect(reads(room, UN)).toEqual(['I ask both sides to wait.']);
    expect(reads(room, US)).toEqual([]);
    ask(room, 'control', { kind: 'judge', paper: held(room)[0]?.id ?? 0, verdict: 'release' });
    expect(reads(room, US)).toEqual(['I ask both sides to wait.']);
  });

  it('of the teacher come at once: own words, or a report of the scenario', () => {
    const room = talking(true);
    const inject = (id: string | null, text: string) =>
      ask(room, 'control', { kind: 'inject', world: null, inject: id, text });
    expect(inject(null, '')?.code).toBe('empty');
    expect(inject('no-such-report', '')?.code).toBe('bad-message');
    expect(inject('nm-anderson', 'dropped')).toBe(null);
    expect(inject(null, 'A tanker is late.')).toBe(null);
    const seen = seatView(room.cls, USSR_MILITARY).papers.map((paper) => [paper.inject, paper.text]);
    expect(seen).toEqual([
      ['nm-anderson', ''],
      [null, 'A tanker is late.'],
    ]);
    expect(projectorView(room.cls).papers.length).toBe(2);
    while (pass(room) && room.cls.clock.phase.kind !== 'debrief');
  });
});
