import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { observe } from '../../src/engine/observe.ts';
import type { State, Working } from '../../src/engine/state.ts';
import type { Bundle, OfferStatus, Order } from '../../src/engine/types.ts';
import { bundleWorth } from '../../src/engine/worth.ts';
import { doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { goesBack } from '../../src/policy/search/constancy.ts';
import { dealsOf, insistsOn, type Mind, mindOf } from '../../src/policy/search/mind.ts';
import type { Side } from '../../src/scenario/types.ts';
import { scenario, stateAt } from './searchPositions.ts';

const TURN = 12;
const begun = stateAt('us', TURN);
const HOUR = begun.pub.hour;
const mind = mindOf(scenario, true, doctrineNamed('us', 'historical'), 1, { end: 0, before: 0 });
const insisted = insistsOn(scenario, HOUR, begun.us.common.riskRun, mind);

/** What Washington could ask for that promises no inspection on the island, most first. */
const asked = dealsOf(scenario, true).filter(({ bundle }) => (bundle.terms[1] ?? 0) < 2);
const most = asked.filter(({ us }) => us > insisted);
const least = asked.filter(({ us }) => us < insisted);

const pick = (deals: typeof asked, at: number): Bundle => {
  const deal = deals.at(at);
  if (deal === undefined) throw new Error('no such deal');
  return deal.bundle;
};

interface Lying {
  readonly from: Side;
  readonly bundle: Bundle;
  readonly ago: number;
  readonly status?: OfferStatus;
  readonly left?: number;
}

/** Whether an order goes back on what lies on the table. */
const isBack = (
  lying: readonly Lying[],
  order: Order,
  change: (state: Working) => void = () => undefined,
  leader: Mind = mind,
): boolean => {
  const state = copyState(begun);
  const slots = { us: 0, ussr: 0 };
  for (const side of ['us', 'ussr'] as const) state.offers[side].fill(null);
  for (const { from, bundle, ago, status = 'open', left = 99 } of lying)
    state.offers[from][slots[from]++] = {
      from,
      channel: 'ambassador',
      bundle,
      sentHour: HOUR - ago,
      arrivesHour: HOUR - ago,
      expiresHour: HOUR + left,
      status,
      known: 1,
      agreedInPublic: false,
      counter: false,
    } as never;
  change(state);
  const seen = observe(scenario, state as State, { side: 'us' });
  return goesBack(scenario, seen, leader, order);
};

const offers = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const TAKES: Order = { kind: 'K1', slot: 0, rider: false };

describe('what was offered', () => {
  it('is not offered again while it stands', () => {
    const bundle = pick(most, -1);
    expect(isBack([{ from: 'us', bundle, ago: 24 }], offers(bundle))).toBe(true);
    expect(isBack([{ from: 'us', bundle, ago: 24, status: 'expired' }], offers(bundle))).toBe(false);
  });

  it('is no less than the leader insists on, the first time', () => {
    expect(isBack([], offers(pick(least, 0)))).toBe(true);
    expect(isBack([], offers(pick(most, -1)))).toBe(false);
    expect(isBack([{ from: 'us', bundle: pick(most, -1), ago: 24 }], offers(pick(least, 0)))).toBe(false);
  });

  it('is not followed by more, unless the leader has come to insist on more', () => {
    const milder = pick(most, -1);
    const harder = pick(most, 0);
    expect(bundleWorth(scenario, harder, 'us')).toBeGreaterThan(bundleWorth(scenario, milder, 'us'));
    expect(isBack([{ from: 'us', bundle: milder, ago: 24, status: 'expired' }], offers(harder))).toBe(true);
    const milderBefore: Lying = { from: 'us', bundle: milder, ago: 24, status: 'expired' };
    const firmer: Mind = { ...mind, ask: 2 * mind.ask, floor: 2 * mind.ask };
    expect(isBack([milderBefore], offers(harder), undefined, firmer)).toBe(false);
  });
});

describe('an older offer of the other side', () => {
  const older: Lying = { from: 'ussr', bundle: pick(least, 0), ago: 36 };
  const own: Lying = { from: 'us', bundle: pick(most, 0), ago: 12 };

  it('is not taken before the other side had a day to answer what was asked since', () => {
    expect(isBack([older, own], TAKES)).toBe(true);
    expect(isBack([older, { ...own, ago: 24 }], TAKES)).toBe(false);
    expect(isBack([older, { ...own, status: 'refused' }], TAKES)).toBe(false);
    expect(isBack([{ ...older, ago: 0 }, own], TAKES)).toBe(false);
  });

  it('is taken before it runs out', () => {
    expect(isBack([{ ...older, left: 12 }, own], TAKES)).toBe(false);
  });

  it.each<[string, (state: Working) => void]>([
    [
      'an ultimatum',
      (state) => {
        state.pub.deadline.ussr = HOUR + 24;
      },
    ],
    [
      'shots',
      (state) => {
        state.pub.contact = 3;
      },
    ],
    [
      'the last hours',
      (state) => {
        state.pub.hour += 84;
      },
    ],
  ])('is taken at once under %s', (_, change) => {
    expect(isBack([older, own], TAKES, change)).toBe(false);
  });
});
