import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, moved, oneShip, openTable, type Table, THIRTEEN_DAYS } from './table.ts';

const start = (scenario: Scenario = FROM_THE_SPEECH): Table => openTable(scenario);
const offer = (terms: readonly number[]): Order => ({
  kind: 'C2',
  message: { act: 'offer', bundle: bundleOf(terms), hours: 48 },
});
const TENSE: Order = { kind: 'M1', step: 1 };
const accept: Order = { kind: 'K1', slot: 0, rider: false };

describe('seeing', () => {
  it('Case 142 (RULES 2.1): a desk sees its own block and no other', () => {
    const own = start().seenBy('us', 'military').own;
    expect([own?.military !== null, own?.intelligence, own?.channel]).toEqual([true, null, null]);
  });

  it('Case 143 (RULES 2.1): Washington sees launchers as an estimate, Moscow as they are', () => {
    const table = start().turn();
    const [us, ussr] = SIDES.map((side) => table.seenBy(side).own);
    expect(us?.intelligence).toMatchObject({ launchers: 13_000, spread: 4000, hour: 156 });
    expect(ussr?.military).toMatchObject({ launchers: 14_000 });
  });

  it("Case 144 (RULES 2.1): of the other side's commitment it sees what was said in public", () => {
    const table = start().order('us', { kind: 'P2', hours: 24 }).turn();
    expect([table.seenBy('ussr').pub.stakesShown.us, table.seenBy('ussr').truth]).toEqual([60_000, null]);
  });
});

describe('orders', () => {
  it('Case 145 (RULES 2.2): a desk that has its order takes no second', () => {
    const table = start().order('us', TENSE);
    expect(table.refuses({ kind: 'order', side: 'us', desk: 'military', order: { kind: 'B1' } })).toBe(
      'already',
    );
  });

  it('Case 146 (RULES 2.2): four desks give four orders in one turn', () => {
    const table = start().order('us', TENSE).order('us', { kind: 'U1' });
    table
      .order('us', { kind: 'I1' })
      .order('us', { kind: 'C1', message: { act: 'warn' } })
      .turn();
    expect(table.told('order').filter(({ params }) => params.side === 'us').length).toBe(4);
  });

  it('Case 147 (RULES 3): nothing is carried out until both have sealed', () => {
    const table = start().order('us', TENSE);
    const alert = table.state.us.common.alert;
    expect([alert, table.turn().state.us.common.alert]).toEqual([2, 3]);
  });

  it('Case 148 (RULES 3): an order not yet opened changes nothing of what the other side sees', () => {
    const seen = JSON.stringify(start().seenBy('ussr'));
    expect(JSON.stringify(start().order('us', TENSE).seenBy('ussr'))).toBe(seen);
  });

  it('Case 149 (RULES 2.5): a line order that a pledge has overtaken is dropped', () => {
    const table = start(oneShip('arms', 'run', 900))
      .order('us', { kind: 'B1' })
      .turn();
    table.order('ussr', offer([1, 0, 0, 0, 2])).turn();
    table.order('us', accept, 'private').turn({ delay: 1 });
    expect(table.order('us', { kind: 'B2' }).turn().state.pub.blockade).toBe('suspended');
  });

  it('Case 150 (RULES 2.6): what is not noticed says nothing to the other side', () => {
    const table = start();
    const believed = table.state.ussr.common.belief;
    table.order('us', TENSE).turn({ notice: 0 });
    expect(table.state.ussr.common.belief).toEqual(believed);
  });

  const build: Order = { kind: 'M2', force: 'air' };

  it('Case 151 (RULES 2.7): an order moves its own home at once', () => {
    expect(moved(start().order('us', build).turn({ notice: 0 }), 'home', 'us', 'M2')).toBe(1000);
  });

  it('Case 152 (RULES 2.7): unseen, it moves neither the world nor Castro', () => {
    const table = start().order('us', build).turn({ notice: 0 });
    expect([moved(table, 'world', 'us', 'M2'), moved(table, 'castro', 'us', 'M2')]).toEqual([0, 0]);
  });

  it('Case 153 (RULES 2.7): seen, it moves both', () => {
    const table = start().order('us', build).turn({ notice: 1 });
    expect([moved(table, 'world', 'us', 'M2'), moved(table, 'castro', 'us', 'M2')]).toEqual([-1000, 5000]);
  });
});

describe('the resolution', () => {
  it('Case 154 (RULES 3.1): runs in its own order, whatever the order of giving', () => {
    const table = start();
    table.order('us', { kind: 'C1', message: { act: 'warn' } }).order('us', { kind: 'P3' });
    table.order('us', { kind: 'B1' }).order('us', { kind: 'I1' });
    table.order('ussr', { kind: 'C2', message: { act: 'warn' } }).order('ussr', { kind: 'U6' });
    table.order('ussr', { kind: 'M8', step: 1 }).order('ussr', { kind: 'I4' }).turn();
    expect(table.told('order').map(({ params }) => params.kind)).toEqual([
      'I1',
      'I4',
      'M8',
      'B1',
      'P3',
      'U6',
      'C1',
      'C2',
    ]);
  });

  it('Case 201 (RULES 3.1): letters have left before the press can find out', () => {
    const table = start(THIRTEEN_DAYS).order('us', { kind: 'C1', message: { act: 'reassure' } });
    const told = table.turn({ press: 1 }).events.map(({ code }) => code);
    expect(told.indexOf('sent')).toBeLessThan(told.indexOf('disclosed'));
  });

  it('Case 155 (RULES 3.2): a side answers once a turn; what else touches it is held', () => {
    const table = start().turn({ incidents: 2, severity: 1 }).answer('us', 'hold', { severity: 1 });
    expect([table.told('incident').length, table.state.phase]).toEqual([2, 'orders']);
  });

  it('Case 156 (RULES 3.2): a reaction costs no desk', () => {
    const table = start().turn({ incidents: 1, severity: 1 }).answer('us', 'hold');
    expect(table.refuses({ kind: 'order', side: 'us', desk: 'military', order: TENSE })).toBeNull();
  });

  it('Case 157 (RULES 3.3): when a cable has ended it the orders of the day are left undone', () => {
    const table = start()
      .order('ussr', offer([2, 1, 2, 0, 1]))
      .turn();
    table.order('us', accept, 'private').turn({ delay: 1 });
    table.order('ussr', { kind: 'M9', on: true }).turn();
    expect([table.state.pub.end, table.state.ussr.military.fastWork]).toEqual(['E3', false]);
  });
});
