import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import { FROM_THE_SPEECH, moved, openTable, startingWith } from './table.ts';

const secretly = (terms: readonly number[]): Order => ({
  kind: 'C2',
  message: {
    act: 'offer',
    bundle: { terms, publicity: terms.map((level) => (level > 0 ? 2 : 0)) },
    hours: 48,
  },
});
const WEAPONS: Order = { kind: 'K6', issue: 0 };

describe('a secret given to the world', () => {
  it('Case 663 (RULES 6.16): is one clause: not the others of its offer, nor an offer turned down, nor one’s own secret', () => {
    const { state } = openTable(FROM_THE_SPEECH)
      .order('us', { kind: 'K4', issue: 3, level: 1, publicity: 2 })
      .order('ussr', secretly([1, 0, 0, 0, 0]))
      .turn()
      .order('us', { kind: 'K3', slot: 0 })
      .order('ussr', secretly([2, 0, 2, 0, 0]))
      .turn()
      .order('us', WEAPONS)
      .turn();
    expect(state.offers.ussr.map((offer) => offer?.bundle.publicity)).toEqual([
      [2, 0, 0, 0, 0],
      [0, 0, 2, 0, 0],
      undefined,
    ]);
    expect(state.pledges.map(({ publicity }) => publicity)).toEqual([2]);
  });

  it('Case 664 (RULES 6.16): costs its giver the stake it would have conceded as well', () => {
    const costOf = (stake: number): number => {
      const table = openTable(
        startingWith(FROM_THE_SPEECH, {
          stakes: { us: [0, 0, 0, 0, 0], ussr: [stake, 0, 0, 0, 0] },
        }),
      )
        .order('ussr', secretly([2, 0, 0, 0, 0]))
        .turn()
        .order('us', WEAPONS)
        .turn();
      return moved(table, 'home', 'ussr', 'K6');
    };
    // .6 of 50 points x .4 / 5, raised by a knot of 25 points.
    expect(costOf(50_000) - costOf(0)).toBe(-3000);
  });
});
