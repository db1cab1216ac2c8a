import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import { INCIDENT_KINDS, type IncidentKind, type Side } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  following,
  kindWeight,
  openTable,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const DEFCON_3 = startingWith(FROM_THE_SPEECH, { alert: { us: 2, ussr: 0 } });
const SAC_2 = startingWith(FROM_THE_SPEECH, { alert: { us: 3, ussr: 0 } });
/** The line takes force at once, every boat lies on its station, no merchant ship is near. */
const atStations = (scenario = DEFCON_3): Table => {
  const boats = scenario.submarines.map((boat) => ({ ...boat, startNm: boat.stationNm }));
  const table = openTable({ ...scenario, ships: [], submarines: boats });
  return table.order('us', { kind: 'B1' }).turn().turn().turn();
};

/** What a near miss weighed when chance drew an incident this turn, in points, after such orders. */
const weightOf = (pattern: string, table: Table, ...orders: readonly (readonly [Side, Order])[]): number => {
  for (const [side, order] of orders) table.order(side, order);
  return (table.turn({ incidents: 1 }).weights('incident').at(-1)?.[following(pattern)] ?? -1) / 1000;
};
const atDefcon3 = (): Table => openTable(DEFCON_3);

describe('which near miss an incident follows', () => {
  it('Case 513 (RULES 9.12): before the crisis is open nobody fires on aircraft and no radar is turned on Cuba', () => {
    const flown = (pattern: string): number =>
      weightOf(pattern, openTable(THIRTEEN_DAYS), ['us', { kind: 'I1' }]);
    expect(['nm-anderson', 'nm-lowlevel', 'nm-moorestown'].map(flown)).toEqual([0, 0, 0]);
  });

  /** What the five kinds weighed together before the near misses were told apart, in their order. */
  it.each([
    ['DEFCON 3 with a line', (): Table => atStations(), [36, 25, 0, 25, 0]],
    [
      'SAC at 2 with a line, low flights, boats on station',
      (): Table => atStations(SAC_2).order('us', { kind: 'I2' }),
      [44, 25, 20, 25, 0],
    ],
  ] as const)(
    'Case 500 (RULES 9.11): the kinds keep within a quarter of their weights: %s',
    (_, open, fitted) => {
      const table = open().pass(0);
      while (table.state.phase === 'reaction') table.answer('us', 'hold');
      table.turn({ incidents: 1 });
      const weights = INCIDENT_KINDS.map((kind: IncidentKind) => kindWeight(table, kind));
      for (const [index, weight] of weights.entries())
        expect(Math.abs(weight - (fitted[index] ?? 0))).toBeLessThanOrEqual((fitted[index] ?? 0) / 4);
    },
  );

  it('Case 501 (RULES 9.11): a near miss decides the kind of what happens, and both are told', () => {
    const table = atDefcon3().turn({ incidents: 1, incident: following('nm-vandenberg'), severity: 1 });
    expect(table.told('incident').map(({ to, params }) => [to, params.incident, params.pattern])).toEqual([
      ['ussr', 'stray-flight', 'nm-vandenberg'],
    ]);
    expect(table.state.ussr.reaction?.subject).toBe('nm-vandenberg');
  });

  it('Case 502 (RULES 9.12): test launches called off (M6) cannot be taken for an attack', () => {
    const checked = [['us', { kind: 'M6' }]] as const;
    const both = (pattern: string): readonly number[] => [
      weightOf(pattern, atDefcon3()),
      weightOf(pattern, atDefcon3(), ...checked),
    ];
    expect([both('nm-vandenberg'), both('nm-titan-moorestown')]).toEqual([
      [6, 0],
      [8, 0],
    ]);
  });

  it('Case 503 (RULES 9.12): and flights that are checked stray a quarter as often; Moscow’s own checks do not help', () => {
    expect([
      weightOf('nm-maultsby', atDefcon3()),
      weightOf('nm-maultsby', atDefcon3(), ['us', { kind: 'M6' }]),
      weightOf('nm-maultsby', atDefcon3(), ['ussr', { kind: 'M6' }]),
    ]).toEqual([15, 3.75, 15]);
  });

  it('Case 504 (RULES 9.12): Jupiters stood down (M7) have no crew that could make ready', () => {
    expect([
      weightOf('nm-jupiter-qra', atDefcon3()),
      weightOf('nm-jupiter-qra', atDefcon3(), ['us', { kind: 'M7' }]),
    ]).toEqual([2, 0]);
  });

  it('Case 505 (RULES 9.12): Cuban guns reach low flights alone, missiles whatever flies, thrice as often when free to fire', () => {
    const flown = (...orders: readonly (readonly [Side, Order])[]): readonly number[] =>
      ['nm-anderson', 'nm-lowlevel'].map((pattern) =>
        Math.round(weightOf(pattern, openTable(startingWith(DEFCON_3, { castro: 40_000 })), ...orders)),
      );
    expect(flown()).toEqual([0, 0]);
    expect(flown(['us', { kind: 'I1' }])).toEqual([16, 0]);
    expect(flown(['us', { kind: 'I2' }])).toEqual([16, 5]);
    expect(flown(['us', { kind: 'I2' }], ['ussr', { kind: 'M12', on: true }])).toEqual([48, 5]);
  });

  it('Case 506 (RULES 9.12): bombers dispersed (M3) crowd the fields on which alarms go wrong', () => {
    expect([
      weightOf('nm-duluth', atDefcon3()),
      weightOf('nm-duluth', atDefcon3(), ['us', { kind: 'M3' }]),
      weightOf('nm-duluth', openTable(startingWith(FROM_THE_SPEECH, { alert: { us: 1, ussr: 0 } }))),
    ]).toEqual([5, 6.5, 1.2]);
  });

  it('Case 507 (RULES 9.12): captains under tighter or freer orders on tactical weapons (M11) get into trouble less or more', () => {
    const boat = (step: 1 | -1): number => weightOf('nm-b59', atStations(), ['ussr', { kind: 'M11', step }]);
    expect([boat(-1), boat(1)]).toEqual([17.5, 37.5]);
  });

  it('Case 508 (RULES 9.12): launchers near Guantanamo bring shots only once there is shooting', () => {
    const table = atDefcon3().turn({ incidents: 2, incident: following('nm-moorestown'), severity: 2 });
    table.answer('us', 'hold');
    const weights = table
      .weights('incident')
      .map((weight) => (weight[following('nm-fkr-guantanamo')] ?? -1) / 1000);
    expect(weights).toEqual([0, 36]);
  });
});

describe('what names its near miss without chance', () => {
  it.each([
    [509, 'a high flight that is hit', 'I1', 'nm-anderson'],
    [510, 'a low one', 'I2', 'nm-lowlevel'],
  ] as const)('Case %i (RULES 9.13): %s', (_, __, kind, pattern) => {
    const table = atDefcon3().order('us', { kind }).turn({ 'recon-risk': 1 });
    expect(table.told('incident').map(({ params }) => params.pattern)).toEqual([pattern]);
  });

  it('Case 511 (RULES 9.13): a battery bombed in answer follows none', () => {
    const table = atDefcon3().order('us', { kind: 'I1' }).turn({ 'recon-risk': 1 }).answer('us', 'hold');
    table.order('us', { kind: 'S2' }).turn();
    expect(table.told('incident').at(-1)?.params.pattern).toBe('');
  });
});
