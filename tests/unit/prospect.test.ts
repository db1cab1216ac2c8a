import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import type { State } from '../../src/engine/state.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { hoursLeft, type Minds, mindOf, yielding } from '../../src/policy/search/mind.ts';
import { talksValue } from '../../src/policy/search/prospect.ts';
import { scenario, stateAt } from './searchPositions.ts';

const MODERATE = 1;
const CERTAIN = 1_000_000;
const WAR = -10_000;
/** What Moscow would sign at last, and what it never would. */
const FAIR = bundleOf([2, 1, 2, 1, 1]);
const HARSH = bundleOf([3, 2, 0, 0, 0]);

const minds: Minds = {
  us: mindOf(scenario, true, doctrineNamed('us', 'historical'), MODERATE, { end: 0, before: 0 }),
  ussr: mindOf(scenario, true, doctrineNamed('ussr', 'historical'), MODERATE, { end: 0, before: 0 }),
};

/** The last turn but one with nothing on the table but this, by that side. */
const late = (by: 'us' | 'ussr' | null, bundle = FAIR): State => {
  const state = copyState(stateAt('us', 18));
  state.offers.us.fill(null);
  state.offers.ussr.fill(null);
  const { hour } = state.pub;
  const offer = {
    bundle,
    status: 'open',
    sentHour: hour - 24,
    expiresHour: hour + 24,
    channel: 'ambassador',
  };
  if (by !== null) state.offers[by][0] = { ...offer, agreedInPublic: false } as never;
  return state as State;
};

const worth = (state: State): number =>
  talksValue(scenario, state, 'us', minds, state.pub.hour + hoursLeft(scenario, state.pub.hour), WAR);

describe('what talks may still bring', () => {
  it('is more with an offer out that the other would sign', () => {
    expect(worth(late('us'))).toBeGreaterThan(worth(late(null)));
  });

  it('is hardly more with one that the other would not sign', () => {
    expect(worth(late('us', HARSH)) - worth(late(null))).toBeLessThan(2000);
  });

  it('is most with a fair offer of theirs in hand', () => {
    expect(worth(late('ussr'))).toBeGreaterThan(worth(late('us')));
  });
});

describe('an offer on its way', () => {
  const BUNDLES = [FAIR, bundleOf([2, 1, 2, 2, 2])];

  it('stands until it can be answered, however soon it was to run out', () => {
    const outFor = (hours: number) =>
      BUNDLES.map((bundle) => {
        const state = copyState(stateAt('us', 17));
        state.offers.us.fill(null);
        state.offers.ussr.fill(null);
        const { hour } = state.pub;
        const offer = { bundle, status: 'sent', sentHour: hour - 12, expiresHour: hour + hours };
        state.offers.us[0] = { ...offer, channel: 'letter', agreedInPublic: false } as never;
        return worth(state as State);
      });
    expect(outFor(1)).toEqual(outFor(24));
  });
});

describe('what a leader gives up to force', () => {
  it('grows with the chance of it, and is nothing where it was reckoned with', () => {
    expect(yielding(scenario, true, minds.ussr, 0)).toBe(0);
    const [half, all] = [CERTAIN / 2, CERTAIN].map((force) => yielding(scenario, true, minds.ussr, force));
    expect(half).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(half ?? 0);
  });

  it('is nothing for Washington, which decides on it', () => {
    expect(yielding(scenario, true, minds.us, CERTAIN)).toBe(0);
  });
});
