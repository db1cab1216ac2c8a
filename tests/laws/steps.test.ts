import { describe, expect, it } from 'vitest';
import type { TaskCode } from '../../src/engine/state.ts';
import { chanceWithin } from '../../src/engine/tables.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  followingKind,
  oneShip,
  openTable,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from '../cases/table.ts';

/** The same orders on calendars of these hours must come to the same (RULES 1.1). */
const STEPS = [24, 12, 6] as const;
const DAYS = 6;
const PPM = 1_000_000;

/** Six days of equal turns, and no news that hangs on a turn's number. */
const stepped = (scenario: Scenario, hours: number): Scenario => ({
  ...scenario,
  events: [],
  calendar: Array.from({ length: (DAYS * 24) / hours }, () => ({
    at: scenario.calendar[0]?.at ?? '',
    hours,
  })),
});

type Given = readonly (readonly [Side, Order])[];

/** So many days on turns of these hours; the orders are given once, in the first turn. */
const days = (scenario: Scenario, hours: number, count: number, first: Given = []): Table => {
  const table = openTable(stepped(scenario, hours));
  for (const [side, order] of first) table.order(side, order);
  return table.pass((count * 24) / hours);
};

/** Everything that runs on hours. */
const clockwork = ({ state }: Table): unknown => ({
  hour: state.pub.hour,
  launchers: state.ussr.military.launchers,
  ships: state.ussr.military.ships,
  submarines: state.ussr.military.submarines,
  fatigue: state.pub.fatigueHours,
  contact: state.pub.contact,
  blockade: state.pub.blockade,
  pause: state.pub.pauseHours,
  world: state.pub.world,
  credibility: state.pub.credibility,
  prestige: state.pub.prestige,
  castro: state.ussr.intelligence.castro,
  meters: [state.us.common, state.ussr.common].map(({ home, allies, trust, stakes }) => [
    home,
    allies,
    trust,
    stakes,
  ]),
});

const ARMED = startingWith(FROM_THE_SPEECH, { invasion: 61_000 });
const FAR = oneShip('arms', 'run', 700);
const RADIO: Order = { kind: 'B8', ships: ['ship'], instruction: 'turn-back' };

describe.each([1, 3, 5])('after %i days', (count) => {
  it.each([
    ['nothing ordered, from 16 October', THIRTEEN_DAYS, []],
    ['nothing ordered, from the speech', FROM_THE_SPEECH, []],
    ['a landing force that stands ready', ARMED, []],
    ['work round the clock', FROM_THE_SPEECH, [['ussr', { kind: 'M9', on: true }]]],
    ['submarines told to withdraw', FROM_THE_SPEECH, [['ussr', { kind: 'B9', instruction: 'withdraw' }]]],
    ['a ship turned back by radio', FAR, [['ussr', RADIO]]],
    ['a line proclaimed, a ship let through', FAR, [['us', { kind: 'B1' }]]],
    // A shorter one would run longer on turns of a day, which must leave a turn to answer (RULES 7.5).
    ['a threat that lapses', FROM_THE_SPEECH, [['us', { kind: 'P2', hours: 48 }]]],
    [
      'a pause accepted by both',
      FAR,
      [
        ['us', { kind: 'U3' }],
        ['ussr', { kind: 'U3' }],
      ],
    ],
  ] as const satisfies readonly (readonly [string, Scenario, Given])[])(
    'turns of 24, 12 and 6 hours agree: %s',
    (_, scenario, first) => {
      const [whole, ...finer] = STEPS.map((hours) => clockwork(days(scenario, hours, count, first)));
      for (const other of finer) expect(other).toEqual(whole);
    },
  );
});

describe('forces built every turn', () => {
  it.each(['air', 'landing'] as const)('come to the same readiness: %s', (force) => {
    const after = STEPS.map((hours) => {
      const table = openTable(stepped(THIRTEEN_DAYS, hours));
      for (let turn = 0; turn < 48 / hours; turn++) table.order('us', { kind: 'M2', force }).turn();
      return [table.state.us.military.strike, table.state.us.military.invasion];
    });
    expect(new Set(after.map(String)).size).toBe(1);
  });
});

describe('a letter', () => {
  const sent = STEPS.map((hours) =>
    days(FROM_THE_SPEECH, hours, 3, [
      ['us', { kind: 'C1', message: { act: 'offer', bundle: bundleOf([1, 0, 0, 0, 0]), hours: 72 } }],
    ]),
  );

  it('arrives and runs out at the same hours where these leave a turn to answer', () => {
    const hours = sent.map(({ state }) => [state.offers.us[0]?.arrivesHour, state.offers.us[0]?.expiresHour]);
    expect(hours).toEqual([
      [168, 228],
      [168, 228],
      [168, 228],
    ]);
  });

  it('is heard in the turn in which it arrives, or the next when that is the turn of its sending', () => {
    const begun = sent.map((table, index) => 156 + (table.told('heard')[0]?.turn ?? 0) * (STEPS[index] ?? 0));
    expect(begun).toEqual([180, 168, 168]);
  });
});

/** The chance that in all these days nothing is drawn at a step, as a share. */
const survival = (table: Table, code: TaskCode): number =>
  table.weights(code).reduce((product, [none = 0]) => (product * none) / PPM, 1);

describe('chance', () => {
  /** Each turn's chance is rounded to a ppm and read off a table of chords, which lie at most 50 ppm above the curve. */
  const A_TURN = 52 / PPM;
  const MOST_TURNS = (DAYS * 24) / 6;

  it('an incident is as likely: within 52 ppm a turn while nobody tires', () => {
    const [day = 0, ...finer] = STEPS.map((hours) => survival(days(THIRTEEN_DAYS, hours, DAYS), 'incidents'));
    expect(day).toBeLessThan(0.7);
    for (const share of finer) expect(Math.abs(share - day)).toBeLessThan(MOST_TURNS * A_TURN);
  });

  it('and within 2% of the expected number at DEFCON 3, where tiredness is counted from turn to turn', () => {
    const [day = 0, ...finer] = STEPS.map(
      (hours) => -Math.log(survival(days(FROM_THE_SPEECH, hours, DAYS), 'incidents')),
    );
    for (const expected of finer) expect(Math.abs(expected / day - 1)).toBeLessThan(0.02);
  });

  it('the reckoned risk of war agrees to 2% as well', () => {
    const [day = 0, ...finer] = STEPS.map((hours) => days(FROM_THE_SPEECH, hours, DAYS).state.dark.riskRun);
    for (const risk of finer) expect(Math.abs(risk / day - 1)).toBeLessThan(0.02);
  });

  it('a submarine is found as likely, and combat ends as likely', () => {
    const found = STEPS.map((hours) => survival(days(FROM_THE_SPEECH, hours, DAYS), 'contact'));
    for (const share of found) expect(Math.abs(share - (found[0] ?? 0))).toBeLessThan(MOST_TURNS * A_TURN);
    const fighting = STEPS.map((hours) => [chanceWithin(500_000, hours), 24 / hours] as const);
    for (const [chance, turns] of fighting) expect(1 - (1 - chance / PPM) ** turns).toBeCloseTo(0.75, 4);
  });

  it('the press finds out as likely: within 2 points of 100 in six days', () => {
    const [day = 0, ...finer] = STEPS.map((hours) => survival(days(THIRTEEN_DAYS, hours, DAYS), 'press'));
    for (const share of finer) expect(Math.abs(share - day)).toBeLessThan(0.02);
  });
});

describe('a promise that can be watched', () => {
  it('is seen to be kept after a day', () => {
    const kept = STEPS.map((hours) =>
      days(FROM_THE_SPEECH, hours, 1, [['us', { kind: 'K4', issue: 2, level: 2, publicity: 0 }]])
        .told('pledge')
        .map(({ params }) => params.to),
    );
    for (const steps of kept) expect(steps).toEqual(['made', 'in-progress', 'verified']);
  });
});

describe('nerves at sea', () => {
  it('cool by a step in each 12 hours', () => {
    const cooled = STEPS.map((hours) => {
      const table = openTable(stepped(FROM_THE_SPEECH, hours));
      table
        .turn({ incidents: 1, incident: followingKind('stray-flight'), severity: 2 })
        .answer('ussr', 'restrain');
      return table.pass(24 / hours - 1).state.pub.contact;
    });
    expect(cooled).toEqual([1, 1, 1]);
  });
});
