/** What the desk says of an ultimatum before it is sent is what the rules then do. */
import { describe, expect, it } from 'vitest';
import { LAPSED_DEADLINE } from '../../src/engine/concessions.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import {
  hoursOnWay,
  runningOut,
  turnsToAnswer,
  type Ultimatum,
} from '../../src/view/panels/model/ultimatum.ts';
import { FROM_THE_SPEECH, moved, openTable, type Table } from './table.ts';

/** Turns of a day each, as the thirteen days begin. */
const DAYS: Scenario = {
  ...FROM_THE_SPEECH,
  calendar: FROM_THE_SPEECH.calendar.map((turn) => ({ ...turn, hours: 24 })),
};

/** Washington's, sent in the first turn; with `delay` 1 it is twelve hours on its way. */
const send = (scenario: Scenario, order: Ultimatum, delay = 0): Table =>
  openTable(scenario).order('us', order).turn({ delay });

/** Turns that begin with Moscow under a deadline it has heard of. */
const turnsUnder = (table: Table): number => {
  const heard = () => table.state.pub.deadline.us ?? table.state.ussr.channel.threat;
  const stands = () => table.state.pub.deadline.us ?? table.state.us.channel.deadline;
  let turns = 0;
  for (; stands() !== null; table.turn()) if (heard() !== null) turns++;
  return turns;
};

describe('an ultimatum', () => {
  it.each([
    [FROM_THE_SPEECH, 24],
    [FROM_THE_SPEECH, 48],
    [DAYS, 24],
    [DAYS, 48],
  ] as const)('leaves as many turns to answer as is said', (scenario, hours) => {
    const told = (late: number) => turnsToAnswer(scenario, 0, hours, late);
    expect(turnsUnder(send(scenario, { kind: 'P2', hours }))).toBe(told(0));
    expect(turnsUnder(send(scenario, { kind: 'C4', hours }))).toBe(told(0));
    expect(turnsUnder(send(scenario, { kind: 'C4', hours }, 1))).toBe(told(12));
  });

  it('of a day may run out before it can be answered', () => {
    expect(turnsToAnswer(FROM_THE_SPEECH, 0, 24, 0)).toBe(1);
    expect(turnsToAnswer(FROM_THE_SPEECH, 0, 24, 12)).toBe(0);
    expect(turnsToAnswer(DAYS, 0, 24, 0)).toBe(0);
  });

  it('is as long on its way as the ambassador, or heard at once', () => {
    const hoursOf = (kind: Ultimatum['kind'], delays: 'historical' | 'none') =>
      hoursOnWay(FROM_THE_SPEECH, openTable(FROM_THE_SPEECH, {}, { delays }).seenBy('us'), kind);
    expect(hoursOf('C4', 'historical')).toEqual([0, 12]);
    expect(hoursOf('C4', 'none')).toEqual([0]);
    expect(hoursOf('P2', 'historical')).toEqual([0]);
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
