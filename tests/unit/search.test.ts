import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { legalActions, refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Mutable } from '../../src/engine/state.ts';
import type { Action, Observation, Offer } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { decide } from '../../src/policy/decide.ts';
import type { Leader } from '../../src/policy/leader.ts';
import { believe } from '../../src/policy/search/belief.ts';
import { scenario, seenAt, seenWith } from './searchPositions.ts';

const LEADER: Leader = { policy: 'search', nodes: 120, doctrine: 'historical' };
const LUCK = { seed: 11, ply: 40 };

const choose = (seen: Observation, leader: Leader = LEADER, luck = LUCK) =>
  decide(leader, scenario, seen, legalActions(scenario, seen), luck);

/** All a leader does in a turn, its own orders given as it gives them. */
const wholeTurn = (seen: Observation, leader: Leader): readonly Action[] => {
  const actions: Action[] = [];
  let now = seen;
  for (let step = 0; step < 5; step++) {
    const { action } = choose(now, leader, { ...LUCK, ply: LUCK.ply + step });
    actions.push(action);
    if (action.kind !== 'order' || now.own === null) break;
    const orders = { ...now.own.orders, [action.desk]: action.order };
    now = { ...now, own: { ...now.own, orders } } as Observation;
  }
  return actions;
};

const offerFrom = (terms: readonly number[], hour: number): Mutable<Offer> =>
  ({
    from: 'us',
    channel: 'ambassador',
    bundle: bundleOf(terms),
    sentHour: hour - 12,
    arrivesHour: hour - 12,
    expiresHour: hour + 36,
    status: 'open',
    known: 1,
    agreedInPublic: false,
    counter: false,
  }) as Mutable<Offer>;

describe('the search', () => {
  it('gives a turn orders that are allowed, a desk at most one, and seals', () => {
    const seen = seenAt('us', 9);
    const actions = wholeTurn(seen, LEADER);
    expect(actions.at(-1)).toEqual({ kind: 'seal', side: 'us' });
    const desks = actions.flatMap((action) => (action.kind === 'order' ? [action.desk] : []));
    expect(new Set(desks).size).toBe(desks.length);
    for (const action of actions) expect(refusal(scenario, seen, action)).toBeNull();
  });

  it('does the same however many actions others took before', () => {
    const seen = seenAt('ussr', 9);
    expect(choose(seen, LEADER, { seed: 11, ply: 999 })).toEqual(choose(seen));
  });

  it('does the same again after thinking of something else', () => {
    const seen = seenAt('us', 8);
    const first = choose(seen);
    choose(seenAt('ussr', 12));
    expect(choose(seen)).toEqual(first);
  });

  it('looks into as many futures as it was told, give or take one comparison', () => {
    let reports: number[] = [];
    const seen = seenAt('us', 10);
    decide({ ...LEADER, nodes: 300 }, scenario, seen, legalActions(scenario, seen), LUCK, (done) =>
      reports.push(done),
    );
    expect(reports[0]).toBe(0);
    expect([...reports].sort((one, two) => one - two)).toEqual(reports);
    reports = reports.filter((done) => done < 0 || done > 1_000_000);
    expect(reports).toEqual([]);
  });

  it('thinks on when the other side has sealed', () => {
    const seen = seenWith('ussr', 10, (state) => {
      state.pub.sealed.us = true;
    });
    const { note } = choose(seen, { ...LEADER, nodes: 400 });
    const tried = note?.weighed.flatMap(({ options }) => options.map(({ sharePpm }) => sharePpm)) ?? [];
    expect(tried.length).toBeGreaterThan(6);
  });

  it('takes a fair offer on the last day rather than wait for the landing', () => {
    const seen = seenWith('ussr', 19, (state) => {
      state.offers.us = [offerFrom([2, 1, 2, 1, 1], state.pub.hour), null, null];
      state.offers.ussr = [null, null, null];
      state.ussr.common.belief = [0, 200_000, 800_000];
      state.ussr.intelligence.invasion = 100_000;
      state.ussr.intelligence.hour = state.pub.hour - 6;
    });
    const kinds = wholeTurn(seen, { ...LEADER, nodes: 600 }).map((action) =>
      action.kind === 'order' ? `${action.desk} ${action.order.kind}` : action.kind,
    );
    expect(kinds).toContain('public K1');
  });

  it('gives Moscow nothing for nothing in a quiet week', () => {
    const kinds = wholeTurn(seenAt('ussr', 2), LEADER).map((action) =>
      action.kind === 'order' ? action.order.kind : action.kind,
    );
    expect(kinds).not.toContain('K4');
  });
});

describe('a note', () => {
  it('comes with the first choice of a turn alone', () => {
    const seen = seenAt('us', 9);
    const { action, note } = choose(seen);
    expect(note).not.toBeNull();
    if (action.kind !== 'order' || seen.own === null) throw new Error('no order was given');
    const orders = { ...seen.own.orders, [action.desk]: action.order };
    const later = { ...seen, own: { ...seen.own, orders } } as Observation;
    expect(choose(later).note).toBeNull();
  });

  it('lists options best first, and among them the one that was taken', () => {
    const { note } = choose(seenAt('ussr', 9), { ...LEADER, nodes: 400 });
    for (const { options, chosen } of note?.weighed ?? []) {
      const worths = options.map(({ valueMilli }) => valueMilli);
      expect(worths).toEqual([...worths].sort((one, two) => two - one));
      expect(options[chosen]).toBeDefined();
    }
    expect(note?.weighed.length).toBeGreaterThan(1);
  });

  it('names an option that was not taken as what would have been', () => {
    const { note } = choose(seenAt('us', 12), { ...LEADER, nodes: 400 });
    for (const { reversal, chosen, options } of note?.weighed ?? []) {
      if (reversal.code === 'nothing') continue;
      expect(reversal.option).not.toBe(chosen);
      expect(options[reversal.option]).toBeDefined();
    }
  });

  it('tells the leader that was dealt, from the seed alone', () => {
    const seen = seenAt('us', 9);
    const dealt = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => choose(seen, { ...LEADER, doctrine: 'hidden', nodes: 10 }, { seed, ply: 1 }).note?.doctrine,
    );
    expect(new Set(dealt).size).toBeGreaterThan(1);
  });
});

describe('belief', () => {
  const samplesOf = (seen: Observation) => believe(scenario, seen, 'ussr', 0, 40, openRng(4));

  it('holds worlds in which everything seen is so', () => {
    const seen = seenAt('ussr', 9);
    for (const { world } of samplesOf(seen))
      expect(JSON.parse(JSON.stringify(observe(scenario, world, { side: 'ussr' })))).toEqual(seen);
  });

  it('doubts leaders who would not take what they have offered', () => {
    const quiet = samplesOf(seenAt('ussr', 15));
    const spoken = samplesOf(
      seenWith('ussr', 15, (state) => {
        state.offers.us = [offerFrom([2, 1, 2, 1, 1], state.pub.hour), null, null];
      }),
    );
    const least = (samples: typeof quiet): number => {
      const all = samples.reduce((sum, { weight }) => sum + weight, 0);
      return samples.reduce((sum, { mind, weight }) => sum + weight * mind.floor, 0) / all;
    };
    expect(least(spoken)).toBeLessThan(least(quiet));
  });
});
