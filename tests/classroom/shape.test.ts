import { describe, expect, it } from 'vitest';
import { drawBelow, openRng } from '../../src/base/random.ts';
import { isCommand, readRequest, readSetup } from '../../src/classroom/shape.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { controlRequest, seatRequest } from './crowd.ts';
import { ask, groundOf, join, openRoom, passTo } from './rooms.ts';

const ground = await groundOf('class-5');
const WORDS = [
  null,
  0,
  -1,
  1.5,
  Number.NaN,
  '',
  'us',
  [],
  {},
  true,
  { kind: 'seal' },
  'x'.repeat(9000),
  [[]],
];

describe('a request', () => {
  it('that is one comes through as it is, without anything else', () => {
    const room = openRoom(ground);
    join(room, 12);
    ask(room, 'control', { kind: 'begin' });
    passTo(room, 'talks');
    const rng = openRng(1);
    for (let nth = 0; nth < 300; nth++) {
      const request = nth % 2 === 0 ? seatRequest(rng, room, nth % 12) : controlRequest(rng, room);
      if (JSON.stringify(request).includes(':-')) continue;
      const sent = JSON.parse(JSON.stringify({ ...request, extra: { deep: 1 }, toString: 7 }));
      expect(readRequest(sent)).toEqual(request);
    }
  });

  it('that is none is refused, whatever is wrong with it', () => {
    const room = openRoom(ground);
    join(room, 12);
    ask(room, 'control', { kind: 'begin' });
    passTo(room, 'talks');
    const rng = openRng(2);
    let refused = 0;
    for (let nth = 0; nth < 2000; nth++) {
      const request = nth % 2 === 0 ? seatRequest(rng, room, nth % 12) : controlRequest(rng, room);
      const keys = Object.keys(request);
      const spoilt = { ...request, [keys[drawBelow(rng, keys.length)] ?? 'kind']: WORDS[nth % WORDS.length] };
      const read = readRequest(spoilt);
      if (read === null) refused += 1;
      else expect(readRequest(read)).toEqual(read);
    }
    expect(refused).toBeGreaterThan(1000);
    for (const word of WORDS) expect(readRequest(word)).toBe(null);
    for (const kind of ['__proto__', 'constructor', 'hasOwnProperty', 'join', 'open', 'phase', 'advise'])
      expect(readRequest({ kind })).toBe(null);
  });

  it('cannot draw for chance, nor bring what no order has', () => {
    expect(readRequest({ kind: 'act', ply: 0, action: { kind: 'chance', draw: 0 }, letter: null })).toBe(
      null,
    );
    const order = { kind: 'B1', note: '<script>' };
    expect(readRequest({ kind: 'propose', desk: 'military', order, reason: '' })).toEqual({
      kind: 'propose',
      desk: 'military',
      order: { kind: 'B1' },
      reason: '',
    });
  });
});

describe('a set-up', () => {
  const setup = {
    preset: 'minutes-45',
    scenario: 'class-5',
    settings: DEFAULT_SETTINGS,
    seed: 5,
    worlds: 1,
    bell: null,
    holdLetters: true,
    filterWords: true,
    language: 'en',
    reading: 'full',
  };

  it('comes through, and is refused where anything is wrong with it', () => {
    expect(readSetup({ ...setup, more: 1 })).toEqual(setup);
    expect(readSetup({ ...setup, bell: 2 ** 33 })?.bell).toBe(2 ** 33);
    for (const key of Object.keys(setup))
      for (const word of [undefined, {}, 'x'.repeat(70), -1, [], 2 ** 60])
        expect([key, word, readSetup({ ...setup, [key]: word })]).toEqual([key, word, null]);
    expect(readSetup(null)).toBe(null);
  });
});

it('a command is a short plain id', () => {
  for (const good of ['a', 'A-1', 'x'.repeat(40)]) expect(isCommand(good)).toBe(true);
  for (const bad of ['', 'x'.repeat(41), 'a b', 'é', 7, null]) expect(isCommand(bad)).toBe(false);
});
