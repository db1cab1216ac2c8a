import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import type { Game } from '../../src/engine/game.ts';
import { task } from '../../src/engine/game.ts';
import { answerShip, boarding } from '../../src/engine/rules/line.ts';
import type { Working } from '../../src/engine/state.ts';
import type { Order } from '../../src/engine/types.ts';
import type { ShipClass } from '../../src/scenario/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { moved, oneShip, openTable, type Table } from './table.ts';

const PROCLAIM: Order = { kind: 'B1' };
const voyage = (table: Table): readonly unknown[] => table.told('ship').map(({ params }) => params.to);
/** An arms ship that runs has come to the line. */
const running = (): Table => openTable(oneShip('arms')).order('us', PROCLAIM).turn();

describe('a ship held at the line', () => {
  it('Case 623 (RULES 5.6): sails on when the line is suspended, and nobody has let it pass', () => {
    const table = running().answer('us', 'shadow').order('us', { kind: 'B7' }).turn();
    expect(voyage(table)).toEqual(['at-line', 'hailed', 'passed']);
    expect(moved(table, 'home', 'us', 'B5')).toBe(0);
  });
});

describe('a search', () => {
  it.each([
    [624, 'neutral', ['at-line', 'boarded', 'passed']],
    [625, 'fuel', ['at-line', 'boarded', 'turned']],
  ] as const)(
    'Case %i (RULES 5.5): where fuel is banned, of a ship of this class: %s',
    (_number, shipClass, states) => {
      const inspected = oneShip(shipClass as ShipClass, 'inspect', 420);
      const table = openTable(inspected).order('us', PROCLAIM).turn();
      table.order('us', { kind: 'B4', shipClass, instruction: 'board' }).turn();
      table.order('us', { kind: 'B2' }).pass(3);
      expect(voyage(table)).toEqual(states);
    },
  );
});

describe('shots at a flag', () => {
  it('Case 626 (RULES 5.7): cost 6 points of world opinion and 10 of both sides’ trust', () => {
    const table = running().answer('us', 'disable');
    expect(moved(table, 'world', 'us', 'reaction.disable')).toBe(-6000);
    expect(SIDES.map((side) => moved(table, 'trust', side, 'reaction.disable'))).toEqual([-10_000, -10_000]);
  });

  it('Case 627 (RULES 5.7): a boarding that goes wrong is bloodshed', () => {
    const table = running().answer('us', 'board', { boarding: 1 });
    expect(table.told('incident').at(-1)?.params).toMatchObject({
      incident: 'combat',
      severity: 'bloodshed',
    });
  });
});

describe('contact at the line', () => {
  /** Moscow has raised the stakes last, and contact is this. */
  const at = (contact: number): Game & { readonly state: Working } => {
    const { scenario, state } = running();
    const working = copyState(state);
    working.pub.contact = contact;
    working.dark.escalator = 'ussr';
    return { scenario, state: working, heard: null };
  };
  const leads = (contact: number, act: (game: Game) => void): string => {
    const game = at(contact);
    act(game);
    return `${game.state.pub.contact}, by ${game.state.dark.escalator}`;
  };
  const answered = (choice: string) => (game: Game) => answerShip(game, 'ship', choice);
  const boarded = (game: Game) => boarding(game, task('boarding', 'us', 0), 0);

  it('Case 628 (RULES 4.6): rises to shots by disabling fire, and Washington bears the blame', () => {
    expect([1, 4].map((contact) => leads(contact, answered('disable')))).toEqual(['3, by us', '4, by ussr']);
  });

  it('Case 629 (RULES 4.5): rises to 2 by boarding', () => {
    expect([1, 3].map((contact) => leads(contact, boarded))).toEqual(['2, by us', '3, by ussr']);
  });

  it('Case 630 (RULES 4.5): is at least 1 under guns, and no less than it was', () => {
    expect([0, 2].map((contact) => leads(contact, answered('shadow')))).toEqual(['1, by us', '2, by ussr']);
  });
});
