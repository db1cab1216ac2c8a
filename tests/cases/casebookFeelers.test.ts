import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, moved, openTable, refused, startingWith, type Table } from './table.ts';

const start = (): Table => openTable(FROM_THE_SPEECH);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const INSPECTED = bundleOf([2, 2, 2, 0, 1]);
const ANNOUNCED = bundleOf([3, 1, 2, 4, 1]);
const PRESS: Order = { kind: 'C4', hours: 24 };

/** Moscow's offer is taken in public: home points Washington paid, and its score. */
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

  it('Case 248 (RULES 10.5): is ordered once', () => {
    expect(refused(start().order('us', { kind: 'P7' }).turn(), 'us', { kind: 'P7' })).toBe('already');
  });

  it('Case 249 (RULES 10.5): saves 3 points when a weapon is used', () => {
    expect(scoreOf(warAfter({ kind: 'P7' }), 'us') - scoreOf(warAfter(), 'us')).toBeGreaterThan(0);
  });

  it('Case 250 (RULES 7.4): counts as much as a private ultimatum', () => {
    const table = start().order('ussr', { kind: 'P7' }).turn();
    expect(table.state.us.common.belief[2]).toBeGreaterThan(start().turn().state.us.common.belief[2] ?? 1);
  });
});

describe('a hint in the press', () => {
  const hint = (issue: number, level: number): Order => ({ kind: 'P8', issue, level });

  it.each([
    [251, "names one's own clause", hint(0, 2), 'not-your-clause'],
    [252, 'names no quiet Jupiters', hint(3, 1), 'quiet-must-be-private'],
  ] as const)('Case %i (RULES 10.4): %s', (_, __, order, code) => {
    expect(refused(start(), 'us', order)).toBe(code);
  });

  it('Case 253 (RULES 10.4): goes further each time', () => {
    const table = start().order('us', hint(2, 2)).turn();
    expect([hint(2, 1), hint(2, 2), hint(2, 3)].map((order) => refused(table, 'us', order))).toEqual([
      'already',
      'already',
      null,
    ]);
  });

  it('Case 254 (RULES 10.4): halves what the clause costs at home when it is agreed', () => {
    const paid = [
      agreedAfter(bundleOf([3, 1, 2, 0, 1]), ['us', hint(2, 2)]),
      agreedAfter(bundleOf([3, 1, 2, 0, 1])),
    ];
    const [prepared = 0, plain = 0] = paid.map((table) => moved(table, 'home', 'us', 'settled'));
    expect([plain < 0, Math.abs(prepared * 2 - plain) <= 1]).toEqual([true, true]);
  });

  it('Case 255 (RULES 10.4): is owned to by nobody; the other side guesses half the time', () => {
    const table = start().order('us', hint(2, 2)).turn();
    expect([table.told('floated')[0]?.params, table.weights('notice')]).toEqual([
      { issue: 2, level: 2 },
      [[500_000, 500_000]],
    ]);
  });
});

describe('a plan for observers', () => {
  it('Case 256 (RULES 10.3): opens the way for inspection on the island', () => {
    const before = start();
    const after = start().order('ussr', { kind: 'U4' }).turn();
    expect([before, after].map((table) => refused(table, 'us', offer(INSPECTED)))).toEqual([
      'needs-observers',
      null,
    ]);
  });

  it('Case 257 (RULES 10.3): displeases Castro by 10 points', () => {
    expect(moved(start().order('us', { kind: 'U4' }).turn(), 'castro', 'us', 'U4')).toBe(10_000);
  });
});

describe('Turkey and Italy', () => {
  it('Case 258 (RULES 10.2): once asked, spare Washington half of what announced Jupiters cost it', () => {
    const asked = agreedAfter(ANNOUNCED, ['us', { kind: 'U5' }]);
    const own = FROM_THE_SPEECH.orders.U5?.effects[0]?.milli ?? 0;
    const style = Math.abs(own) * 0.25;
    const gain = scoreOf(asked, 'us') - scoreOf(agreedAfter(ANNOUNCED), 'us');
    expect(Math.abs(gain + style - 6000)).toBeLessThan(50);
  });

  it('Case 259 (RULES 10.2): three times in ten it comes out, and they mind', () => {
    const table = start().order('us', { kind: 'U5' }).turn({ notice: 1 });
    expect([table.weights('notice'), moved(table, 'allies', 'us', 'leak')]).toEqual([
      [[700_000, 300_000]],
      -3000,
    ]);
  });
});

describe('a private ultimatum', () => {
  const pressed = (): Table => start().order('us', PRESS).turn();

  it('Case 260 (RULES 7.6): stakes 8 points that the world does not see', () => {
    const { us } = pressed().state;
    const before = start().state;
    expect([
      (us.common.stakes[0] ?? 0) - (before.us.common.stakes[0] ?? 0),
      pressed().state.pub.stakesShown.us,
    ]).toEqual([8000, before.pub.stakesShown.us]);
  });

  it('Case 261 (RULES 7.6): is known to the other leader once it arrives', () => {
    const late = start().order('us', PRESS).turn({ delay: 1 });
    const known = (table: Table): number | null | undefined => table.seenBy('ussr').own?.channel?.threat;
    expect([known(late), known(late.turn()), known(pressed())]).toEqual([
      null,
      late.state.us.channel.deadline,
      pressed().state.us.channel.deadline,
    ]);
  });

  it('Case 262 (RULES 7.6): lapses between the two governments', () => {
    const table = pressed().turn();
    const [lapsed] = table.told('ultimatum-lapsed');
    expect([lapsed?.to, table.state.us.channel.deadline, table.state.pub.credibility.us]).toEqual([
      'both',
      null,
      start().turn().turn().state.pub.credibility.us,
    ]);
  });

  it('Case 263 (RULES 7.6): one at a time', () => {
    expect(refused(pressed(), 'us', PRESS)).toBe('already');
  });
});
