import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { legalActions } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { State } from '../../src/engine/state.ts';
import type { Bundle, OfferStatus } from '../../src/engine/types.ts';
import { bundleIn, bundleOf, bundleWorth } from '../../src/engine/worth.ts';
import { doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { candidatesAt } from '../../src/policy/search/candidates.ts';
import { mindOf } from '../../src/policy/search/mind.ts';
import type { Side } from '../../src/scenario/types.ts';
import { scenario, stateAt } from './searchPositions.ts';

const IN_HAND = bundleOf([2, 1, 2, 1, 1]);

const ASKED_BEFORE = bundleOf([3, 1, 1, 0, 0]);

const offerFrom = (from: Side, bundle: Bundle, status: OfferStatus) => ({
  from,
  channel: 'ambassador' as const,
  bundle,
  sentHour: 200,
  arrivesHour: 200,
  expiresHour: 999,
  status,
  known: 1,
  agreedInPublic: false,
  counter: false,
});

/** Moscow has made an offer, and Washington has asked for much before: its first offer has a rule of its own. */
const withOffer = (status: 'open' | 'expired'): State => {
  const state = copyState(stateAt('us', 12));
  state.offers.ussr.fill(null);
  state.offers.ussr[0] = offerFrom('ussr', IN_HAND, status) as never;
  state.offers.us.fill(null);
  state.offers.us[0] = offerFrom('us', ASKED_BEFORE, 'expired') as never;
  return state as State;
};

const proposals = (state: State): readonly number[] => {
  const seen = observe(scenario, state, { side: 'us' });
  const mind = mindOf(scenario, true, doctrineNamed('us', 'historical'), 1, { end: 0, before: 0 });
  return candidatesAt(scenario, seen, mind, 'private', legalActions(scenario, seen), [], 1000).flatMap(
    ({ order }) => {
      const bundle = order === null ? null : bundleIn(order);
      return bundle === null ? [] : [bundleWorth(scenario, bundle, 'us')];
    },
  );
};

describe('what a leader proposes', () => {
  const least = bundleWorth(scenario, IN_HAND, 'us');

  it('is worth more to it than an offer that it could accept', () => {
    const worths = proposals(withOffer('open'));
    expect(worths.length).toBeGreaterThan(0);
    expect(Math.min(...worths)).toBeGreaterThan(least);
  });

  it('may be worth less than one that has run out', () => {
    expect(Math.min(...proposals(withOffer('expired')))).toBeLessThanOrEqual(least);
  });
});
