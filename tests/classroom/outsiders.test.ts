import { describe, expect, it } from 'vitest';
import { leanOf } from '../../src/classroom/outsiders.ts';
import type { Instruction } from '../../src/classroom/types.ts';
import { seatView } from '../../src/classroom/views.ts';
import { ask, groundOf, join, openRoom, passTo, type Room } from './rooms.ts';

const NOBODY = { havana: 'chance', un: 'chance', press: 'chance', historian: 'chance' } as const;
const PPM = 1_000_000;

describe('an instruction', () => {
  it.each([
    ['castro', { havana: 'urge' }, [300_000, 700_000], [300_000, 0]],
    ['castro', { havana: 'hinder' }, [300_000, 700_000], [0, 700_000]],
    ['castro', { havana: 'hinder' }, [PPM, 0], [PPM, 0]],
    ['ceasefire', { un: 'urge' }, [900_000, 100_000], [700_000, 300_000]],
    ['ceasefire', { un: 'urge' }, [500_000, 500_000], [0, PPM]],
    ['ceasefire', { un: 'hinder' }, [900_000, 100_000], [900_000, 0]],
    ['press', { press: 'urge' }, [900_000, 100_000], [700_000, 300_000]],
    ['leak', { press: 'hinder' }, [950_000, 50_000], [950_000, 0]],
    ['jupiter-leak', { press: 'urge' }, [900_000, 100_000], [700_000, 300_000]],
    [
      'ceasefire',
      { press: 'urge', havana: 'urge', historian: 'urge' },
      [900_000, 100_000],
      [900_000, 100_000],
    ],
    ['nuclear', { un: 'hinder', press: 'hinder' }, [900_000, 100_000], [900_000, 100_000]],
  ] as const)('at %s, of %o, makes %j into %j', (step, given, weights, expected) => {
    expect(leanOf({ ...NOBODY, ...given })(step, weights)).toEqual(expected);
  });
});

const ground = await groundOf('class-7');

describe('an outsider', () => {
  const PRESS = 11;

  /** Letters that leak in a class whose press keeps to one instruction. */
  const leaksOf = (instruction: Instruction): number => {
    let leaks = 0;
    for (let seed = 0; seed < 30; seed++) {
      const room = openRoom(ground, { seed, bell: null });
      join(room, 12);
      ask(room, PRESS, { kind: 'instruct', instruction });
      expect(seatView(room.cls, PRESS).me.instruction).toBe(instruction);
      ask(room, 'control', { kind: 'begin' });
      passTo(room, 'talks');
      writeAndSeal(room);
      leaks += seatView(room.cls, PRESS).log.filter(({ code }) => code === 'leaked').length;
    }
    return leaks;
  };

  const writeAndSeal = (room: Room): void => {
    const bundle = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
    for (const [who, side] of [
      [0, 'us'],
      [1, 'ussr'],
    ] as const) {
      const order = { kind: 'C1', message: { act: 'offer', bundle, hours: 72 } } as const;
      const act = (action: Parameters<typeof ask>[2] & { kind: 'act' }): void => void ask(room, who, action);
      const ply = (): number => seatView(room.cls, who).game.ply;
      act({ kind: 'act', ply: ply(), action: { kind: 'order', side, desk: 'private', order }, letter: null });
      act({ kind: 'act', ply: ply(), action: { kind: 'seal', side }, letter: null });
    }
  };

  it('of the press lets letters out, or keeps them in', () => {
    const [usual, urged, hindered] = [leaksOf('chance'), leaksOf('urge'), leaksOf('hinder')];
    expect(hindered).toBe(0);
    expect(urged).toBeGreaterThan(usual);
  });

  it('sees what the public sees, and has no order to give', () => {
    const room = openRoom(ground);
    join(room, 12);
    expect(seatView(room.cls, PRESS).game.observation.own).toBe(null);
    expect(ask(room, 0, { kind: 'instruct', instruction: 'urge' })?.code).toBe('not-yours');
    expect(ask(room, PRESS, { kind: 'say', text: 'hello' })?.code).toBe('not-yours');
    expect(
      ask(room, PRESS, { kind: 'act', ply: 0, action: { kind: 'seal', side: 'us' }, letter: null })?.code,
    ).toBe('not-yours');
  });
});
