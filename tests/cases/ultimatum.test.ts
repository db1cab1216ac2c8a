/** What the desk says of an ultimatum before it is sent is what the rules then do. */
import { describe, expect, it } from 'vitest';
import { LAPSED_DEADLINE } from '../../src/engine/concessions.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import {
  hoursOnWay,
  runningOut,
  timeToAnswer,
  type Ultimatum,
} from '../../src/view/panels/model/ultimatum.ts';
import { FROM_THE_SPEECH, moved, openTable, type Table } from './table.ts';

/** Turns of a day each, as the thirteen days begin. */
const DAYS: Scenario = {
  ...FROM_THE_SPEECH,
  calendar: FROM_THE_SPEECH.calendar.map((turn) => ({ ...turn, hours: 24 })),
};

/** Turns of a quarter of a day. */
const QUARTERS: Scenario = {
  ...FROM_THE_SPEECH,
  calendar: FROM_THE_SPEECH.calendar.map((turn) => ({ ...turn, hours: 6 })),
};

/** Washington's, sent in the first turn; with `delay` 1 it is twelve hours on its way. */
const send = (scenario: Scenario, order: Ultimatum, delay = 0, rules = RULES_VERSION): Table =>
  openTable(scenario, {}, {}, rules).order('us', order).turn({ delay });

/** What is said of one before it is sent in the first turn. */
const told = (scenario: Scenario, hours: number, late: number, rules = RULES_VERSION) =>
  timeToAnswer(scenario, openTable(scenario, {}, {}, rules).seenBy('us'), hours, late);

/** Turns that begin with Moscow under a deadline it has heard of. */
const turnsUnder = (table: Table): number => {
  const heard = () => table.state.pub.deadline.us ?? table.state.ussr.channel.threat;
  const stands = () => table.state.pub.deadline.us ?? table.state.us.channel.deadline;
  let turns = 0;
  for (; stands() !== null; table.turn()) if (heard() !== null) turns++;
  return turns;
};

describe('an ultimatum', () => {
  describe.each([1, 2])('under rules version %i', (rules) => {
    it.each([
      ['half a day', FROM_THE_SPEECH, 24],
      ['half a day', FROM_THE_SPEECH, 48],
      ['a day', DAYS, 24],
      ['a day', DAYS, 48],
      ['a quarter of a day', QUARTERS, 24],
    ] as const)('leaves as many turns of %s to answer as is said', (_, scenario, hours) => {
      const turns = (late: number) => told(scenario, hours, late, rules).turns;
      expect(turnsUnder(send(scenario, { kind: 'P2', hours }, 0, rules))).toBe(turns(0));
      expect(turnsUnder(send(scenario, { kind: 'C4', hours }, 0, rules))).toBe(turns(0));
      expect(turnsUnder(send(scenario, { kind: 'C4', hours }, 1, rules))).toBe(turns(12));
    });
  });

  it('of a day runs on until it can be answered once', () => {
    expect(told(FROM_THE_SPEECH, 24, 0)).toEqual({ hours: 24, turns: 1 });
    expect(told(FROM_THE_SPEECH, 24, 12)).toEqual({ hours: 36, turns: 1 });
    expect(told(DAYS, 24, 0)).toEqual({ hours: 48, turns: 1 });
    expect(told(DAYS, 24, 12)).toEqual({ hours: 72, turns: 1 });
  });

  it('of a day may run out before it can be answered in a game of version 1', () => {
    expect(told(FROM_THE_SPEECH, 24, 0, 1)).toEqual({ hours: 24, turns: 1 });
    expect(told(FROM_THE_SPEECH, 24, 12, 1)).toEqual({ hours: 24, turns: 0 });
    expect(told(DAYS, 24, 0, 1)).toEqual({ hours: 24, turns: 0 });
  });

  it('given in the last turn does not run out', () => {
    const table = openTable(DAYS)
      .pass(DAYS.calendar.length - 1)
      .order('us', { kind: 'P2', hours: 24 })
      .turn();
    expect(table.state.pub.end).not.toBeNull();
    expect(table.told('ultimatum-lapsed')).toEqual([]);
  });

  it('is as long on its way as the ambassador, or heard at once', () => {
    const hoursOf = (kind: Ultimatum['kind'], delays: 'historical' | 'none') =>
      hoursOnWay(FROM_THE_SPEECH, openTable(FROM_THE_SPEECH, {}, { delays }).seenBy('us'), kind);
    expect(hoursOf('C4', 'historical')).toEqual([0, 12]);
    expect(hoursOf('C4', 'none')).toEqual([0]);
    expect(hoursOf('P2', 'historical')).toEqual([0]);
  });

  it('on its way is warned of only once it has been heard', () => {
    const table = send(FROM_THE_SPEECH, { kind: 'C4', hours: 24 }, 1);
    const warned = () => runningOut(FROM_THE_SPEECH, table.seenBy('us'), 'us');
    expect(warned()).toEqual([]);
    table.turn();
    expect(warned()).toEqual(['private']);
    table.turn();
    expect(table.told('ultimatum-lapsed')).toHaveLength(1);
  });

  it.each(['P2', 'C4'] as const)('%s is warned of in its last turn, and then costs what is said', (kind) => {
    const table = send(FROM_THE_SPEECH, { kind, hours: 24 });
    const warned = () => runningOut(FROM_THE_SPEECH, table.seenBy('us'), 'us');
    expect(runningOut(FROM_THE_SPEECH, openTable(FROM_THE_SPEECH).seenBy('us'), 'us')).toEqual([]);
    expect(table.told('ultimatum-lapsed')).toHaveLength(0);
    expect(warned()).toEqual([kind === 'P2' ? 'public' : 'private']);
    table.turn();
    expect(table.told('ultimatum-lapsed')).toHaveLength(1);
    expect(warned()).toEqual([]);
    expect(moved(table, 'credibility', 'us', 'ultimatum-lapsed')).toBe(kind === 'P2' ? -LAPSED_DEADLINE : 0);
  });
});
