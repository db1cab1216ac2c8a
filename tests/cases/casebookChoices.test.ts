import { describe, expect, it } from 'vitest';
import { legalActions, orderChoices, refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { DESKS } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, openTable, type Table } from './table.ts';

const OFFER: Order = {
  kind: 'C2',
  message: { act: 'offer', bundle: bundleOf([2, 1, 2, 0, 1]), hours: 48 },
};
const offered = (): Table => openTable(FROM_THE_SPEECH).order('ussr', OFFER).turn();

describe('what a side may order', () => {
  it('Case 747 (RULES 2.4): is listed by desk and kind, every listed order once, what is refused with its reason', () => {
    const { scenario, state } = offered();
    for (const side of ['us', 'ussr'] as const) {
      const seen = observe(scenario, state, { side });
      const choices = orderChoices(scenario, seen);
      const listed = choices.flatMap(({ desk, orders }) =>
        orders.map((order) => ({ kind: 'order', side, desk, order })),
      );
      expect(listed).toEqual(legalActions(scenario, seen).filter(({ kind }) => kind === 'order'));
      expect(choices.filter(({ orders, refusal: why }) => orders.length > 0 === (why !== null))).toEqual([]);
      expect(choices.every(({ kind, orders }) => orders.every((order) => order.kind === kind))).toBe(true);
      const why = (kind: string) => choices.find((choice) => choice.kind === kind)?.refusal;
      expect(why(side === 'us' ? 'S4' : 'M10')).toEqual(
        side === 'us' ? { code: 'not-ready', detail: 'S4' } : null,
      );
      expect(why('U3')).toBeNull();
      expect(why('K5')).toEqual({ code: 'no-such-pledge', detail: 'K5' });
    }
  });

  it('Case 748 (RULES 2.2): is nothing at a desk with an order, at another desk, or when it is not for this viewer to order', () => {
    const table = offered().order('us', { kind: 'M1', step: 1 });
    const { scenario, state } = table;
    const desks = (viewer: Parameters<typeof observe>[2]): readonly string[] => [
      ...new Set(orderChoices(scenario, observe(scenario, state, viewer)).map(({ desk }) => desk)),
    ];
    expect(desks({ side: 'us' })).toEqual(DESKS.filter((desk) => desk !== 'military'));
    expect(desks({ side: 'us', desk: 'private' })).toEqual(['private']);
    expect(desks({ side: 'us', desk: 'military' })).toEqual([]);
    expect(desks('public')).toEqual([]);
    const sealed = table.seal('us');
    expect(orderChoices(scenario, observe(scenario, sealed.state, { side: 'us' }))).toEqual([]);
  });

  it('Case 749 (RULES 2.2): is sealed by the leader alone, who plays', () => {
    const { scenario, state } = offered();
    const seal = { kind: 'seal', side: 'us' } as const;
    const code = (viewer: Parameters<typeof observe>[2]) =>
      refusal(scenario, observe(scenario, state, viewer), seal)?.code;
    expect([code({ side: 'us' }), code({ side: 'us', desk: 'public' }), code('public')]).toEqual([
      undefined,
      'not-your-desk',
      'not-now',
    ]);
  });
});
