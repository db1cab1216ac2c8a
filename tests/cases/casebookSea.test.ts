import { describe, expect, it } from 'vitest';
import type { Order, ShipStatus } from '../../src/engine/types.ts';
import { FROM_THE_SPEECH, oneShip, openTable, type Table } from './table.ts';

const PROCLAIM: Order = { kind: 'B1' };

/** Through what states the ship has gone. */
const voyage = (table: Table): readonly unknown[] => table.told('ship').map(({ params }) => params.to);
const ship = (table: Table): { readonly status: ShipStatus; readonly nm: number } | undefined =>
  table.state.ussr.military.ships[0];

describe('what is seen at sea', () => {
  const far = (): Table => openTable(oneShip('arms', 'run', 900));
  const report = (table: Table): unknown => table.seenBy('us').own?.military;

  it('Case 23 (RULES 5.8): a ship far from any line is fixed on one draw in three', () => {
    const hours = [0, 1, 2].map((plot) => far().turn({ plot }).state.us.military.ships[0]?.hour);
    expect(hours).toEqual([168, 156, 156]);
  });

  it('Case 24 (RULES 5.8): a report keeps its age: Washington sees the old place', () => {
    const table = far().turn({ plot: 1 });
    expect(report(table)).toMatchObject({ ships: [{ nm: 3700, hour: 156 }] });
  });

  it('Case 25 (RULES 5.8): every ship within 200 nm of a line in force is fixed', () => {
    const table = openTable(oneShip('arms', 'run', 300))
      .order('us', PROCLAIM)
      .turn({ plot: 1 });
    expect(report(table)).toMatchObject({ ships: [{ nm: 4420, hour: 168 }] });
  });

  it('Case 26 (RULES 5.9): a submarine is unknown to Washington until one is found', () => {
    const quiet = openTable(FROM_THE_SPEECH).turn();
    const found = openTable(FROM_THE_SPEECH).turn({ contact: 2 });
    expect([quiet, found].map(({ state }) => state.us.military.contacts.map((at) => at !== null))).toEqual([
      [false, false, false, false],
      [false, true, false, false],
    ]);
  });

  it('Case 27 (RULES 5): submarines told to withdraw turn for home', () => {
    const table = openTable(FROM_THE_SPEECH).order('ussr', { kind: 'B9', instruction: 'withdraw' }).turn();
    expect(new Set(table.state.ussr.military.submarines.map(({ status }) => status))).toEqual(
      new Set(['homeward']),
    );
  });

  it('Case 28 (RULES 5.10): the line pulled in is met 150 nm later', () => {
    const table = openTable(oneShip('arms', 'stop', 180))
      .order('us', PROCLAIM)
      .turn();
    table.order('us', { kind: 'B3' }).turn().turn().turn();
    expect(ship(table)).toMatchObject({ status: 'stopped', nm: 4750 });
  });
});

describe('a pause', () => {
  const paused = (scenario: ReturnType<typeof oneShip>): Table =>
    openTable(scenario).order('us', { kind: 'U3' }).order('ussr', { kind: 'U3' });

  it('Case 29 (RULES 5.11): a ship that runs waits at the line and nobody is asked', () => {
    const table = paused(oneShip('arms', 'run', 180))
      .order('us', PROCLAIM)
      .turn()
      .turn();
    expect([voyage(table), table.state.us.reaction]).toEqual([['at-line'], null]);
  });

  it('Case 30 (RULES 5.11): it is over when 48 hours have run', () => {
    const table = paused(oneShip('arms', 'run', 900))
      .turn()
      .pass(4);
    const told = table.told('pause').map(({ params, turn }) => [params.state, turn]);
    expect(told).toEqual([
      ['accepted', 0],
      ['begun', 0],
      ['over', 4],
    ]);
  });

  it('Case 31 (RULES 5.11): work on the sites goes on', () => {
    const table = paused(oneShip('arms', 'run', 900)).turn();
    expect(table.state.ussr.military.launchers).toBe(14_000);
  });

  it('Case 32 (RULES 5.11): ships stop short of a suspended line too', () => {
    const table = paused(oneShip('arms', 'run', 300))
      .order('us', PROCLAIM)
      .turn();
    table.order('us', { kind: 'B7' }).turn().turn();
    expect(voyage(table)).toEqual(['at-line']);
  });
});
