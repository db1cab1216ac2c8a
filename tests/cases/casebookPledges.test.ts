import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf, bundleWorth } from '../../src/engine/worth.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import { cutTo, FROM_THE_SPEECH, openTable, type Table } from './table.ts';

const WATCHED_FREEZE = bundleOf([1, 1, 0, 0, 0]);
const FREEZE = bundleOf([1, 0, 0, 0, 0]);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const accept: Order = { kind: 'K1', slot: 0, rider: false };

/** Moscow's offer, accepted in public on the next turn. */
const agreed = (bundle: Bundle, scenario: Scenario): Table =>
  openTable(scenario).order('ussr', offer(bundle)).turn().order('us', accept, 'public').turn();
describe('a freeze at the end', () => {
  it('Case 103 (RULES 12.4): is worth more to Washington where it can be watched', () => {
    const worth = [WATCHED_FREEZE, FREEZE].map((bundle) => {
      const table = agreed(bundle, cutTo(FROM_THE_SPEECH, 3)).turn();
      return outcome(table.scenario, table.state)?.scores.us ?? 0;
    });
    expect((worth[0] ?? 0) - (worth[1] ?? 0)).toBe(4000 + 6000 * 0.3);
  });
});

describe('what a deal is worth', () => {
  const WITH_QUIET_JUPITERS = [3, 1, 2, 1, 1];
  const WITHOUT = [3, 1, 2, 0, 1];
  const WITH_ANNOUNCED = [3, 1, 2, 3, 1];
  const worthTo = (side: Side, terms: readonly number[]): number =>
    bundleWorth(FROM_THE_SPEECH, bundleOf(terms), side);

  it('Case 298 (RULES 6.3): the historical deal is better than none for both; without the Jupiters Moscow would refuse', () => {
    const worths = [worthTo('us', WITH_QUIET_JUPITERS), worthTo('ussr', WITH_QUIET_JUPITERS)];
    expect(worths.every((worth) => worth > 0)).toBe(true);
    expect(worthTo('ussr', WITHOUT)).toBeLessThan(0);
  });

  it('Case 299 (RULES 6.3): announced, the Jupiters cost both together more than they give', () => {
    const joint = (terms: readonly number[]): number => worthTo('us', terms) + worthTo('ussr', terms);
    expect(joint(WITH_ANNOUNCED)).toBeLessThan(joint(WITHOUT));
  });
});
