import { describe, expect, it } from 'vitest';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { decideDesks } from '../../src/policy/search/deciding.ts';
import { openLooking, orderAt } from '../../src/policy/search/looking.ts';
import { mindOf } from '../../src/policy/search/mind.ts';
import { addNode } from '../../src/policy/search/tree.ts';
import { scenario } from './searchPositions.ts';

const MUCH: Bundle = { terms: [3, 1, 1, 0, 0], publicity: [0, 0, 1, 0, 0] };
const LITTLE: Bundle = { terms: [2, 0, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const broadcast = (bundle: Bundle): Order => ({ kind: 'P5', bundle, hours: 48 });
const WORTH_WHILE = 5000;

/** What a leader orders who has thought of holding still and, more gladly, of one order at each of these desks; null for none. */
const decided = (military: Order | null, atPublic: Order | null, atPrivate: Order | null) => {
  const mind = mindOf(scenario, true, doctrineNamed('us', 'historical'), 1, { end: 0, before: 0 });
  const looking = openLooking(scenario, mind, [], 7, 'mixed');
  const root = [military, atPublic, null, atPrivate].map((order) => {
    const from = looking.orders.length;
    looking.orders.push(null, order);
    return addNode(looking.tree, from, [0, order === null ? 0 : WORTH_WHILE]);
  });
  const [atWar, said, , sent] = decideDesks(looking, root).map((arm) => orderAt(looking, arm));
  return [atWar, said, sent];
};

describe('one offer a turn', () => {
  it.each([MUCH, LITTLE])('goes in private rather than by broadcast, whatever the two say', (bundle) => {
    expect(decided(null, broadcast(LITTLE), offer(bundle))).toEqual([null, null, offer(bundle)]);
  });

  it('is left alone where there is no other', () => {
    expect(decided(null, broadcast(MUCH), null)).toEqual([null, broadcast(MUCH), null]);
    expect(decided(null, { kind: 'P3' }, offer(MUCH))).toEqual([null, { kind: 'P3' }, offer(MUCH)]);
  });

  it('may go with a refusal', () => {
    const refusal: Order = { kind: 'K3', slot: 0 };
    expect(decided(null, refusal, offer(MUCH))).toEqual([null, refusal, offer(MUCH)]);
  });
});

describe('an acceptance', () => {
  const takes: Order = { kind: 'K1', slot: 0, rider: false };

  it.each<[string, Order]>([
    ['an offer', offer(MUCH)],
    ['a threat', { kind: 'C4', hours: 24 }],
    ['another acceptance', { kind: 'K1', slot: 1, rider: false }],
    ['a gesture', { kind: 'K4', issue: 4, level: 2, publicity: 1 }],
  ])('goes without %s', (_, other) => {
    expect(decided(null, takes, other)).toEqual([null, takes, null]);
  });

  it('in private goes without a refusal in public, and without an alert raised', () => {
    const raised: Order = { kind: 'M1', step: 1 };
    expect(decided(raised, { kind: 'K3', slot: 1 }, takes)).toEqual([null, null, takes]);
  });

  it('with a rider goes with the offer that carries the rest', () => {
    const rider: Order = { kind: 'K1', slot: 0, rider: true };
    expect(decided(null, rider, offer(MUCH))).toEqual([null, rider, offer(MUCH)]);
  });
});

describe('a refusal', () => {
  const refusal = (slot: number): Order => ({ kind: 'K3', slot });

  it('of one offer is said once, in private', () => {
    expect(decided(null, refusal(0), refusal(0))).toEqual([null, null, refusal(0)]);
  });

  it('is left out where the same offer is answered by a counter-offer', () => {
    const counter: Order = { kind: 'K2', slot: 0, channel: 'ambassador', bundle: MUCH, hours: 48 };
    expect(decided(null, refusal(0), counter)).toEqual([null, null, counter]);
  });

  it('may go with one of another offer', () => {
    expect(decided(null, refusal(0), refusal(1))).toEqual([null, refusal(0), refusal(1)]);
  });
});

describe('an alert', () => {
  const lowered: Order = { kind: 'M1', step: -1 };

  it.each<[string, Order | null, Order | null]>([
    ['the world is told', { kind: 'P1' }, null],
    ['a deadline is set', null, { kind: 'C4', hours: 24 }],
  ])('is not lowered while %s', (_, said, sent) => {
    expect(decided(lowered, said, sent)).toEqual([null, said, sent]);
  });

  it('may be lowered beside a calm word, and raised beside a speech', () => {
    const calm: Order = { kind: 'C1', message: { act: 'reassure' } };
    expect(decided(lowered, null, calm)).toEqual([lowered, null, calm]);
    const raised: Order = { kind: 'M1', step: 1 };
    expect(decided(raised, { kind: 'P1' }, null)).toEqual([raised, { kind: 'P1' }, null]);
  });
});
