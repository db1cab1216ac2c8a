import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { composeScenario } from '../../src/scenario/compose.ts';

const [main, short] = await Promise.all([loadScenario('october-1962'), loadScenario('october-1962-short')]);

describe.each([
  ['class-2', [84, 72]],
  ['class-5', [36, 48, 24, 24, 24]],
  ['class-7', [12, 24, 24, 24, 24, 24, 24]],
] as const)('the calendar %s', async (id, hours) => {
  const { scenario } = await loadScenario(id);
  const begins = (turn: number): number => Date.parse(scenario.calendar[turn]?.at ?? '');

  it('covers the days after the speech without a gap', () => {
    expect(scenario.calendar.map((turn) => turn.hours)).toEqual(hours);
    expect(scenario.startHour).toBe(short.scenario.startHour);
    for (const [turn, length] of hours.entries())
      if (turn + 1 < hours.length) expect(begins(turn + 1) - begins(turn)).toBe(length * 3_600_000);
  });

  it('tells nothing before the whole story does, and drops only what came last', () => {
    for (const event of scenario.events) {
      const told = main.scenario.events.find((known) => known.id === event.id);
      const from = Date.parse(main.scenario.calendar[told?.turn ?? 0]?.at ?? '');
      expect([event.id, begins(event.turn) >= from]).toEqual([event.id, true]);
    }
    const kept = new Set(scenario.events.map(({ id: known }) => known));
    const lastBeginning = begins(hours.length - 1);
    for (const { id: event, turn } of short.scenario.events)
      if (Date.parse(short.scenario.calendar[turn]?.at ?? '') <= lastBeginning)
        expect([event, kept.has(event)]).toEqual([event, true]);
  });

  it('gives each desk of 1962 one order a turn at most, the first', () => {
    const desks = scenario.history.map(({ turn, side, desk }) => `${turn} ${side} ${desk}`);
    expect(new Set(desks).size).toBe(desks.length);
    const quarantine = scenario.history.find(({ side, desk }) => side === 'us' && desk === 'military');
    expect(quarantine?.order).toEqual({ kind: 'B1' });
  });

  it('keeps each day of 1962 in the turn that holds it', () => {
    expect(scenario.historyDays.length).toBe(short.scenario.historyDays.length);
    const turns = scenario.historyDays.map(({ turn }) => turn);
    expect(new Set(turns).size).toBe(hours.length);
    expect(turns).toEqual(turns.toSorted((one, other) => one - other));
  });

  it('lets letters arrive before the next orders', () => {
    for (const channel of ['letter', 'ambassador'] as const)
      expect(scenario.channels[channel].delays).toEqual([{ hours: 0, ppm: 1_000_000 }]);
  });
});

it('turns are joined as a scenario says, and sites found by then are known', () => {
  const turn = (at: string) => ({ at, hours: 6 });
  const base = {
    startHour: 0,
    calendar: ['a', 'b', 'c', 'd'].map(turn),
    sites: [0, 1, 2, 3].map((foundOnTurn) => ({ foundOnTurn })),
    events: [0, 1, 2, 3].map((at) => ({ id: at, turn: at })),
    historyDays: [0, 1, 2, 3].map((at) => ({ turn: at })),
  };
  expect(composeScenario(base, { turns: { from: 1, to: 4, joined: [1, 2] } })).toMatchObject({
    startHour: 6,
    calendar: [
      { at: 'b', hours: 6 },
      { at: 'c', hours: 12 },
    ],
    sites: [{ foundOnTurn: 0 }, { foundOnTurn: 0 }, { foundOnTurn: 1 }, { foundOnTurn: 2 }],
    events: [
      { id: 1, turn: 0 },
      { id: 2, turn: 1 },
    ],
    historyDays: [{ turn: 0 }, { turn: 1 }, { turn: 1 }],
  });
});
