import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { FROM_THE_SPEECH, openTable, type Table } from './table.ts';

const offer = (kind: 'C1' | 'C2'): Order => ({
  kind,
  message: { act: 'offer', bundle: bundleOf([2, 0, 2, 0, 0]), hours: 96 },
});

/** Washington has had an offer in each of its three slots, and the last was refused: it may send one more. */
const threeOffers = (): Table => {
  const table = openTable(FROM_THE_SPEECH, {}, { delays: 'none' });
  for (let sent = 0; sent < 3; sent++) table.order('us', offer('C2')).turn();
  return table.order('ussr', { kind: 'K3', slot: 2 }, 'public').turn();
};

describe('a private acceptance (RULES 6.6)', () => {
  it('does not bind an offer that was put in the slot meanwhile and has not been heard', () => {
    const table = threeOffers()
      .order('us', offer('C1'))
      .order('ussr', { kind: 'K3', slot: 0 }, 'public')
      .order('ussr', { kind: 'K1', slot: 0, rider: false }, 'private')
      .turn();
    expect(table.state.pub.end).toBeNull();
    expect(table.state.pledges).toEqual([]);
    expect(table.state.offers.us[0]?.status).toBe('open');
  });
});
