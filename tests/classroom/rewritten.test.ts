import { describe, expect, it } from 'vitest';
import { admit } from '../../src/classroom/admit.ts';
import { foldRecord } from '../../src/classroom/fold.ts';
import { readRequest } from '../../src/classroom/shape.ts';
import type { Request } from '../../src/classroom/types.ts';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import type { Paper } from '../../src/classroom/viewTypes.ts';
import type { Action, Order } from '../../src/engine/types.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import { ask, groundOf, join, openRoom, passTo, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-7');
const [US, USSR, US_MILITARY, US_PRIVATE, US_PUBLIC, USSR_PUBLIC] = [0, 1, 2, 4, 6, 7];
const [UN, PRESS, DEPUTY] = [10, 11, 12];
const OFFER = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
const WORDS = 'Give in, or else.';
const BETTER = 'Let us both step back.';
const REASON = 'Would you answer this yourself?';

const talking = (holdLetters: boolean): Room => {
  const room = openRoom(ground, { holdLetters, seed: 3, preset: 'minutes-60', bell: null });
  join(room, 14);
  ask(room, 'control', {
    kind: 'seat',
    participant: DEPUTY,
    seat: { world: 0, side: 'us', chair: 'leader', deputy: true },
  });
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

const act = (room: Room, who: number, action: Action, letter: string | null = null) =>
  ask(room, who, { kind: 'act', ply: seatView(room.cls, who).game.ply, action, letter });
const order = (side: Side, desk: Desk, given: Order): Action => ({ kind: 'order', side, desk, order: given });
const offer = (kind: 'C1' | 'C2'): Action =>
  order('us', 'private', { kind, message: { act: 'offer', bundle: OFFER, hours: 72 } });
const sealBoth = (room: Room): void => {
  act(room, US, { kind: 'seal', side: 'us' });
  act(room, USSR, { kind: 'seal', side: 'ussr' });
  settle(room);
};

const papersOf = (room: Room, who: number): readonly Paper[] => seatView(room.cls, who).papers;
const tray = (room: Room) => controlView(room.cls, new Map()).papers;
const onlyId = (room: Room): number => tray(room)[0]?.id ?? 0;
const giveBack = (room: Room, reason = REASON) =>
  ask(room, 'control', { kind: 'judge', paper: onlyId(room), verdict: 'rewrite', reason });
const rewrite = (room: Room, who: number, text = BETTER, paper = onlyId(room)) =>
  ask(room, who, { kind: 'rewrite', paper, text });

/** A letter of Washington's that has come to Moscow unread, because it is held. */
const sentHeld = (): Room => {
  const room = talking(true);
  act(room, US, offer('C1'), WORDS);
  sealBoth(room);
  return room;
};

describe('a letter that the teacher gives back', () => {
  it('is seen with its reason by those who wrote it, and by nobody else', () => {
    const room = sentHeld();
    const before = JSON.stringify([papersOf(room, USSR), papersOf(room, UN), projectorView(room.cls)]);
    expect(giveBack(room)).toBe(null);
    for (const who of [US, US_PRIVATE, US_PUBLIC, DEPUTY])
      expect(papersOf(room, who)).toMatchObject([{ state: 'rewrite', back: { reason: REASON, anew: 0 } }]);
    expect(papersOf(room, US_MILITARY)).toEqual([]);
    expect(JSON.stringify([papersOf(room, USSR), papersOf(room, UN), projectorView(room.cls)])).toBe(before);
  });

  it('is written anew by the leader, and waits for the teacher again', () => {
    const room = sentHeld();
    giveBack(room);
    const first = onlyId(room);
    expect(rewrite(room, US)).toBe(null);
    expect(tray(room)).toMatchObject([{ state: 'held', text: BETTER, back: { reason: REASON, anew: 1 } }]);
    expect(papersOf(room, US)).toMatchObject([{ state: 'held', text: BETTER }]);
    expect(papersOf(room, USSR)).toEqual([]);
    // Nobody lets words go that they have not read.
    expect(ask(room, 'control', { kind: 'judge', paper: first, verdict: 'release' })?.code).toBe('stale');
    ask(room, 'control', { kind: 'judge', paper: onlyId(room), verdict: 'release' });
    const [read] = papersOf(room, USSR);
    expect(read).toMatchObject({ state: 'sent', text: BETTER });
    expect(read).not.toHaveProperty('back');
    expect(papersOf(room, USSR_PUBLIC).map(({ text }) => text)).toEqual([BETTER]);
  });

  it('can come back more than once, and is not rewritten while it waits or once it has gone', () => {
    const room = sentHeld();
    expect(rewrite(room, US)?.code).toBe('not-now');
    giveBack(room);
    rewrite(room, US);
    expect(rewrite(room, US, 'once more')?.code).toBe('not-now');
    giveBack(room, '');
    rewrite(room, US, 'once more');
    expect(tray(room)).toMatchObject([{ text: 'once more', back: { reason: '', anew: 2 } }]);
    giveBack(room);
    const id = onlyId(room);
    ask(room, 'control', { kind: 'judge', paper: id, verdict: 'release' });
    expect(rewrite(room, US, BETTER, id)?.code).toBe('not-now');
  });

  it('is rewritten by nobody else, by the deputy only while the leader is away, and not by the muted', () => {
    const room = sentHeld();
    giveBack(room);
    for (const who of [USSR, US_PRIVATE, US_PUBLIC, UN, DEPUTY])
      expect(rewrite(room, who)?.code).toBe('not-yours');
    expect(ask(room, 'control', { kind: 'rewrite', paper: onlyId(room), text: BETTER })?.code).toBe(
      'not-yours',
    );
    const request: Request = { kind: 'rewrite', paper: onlyId(room), text: BETTER };
    expect(admit(room.cls, DEPUTY, request, room.now, (who) => who === US).ok).toBe(true);
    ask(room, 'control', { kind: 'mute', participant: US, on: true });
    expect(rewrite(room, US)?.code).toBe('muted');
  });

  it('keeps to the words and the length of a letter', () => {
    const room = sentHeld();
    giveBack(room);
    expect(rewrite(room, US, '  \u200b ')?.code).toBe('empty');
    expect(rewrite(room, US, 'x'.repeat(601))?.code).toBe('too-long');
    expect(rewrite(room, US, 'you bastard')?.code).toBe('words');
    expect(rewrite(room, US, ` ${BETTER}\u202e\n`)).toBe(null);
    expect(tray(room)[0]?.text).toBe(BETTER);
    expect(giveBack(room, 'x'.repeat(141))?.code).toBe('too-long');
  });

  it('that everybody had read is gone until its new words are let go', () => {
    const room = talking(false);
    act(room, US, order('us', 'public', { kind: 'P5', bundle: OFFER, hours: 48 }), WORDS);
    sealBoth(room);
    expect(projectorView(room.cls).papers.length).toBe(1);
    giveBack(room);
    expect(projectorView(room.cls).papers).toEqual([]);
    rewrite(room, US);
    expect(projectorView(room.cls).papers).toEqual([]);
    ask(room, 'control', { kind: 'judge', paper: onlyId(room), verdict: 'release' });
    expect(projectorView(room.cls).papers.map(({ text }) => text)).toEqual([BETTER]);
  });

  it('is not rewritten once its turn was taken back, or in the debrief', () => {
    const undone = sentHeld();
    giveBack(undone);
    const id = onlyId(undone);
    ask(undone, 'control', { kind: 'undo', world: 0 });
    expect(rewrite(undone, US, BETTER, id)?.code).toBe('not-yours');
    const over = sentHeld();
    giveBack(over);
    ask(over, 'control', { kind: 'end' });
    settle(over);
    expect(rewrite(over, US)?.code).toBe('not-now');
  });

  it('is a move of the record, which folds to the same', () => {
    const room = sentHeld();
    giveBack(room);
    rewrite(room, US);
    expect(room.entries.slice(-2).map(({ by, move }) => [by, move.kind])).toEqual([
      ['control', 'judge'],
      [US, 'rewrite'],
    ]);
    const again = foldRecord(ground, room.entries);
    expect(controlView(again, new Map())).toEqual(controlView(room.cls, new Map()));
    expect(seatView(again, US)).toEqual(seatView(room.cls, US));
  });
});

it('the teacher is told whether it has come, and is not asked about words that they keyed in', () => {
  const room = talking(true);
  act(room, US, offer('C1'), WORDS);
  expect(tray(room)).toMatchObject([{ state: 'held', come: false }]);
  const given: Order = { kind: 'P5', bundle: OFFER, hours: 48 };
  const action = order('ussr', 'public', given);
  expect(ask(room, 'control', { kind: 'key-in', world: 0, action, letter: 'To the world.' })).toBe(null);
  expect(tray(room)[1]).toMatchObject({ state: 'sent', come: false });
  sealBoth(room);
  expect(tray(room).map(({ come }) => come)).toEqual([true, true]);
  expect(papersOf(room, UN).map(({ text }) => text)).toEqual(['To the world.']);
  expect(projectorView(room.cls).papers[0]).not.toHaveProperty('come');
});

it('a notice that comes back is written anew by its own office', () => {
  const room = talking(true);
  ask(room, UN, { kind: 'publish', text: 'Stop.' });
  giveBack(room);
  expect(papersOf(room, UN)).toMatchObject([{ state: 'rewrite', back: { reason: REASON } }]);
  for (const who of [US, PRESS]) expect(rewrite(room, who)?.code).toBe('not-yours');
  expect(rewrite(room, UN, 'x'.repeat(281))?.code).toBe('too-long');
  expect(rewrite(room, UN, 'I ask both to stop.')).toBe(null);
  expect(tray(room)).toMatchObject([{ state: 'held', text: 'I ask both to stop.' }]);
});

describe('the offer that a letter is about', () => {
  it('is named to those who read it, with the very hour and channel of the offer', () => {
    const room = talking(false);
    act(room, US, offer('C2'), WORDS);
    const [own] = papersOf(room, US);
    sealBoth(room);
    const made = seatView(room.cls, USSR).game.observation.offers.us[0];
    expect(own?.on).toEqual({ from: 'us', sentHour: made?.sentHour, channel: 'ambassador' });
    expect(papersOf(room, USSR)[0]?.on).toEqual(own?.on);
  });

  it('is the accepted one for words of acceptance; the world is told the words alone', () => {
    const room = talking(false);
    act(room, US, offer('C2'), WORDS);
    sealBoth(room);
    passTo(room, 'talks');
    const { sentHour } = seatView(room.cls, USSR).game.observation.offers.us[0] ?? {};
    act(room, USSR, order('ussr', 'public', { kind: 'K1', slot: 0, rider: false }), 'We agree.');
    sealBoth(room);
    const on = { from: 'us', sentHour, channel: 'ambassador' };
    expect(papersOf(room, US).at(-1)).toMatchObject({ text: 'We agree.', on });
    expect(papersOf(room, UN).map(({ text }) => text)).toEqual(['We agree.']);
    for (const seen of [
      papersOf(room, UN)[0],
      papersOf(room, US_PUBLIC)[0],
      projectorView(room.cls).papers[0],
    ])
      expect(seen).not.toHaveProperty('on');
  });

  it('is none for a word', () => {
    const room = talking(false);
    act(room, US, order('us', 'private', { kind: 'C1', message: { act: 'warn' } }), WORDS);
    expect(papersOf(room, US)[0]).not.toHaveProperty('on');
  });
});

it('what comes over a socket is a request only where it is whole', () => {
  expect(readRequest({ kind: 'rewrite', paper: 3, text: 'a', state: 'sent' })).toEqual({
    kind: 'rewrite',
    paper: 3,
    text: 'a',
  });
  for (const bad of [
    { paper: -1, text: 'a' },
    { paper: 3 },
    { paper: '3', text: 'a' },
    { paper: 3, text: 'x'.repeat(9999) },
  ])
    expect(readRequest({ kind: 'rewrite', ...bad })).toBe(null);
  expect(readRequest({ kind: 'judge', paper: 3, verdict: 'rewrite', reason: 7 })).toBe(null);
  expect(readRequest({ kind: 'judge', paper: 3, verdict: 'hold' })).toEqual({
    kind: 'judge',
    paper: 3,
    verdict: 'hold',
  });
});
