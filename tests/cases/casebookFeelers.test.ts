import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, moved, openTable, startingWith, type Table } from './table.ts';

const start = (): Table => openTable(FROM_THE_SPEECH);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const ANNOUNCED = bundleOf([3, 1, 2, 4, 1]);

/** Moscow's offer is taken in public. */
const agreedAfter = (bundle: Bundle, ...first: readonly (readonly [Side, Order])[]): Table => {
  const table = openTable(
    startingWith(FROM_THE_SPEECH, { stakes: { us: [0, 0, 40_000, 0, 0], ussr: [0, 0, 0, 0, 0] } }),
  );
  for (const [side, order] of first) table.order(side, order);
  table.turn().order('ussr', offer(bundle)).turn();
  return table.order('us', { kind: 'K1', slot: 0, rider: false }, 'public').turn();
};
const scoreOf = (table: Table, side: Side): number =>
  outcome(table.scenario, table.state)?.scores[side] ?? -1;

describe('civil defence', () => {
  const warAfter = (...orders: readonly Order[]): Table => {
    const table = start();
    for (const order of orders) table.order('us', order);
    return table.turn({ incidents: 1, severity: 1 }).answer('us', 'hold', { nuclear: 1 });
  };

  it('Case 249 (RULES 10.5): saves 3 points when a weapon is used', () => {
    expect(scoreOf(warAfter({ kind: 'P7' }), 'us') - scoreOf(warAfter(), 'us')).toBeGreaterThan(0);
  });
});

describe('Turkey and Italy', () => {
  it('Case 258 (RULES 10.2): once asked, spare Washington half of what announced Jupiters cost it', () => {
    const asked = agreedAfter(ANNOUNCED, ['us', { kind: 'U5' }]);
    const style = Math.abs(moved(asked, 'home', 'us', 'U5')) * 0.25;
    const gain = scoreOf(asked, 'us') - scoreOf(agreedAfter(ANNOUNCED), 'us');
    expect(Math.abs(gain + style - 6000)).toBeLessThan(50);
  });
});
