import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario } from '../../src/scenario/types.ts';
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

/** Turns of a quarter of a day: an acceptance that takes twelve hours is two turns on its way. */
const QUARTERS: Scenario = {
  ...FROM_THE_SPEECH,
  calendar: FROM_THE_SPEECH.calendar.map((turn) => ({ ...turn, hours: 6 })),
};

const broadcast = (hours: number): Order => ({ kind: 'P5', bundle: bundleOf([2, 0, 2, 0, 0]), hours });

/**
 * Moscow accepts the first of Washington's three offers, which runs out with the acceptance on its way; the world has heard
 * another in its slot before it comes.
 */
const overtaken = (rules?: number): Table =>
  openTable(QUARTERS, {}, {}, rules)
    .order('us', broadcast(24))
    .order('us', offer('C2'))
    .turn()
    .order('us', broadcast(96))
    .turn()
    .turn()
    .order('ussr', { kind: 'K1', slot: 0, rider: false }, 'private')
    .turn({ delay: 1 })
    .order('us', broadcast(48))
    .turn()
    .turn();

describe('a private acceptance (RULES 6.6)', () => {
  it('binds only the offer it was given to: where another has taken the slot it is too late, and both hear so', () => {
    const table = overtaken();
    expect(table.state.pub.end).toBeNull();
    expect(table.told('heard').filter(({ params }) => params.act === 'accept')).toMatchObject([
      { to: 'both', desk: 'private', params: { side: 'ussr', late: 1 } },
    ]);
  });

  it('binds whatever lies in the slot in a game of version 1', () => {
    const table = overtaken(1);
    expect(table.told('heard').filter(({ params }) => params.act === 'accept')).toMatchObject([
      { params: { side: 'ussr', act: 'accept', slot: 0 } },
    ]);
    expect(table.told('offer').map(({ params }) => params.to)).toContain('accepted');
    expect(table.state.pub.end).not.toBeNull();
  });

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
