import { describe, expect, it } from 'vitest';
import {
  allows,
  BLOCKADE_CHART,
  ESCALATION_CHART,
  follow,
  OFFER_CHART,
  PLEDGE_CHART,
  SHIP_CHART,
  TURN_CHART,
} from '../../src/engine/charts.ts';

const ends = (chart: { readonly [from: string]: readonly string[] }): readonly string[] =>
  Object.keys(chart).filter((from) => chart[from]?.length === 0);

describe('the charts', () => {
  it('Case 742 (RULES 3.3): have these ends and no others', () => {
    expect(ends(TURN_CHART)).toEqual(['over']);
    expect(ends(ESCALATION_CHART)).toEqual(['limited-nuclear', 'general-nuclear']);
    expect(ends(BLOCKADE_CHART)).toEqual(['lifted']);
    expect(ends(SHIP_CHART)).toEqual(['disabled', 'arrived']);
    expect(ends(OFFER_CHART)).toEqual(['accepted', 'refused', 'unheard']);
    expect(ends(PLEDGE_CHART)).toEqual(['broken']);
  });

  it('Case 746 (RULES 3.1): are followed, or a rule is at fault', () => {
    expect(follow(TURN_CHART, 'orders', 'sealed')).toBe('sealed');
    expect(() => follow(TURN_CHART, 'orders', 'over')).toThrow('no such step in the chart: orders to over');
    expect([allows(PLEDGE_CHART, 'verified', 'broken'), allows(PLEDGE_CHART, 'made', 'verified')]).toEqual([
      true,
      false,
    ]);
    expect(BLOCKADE_CHART.extended).toEqual(['suspended', 'lifted']);
  });
});
