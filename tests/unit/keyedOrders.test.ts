/** A form that the teacher keys in chooses no terms by itself. */
import { expect, it } from 'vitest';
import type { Bundle, Order, OrderChoice } from '../../src/engine/types.ts';
import { bundleOf, openingOrder } from '../../src/view/class/control/byHand/keyed.ts';

const GIVES_ALL: Bundle = { terms: [3, 2, 2, 4, 1], publicity: [0, 0, 0, 0, 0] };
const choice = (...orders: readonly Order[]): OrderChoice => ({
  desk: 'private',
  kind: orders[0]?.kind ?? 'C1',
  orders,
  refusal: null,
});

it('begins every offer with nothing in it', () => {
  const offers: readonly Order[] = [
    { kind: 'P5', bundle: GIVES_ALL, hours: 48 },
    { kind: 'C1', message: { act: 'offer', bundle: GIVES_ALL, hours: 48 } },
  ];
  for (const offer of offers) {
    const order = openingOrder(choice(offer, offer));
    expect(order === null ? null : bundleOf(order)?.terms).toEqual([0, 0, 0, 0, 0]);
  }
});

it('leaves open which of several offers is accepted', () => {
  expect(openingOrder(choice({ kind: 'K3', slot: 0 }, { kind: 'K3', slot: 1 }))).toBeNull();
});

it('begins every other order with the first listed', () => {
  const up: Order = { kind: 'M1', step: 1 };
  expect(openingOrder(choice(up, { kind: 'M1', step: -1 }))).toEqual(up);
});
