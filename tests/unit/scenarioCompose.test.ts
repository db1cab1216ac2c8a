import { beforeAll, describe, expect, it } from 'vitest';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { composeScenario, composeTexts } from '../../src/scenario/compose.ts';
import type { Scenario } from '../../src/scenario/types.ts';

let main: Scenario;
let short: Scenario;

beforeAll(async () => {
  const [whole, part] = await Promise.all([openScenario('october-1962'), openScenario('october-1962-short')]);
  if (!whole.ok || !part.ok) throw new Error('the scenarios are not sound');
  main = whole.value.scenario;
  short = part.value.scenario;
});

describe('composeScenario', () => {
  it('merges objects, replaces arrays, takes away what is null', () => {
    const base = { a: { b: 1, c: 2 }, list: [1, 2], gone: { d: 1 } };
    const composed = composeScenario(base, {
      extends: 'x',
      a: { c: 3 },
      list: [9],
      gone: null,
      new: { e: null, f: 1 },
    });
    expect(composed).toEqual({ a: { b: 1, c: 3 }, list: [9], new: { f: 1 } });
  });

  it('leaves both its arguments alone', () => {
    const base = { a: { b: 1 }, calendar: [{ at: '', hours: 1 }] };
    const change = { turns: { from: 0, to: 1 }, a: { b: 2 } };
    const before = JSON.stringify([base, change]);
    composeScenario(base, change);
    expect(JSON.stringify([base, change])).toBe(before);
  });

  it('drops sources that nothing cites any more', () => {
    const claim = { text: 't', sources: ['kept'] };
    const base = { people: [claim], sources: { kept: 1, lost: 2 } };
    expect(composeScenario(base, {})).toEqual({ people: [claim], sources: { kept: 1 } });
  });

  it('passes on what is no object', () => {
    expect(composeScenario({}, 7)).toBe(7);
    expect(composeTexts(null, { a: 'b' }, {})).toEqual({ a: 'b' });
  });
});

describe('the short start', () => {
  it('plays turns 8 to 20 of the whole', () => {
    expect(short.calendar).toEqual(main.calendar.slice(7));
    expect(short.startHour).toBe(156);
  });

  it('has every vessel where it would be by then', () => {
    short.ships.forEach((ship, index) => {
      const before = main.ships[index];
      expect(ship.startNm).toBe(Math.min(ship.portNm, (before?.startNm ?? 0) + 156 * ship.knots));
    });
  });

  it('tells the same events at the same hour', () => {
    const later = main.events.filter(({ turn }) => turn >= 7);
    expect(short.events).toEqual(later.map((event) => ({ ...event, turn: event.turn - 7 })));
  });

  it('puts three openings to Moscow', () => {
    expect(short.openings.map(({ side }) => side)).toEqual(['ussr', 'ussr', 'ussr']);
    expect(main.openings).toEqual([]);
  });
});
