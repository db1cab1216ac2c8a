import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { cutTo, FROM_THE_SPEECH, openTable, startingWith, type Table } from './table.ts';

const start = (scenario: Scenario = FROM_THE_SPEECH): Table => openTable(scenario);
const offer = (terms: readonly number[]): Order => ({
  kind: 'C2',
  message: { act: 'offer', bundle: bundleOf(terms), hours: 48 },
});
const accept: Order = { kind: 'K1', slot: 0, rider: false };

describe('the end', () => {
  it('Case 166 (RULES 12.3): removal is worth 15 points less', () => {
    const scores = [3000, 22_000].map((ussr) => {
      const scenario = startingWith(cutTo(FROM_THE_SPEECH, 2), { home: { us: 60_000, ussr } });
      const table = start(scenario).pass(2);
      return outcome(table.scenario, table.state)?.scores.ussr ?? 0;
    });
    expect((scores[1] ?? 0) - (scores[0] ?? 0)).toBe(15_000);
  });

  it('Case 167 (RULES 12.5): who seems to have won hangs on the world, not on secret clauses', () => {
    const settled = (terms: readonly number[]) => {
      const table = start().order('ussr', offer(terms)).turn().order('us', accept, 'private').turn();
      return outcome(table.scenario, table.state);
    };
    const [quiet, none] = [settled([2, 1, 2, 1, 1]), settled([2, 1, 2, 0, 1])];
    expect([quiet?.perceived === none?.perceived, quiet?.scores.ussr === none?.scores.ussr]).toEqual([
      true,
      false,
    ]);
  });

  it('Case 168 (RULES 13): a choice of the prelude has its effect before the first turn', () => {
    const table = start({ ...FROM_THE_SPEECH, openings: PRELUDE }).answer('ussr', 'hide');
    expect([table.state.phase, table.state.ussr.military.camouflage]).toEqual(['orders', true]);
  });

  const PRELUDE: Scenario['openings'] = [
    {
      id: 'concealment',
      side: 'ussr',
      title: 'title',
      claim: { text: 'text', sources: [], confidence: 'low' },
      choices: [{ id: 'hide', text: 'text', effects: [{ kind: 'camouflage', on: true }] }],
    },
  ];
});
