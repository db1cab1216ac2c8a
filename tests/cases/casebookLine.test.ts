import { describe, expect, it } from 'vitest';
import type { Order, ShipStatus } from '../../src/engine/types.ts';
import { FROM_THE_SPEECH, moved, oneShip, openTable, type Table } from './table.ts';

const PROCLAIM: Order = { kind: 'B1' };
const withRule = (shipClass: 'fuel' | 'arms', instruction: 'hail' | 'board'): Order => ({
  kind: 'B4',
  shipClass,
  instruction,
});
const instruct = (instruction: 'run' | 'stop' | 'turn-back' | 'inspect'): Order => ({
  kind: 'B8',
  ships: ['ship'],
  instruction,
});

/** Through what states the ship has gone. */
const voyage = (table: Table): readonly unknown[] => table.told('ship').map(({ params }) => params.to);
const ship = (table: Table): { readonly status: ShipStatus; readonly nm: number } | undefined =>
  table.state.ussr.military.ships[0];

/** The line is proclaimed while the ship is still a turn and a half away, then the rule for its class is set. */
const metUnder = (scenario: ReturnType<typeof oneShip>, rule: Order): Table =>
  openTable({ ...scenario, ships: scenario.ships.map((one) => ({ ...one, startNm: one.lineNm - 180 })) })
    .order('us', PROCLAIM)
    .turn()
    .order('us', rule)
    .turn();

describe('the blockade', () => {
  it('Case 1 (RULES 5.1): a line proclaimed without the OAS costs 8 points of world opinion', () => {
    expect(moved(openTable(FROM_THE_SPEECH).order('us', PROCLAIM).turn(), 'world', 'us', 'line.no-oas')).toBe(
      -8000,
    );
  });

  it('Case 2 (RULES 5.1): proclaimed on the day the OAS is asked, it costs nothing', () => {
    const table = openTable(FROM_THE_SPEECH).order('us', PROCLAIM).order('us', { kind: 'U1' }).turn();
    expect(moved(table, 'world', 'us', 'line.no-oas')).toBe(0);
  });

  it('Case 3 (RULES 5): a line proclaimed on 22 October in the evening is in force a day later', () => {
    const table = openTable(FROM_THE_SPEECH).order('us', PROCLAIM).pass(3);
    expect(table.told('line').map(({ params, turn }) => [params.to, turn])).toEqual([
      ['proclaimed', 0],
      ['in-force', 2],
    ]);
  });

  it('Case 4 (RULES 5): fuel can be banned only when the line has stood for a day', () => {
    const table = openTable(oneShip('fuel', 'run', 900))
      .order('us', PROCLAIM)
      .turn();
    const ban = { kind: 'order', side: 'us', desk: 'military', order: { kind: 'B2' } } as const;
    expect([table.refuses(ban), table.turn().refuses(ban)]).toEqual(['needs-line-hours', null]);
  });

  it('Case 5 (RULES 5): a suspended line stops nobody', () => {
    const table = openTable(oneShip('fuel', 'run', 180))
      .order('us', PROCLAIM)
      .turn();
    expect(voyage(table.order('us', { kind: 'B7' }).turn())).toEqual([]);
  });

  it('Case 200 (RULES 4.5): a line suspended ends the contact it kept up', () => {
    const table = openTable(oneShip('fuel', 'run', 900))
      .order('us', PROCLAIM)
      .turn();
    expect([table.state.pub.contact, table.order('us', { kind: 'B7' }).turn().state.pub.contact]).toEqual([
      1, 0,
    ]);
  });
});

describe('a ship at the line', () => {
  it('Case 6 (RULES 5.2): the tanker passes where fuel is let pass', () => {
    const table = metUnder(oneShip('fuel'), { kind: 'B5', shipClass: 'fuel' });
    expect(voyage(table)).toEqual(['at-line', 'passed']);
  });

  it('Case 7 (RULES 5.2): it is the class that counts: arms ships are still boarded', () => {
    const table = metUnder(oneShip('arms', 'inspect'), { kind: 'B5', shipClass: 'fuel' });
    expect(voyage(table)).toContain('boarded');
  });

  it('Case 8 (RULES 5.3): an order by radio is obeyed 12 hours later', () => {
    const table = openTable(oneShip('arms', 'run', 900))
      .order('ussr', instruct('turn-back'))
      .turn();
    expect([ship(table)?.status, ship(table.turn())?.status]).toEqual(['underway', 'turned']);
  });

  it('Case 9 (RULES 5.3): a ship that turned back loses the way it had made', () => {
    const table = openTable(oneShip('arms', 'run', 900))
      .order('ussr', instruct('turn-back'))
      .turn();
    const before = ship(table)?.nm ?? 0;
    expect(before - (ship(table.turn())?.nm ?? 0)).toBe(120);
  });

  it.each([
    [10, 'stop', 'stopped'],
    [11, 'turn-back', 'turned'],
  ] as const)('Case %i (RULES 5.4): told to %s, it does so at the line', (_, told, done) => {
    const table = openTable(oneShip('arms', told)).order('us', PROCLAIM).turn();
    expect(voyage(table)).toEqual(['at-line', done]);
  });

  it('Case 12 (RULES 5.4): told to accept inspection, it passes a hail', () => {
    const table = openTable(oneShip('fuel', 'inspect')).order('us', PROCLAIM).turn();
    expect(voyage(table)).toEqual(['at-line', 'hailed', 'passed']);
  });

  it('Case 13 (RULES 5.4): told to accept inspection, it is searched by a boarding', () => {
    const table = metUnder(oneShip('fuel', 'inspect'), withRule('fuel', 'board'));
    expect(voyage(table)).toEqual(['at-line', 'boarded']);
  });

  it('Case 14 (RULES 5.5): arms are found and turned away', () => {
    const table = openTable(oneShip('arms', 'inspect')).order('us', PROCLAIM).turn();
    expect(voyage(table)).toEqual(['at-line', 'boarded', 'turned']);
  });

  it('Case 15 (RULES 5.5): fuel is turned away where fuel is banned', () => {
    const table = openTable(oneShip('fuel', 'inspect', 420))
      .order('us', PROCLAIM)
      .turn();
    table.order('us', withRule('fuel', 'board')).turn().order('us', { kind: 'B2' }).turn().turn();
    expect(voyage(table)).toEqual(['at-line', 'boarded', 'turned']);
  });

  it('Case 16 (RULES 5): a searched ship that carries nothing banned sails on to port', () => {
    const table = metUnder(oneShip('fuel', 'inspect'), withRule('fuel', 'board')).pass(8);
    expect(voyage(table)).toEqual(['at-line', 'boarded', 'passed', 'arrived']);
  });
});

describe('a ship that runs', () => {
  const running = (): Table => openTable(oneShip('arms')).order('us', PROCLAIM).turn();

  it('Case 17 (RULES 5.6): asks Washington at once what to do', () => {
    expect(running().state.us.reaction).toMatchObject({
      code: 'ship-refuses',
      subject: 'ship',
      choices: ['pass', 'shadow', 'board', 'disable'],
    });
  });

  it('Case 18 (RULES 5.6): let pass on the spot, costs Washington 3 points at home', () => {
    expect(moved(running().answer('us', 'pass'), 'home', 'us', 'reaction.pass')).toBe(-3000);
  });

  it('Case 19 (RULES 5.6): held under guns, lies at the line', () => {
    expect(voyage(running().answer('us', 'shadow'))).toEqual(['at-line', 'hailed']);
  });

  it('Case 20 (RULES 5.6): is held without a question when Washington has reacted this turn', () => {
    const scenario = oneShip('arms');
    const second = scenario.ships.map((one) => ({ ...one, id: 'second' }));
    const table = openTable({ ...scenario, ships: [...scenario.ships, ...second] });
    table.order('us', PROCLAIM).turn().answer('us', 'pass');
    expect(table.state.ussr.military.ships.map(({ status }) => status)).toEqual(['passed', 'hailed']);
  });

  it('Case 21 (RULES 5.7): boarded against its will, sheds blood 16 times in 100', () => {
    expect(running().answer('us', 'board').weights('boarding')).toEqual([[840_000, 160_000]]);
  });

  it('Case 22 (RULES 5.7): disabled by fire, sheds blood always', () => {
    const table = running().answer('us', 'disable');
    expect(table.told('incident').map(({ params }) => params.severity)).toContain('bloodshed');
  });
});
