import { describe, expect, it } from 'vitest';
import { acceptable, efficient, kalaiSmorodinskyDeal, nashDeal } from '../../src/debrief/solve/bargain.ts';
import { crisisTree, raisesIn, warFor } from '../../src/debrief/solve/brinkmanship.ts';
import { criticalRisk } from '../../src/debrief/solve/criticalRisk.ts';
import { hiddenCrisis } from '../../src/debrief/solve/hiddenResolve.ts';
import { backwardInduction, type Tree } from '../../src/debrief/solve/tree.ts';
import { turningPoint, windowOf } from '../../src/debrief/solve/turningPoint.ts';

const end = (name: string, one: number, two: number): Tree => ({ kind: 'end', name, payoffs: [one, two] });

describe('backward induction', () => {
  const entry = (fight: number): Tree => ({
    kind: 'choice',
    at: 'rival',
    player: 0,
    options: [
      { name: 'stay out', leads: end('alone', 0, 2) },
      {
        name: 'enter',
        leads: {
          kind: 'choice',
          at: 'owner',
          player: 1,
          options: [
            { name: 'fight', leads: end('fight', -1, fight) },
            { name: 'share', leads: end('share', 1, 1) },
          ],
        },
      },
    ],
  });

  it('does not believe a threat that would hurt whoever makes it', () => {
    const { ends, plan } = backwardInduction(entry(-1));
    expect([...ends]).toEqual([['share', 1]]);
    expect(plan.get('owner')).toBe('share');
  });

  it('plans for places that are not reached', () => {
    const { ends, plan } = backwardInduction(entry(5));
    expect([...ends]).toEqual([['alone', 1]]);
    expect(plan.get('owner')).toBe('fight');
  });

  it('weighs chance, and adds up ends of one name', () => {
    const { payoffs, ends } = backwardInduction({
      kind: 'chance',
      branches: [
        { chance: 0.25, leads: end('win', 8, 0) },
        { chance: 0.5, leads: end('lose', 0, 4) },
        { chance: 0.25, leads: end('win', 8, 0) },
      ],
    });
    expect(payoffs).toEqual([4, 2]);
    expect(Object.fromEntries(ends)).toEqual({ win: 0.5, lose: 0.5 });
  });

  it('takes the first of equal options', () => {
    const { plan } = backwardInduction({
      kind: 'choice',
      at: 'here',
      player: 0,
      options: [
        { name: 'first', leads: end('one', 1, 0) },
        { name: 'second', leads: end('two', 1 + 1e-12, 0) },
      ],
    });
    expect(plan.get('here')).toBe('first');
  });
});

describe('turning points', () => {
  it('are found where a condition changes, either way', () => {
    expect(turningPoint((at) => at > 0.3, 0, 1)).toBeCloseTo(0.3, 9);
    expect(turningPoint((at) => at < 0.7, 0, 1)).toBeCloseTo(0.7, 9);
  });

  it('are null where nothing changes', () => {
    expect(turningPoint(() => true, 0, 1)).toBeNull();
  });

  it('bound a window on both sides, or are the ends of the line', () => {
    const [from = 0, to = 0] = windowOf((at) => at > 0.25 && at < 0.6, 0, 1) ?? [];
    expect(from).toBeCloseTo(0.25, 9);
    expect(to).toBeCloseTo(0.6, 9);
    expect(windowOf(() => true, 2, 3)).toEqual([2, 3]);
    expect(windowOf(() => false, 0, 1)).toBeNull();
  });
});

describe('critical risk', () => {
  it('is what there is to lose over what there is to win', () => {
    expect(criticalRisk({ win: 10, yield: 5, war: 0 })).toBe(0.5);
  });

  it('is above 1 for a side that prefers war to yielding', () => {
    expect(criticalRisk({ win: 1, yield: -2, war: 0 })).toBeGreaterThan(1);
  });

  it('does not exist where war is as good as winning', () => {
    expect(criticalRisk({ win: 1, yield: 0, war: 1 })).toBeNull();
  });
});

describe('raise or quit', () => {
  const raises = (one: number, two: number, first: 0 | 1, step: number): number =>
    raisesIn(backwardInduction(crisisTree({ resolve: [one, two], first, step })).plan);

  it.each([0.05, 0.1, 0.25])('runs at most one raise when resolves are known (step %d)', (step) => {
    for (const first of [0, 1] as const) {
      expect(raises(0.9, 0.3, first, step)).toBe(first === 0 ? 1 : 0);
      expect(raises(0.3, 0.9, first, step)).toBe(first === 1 ? 1 : 0);
    }
  });

  it('is not raised when even one step is too much', () => {
    expect(raises(0.2, 0.1, 0, 0.25)).toBe(0);
  });
});

describe('raise or quit with hidden resolve', () => {
  const STEP = 0.05;
  const { thresholds, war } = hiddenCrisis(STEP);

  const passed = (threshold: number, known: number): number =>
    known >= 1 ? 1 : Math.max(0, (threshold - known) / (1 - known));

  /** The best a type can do from its turn on, found by going through all its later turns; quitting is worth 0. */
  const bestFrom = (resolve: number, turn: number): number => {
    if (turn >= thresholds.length) return 0;
    const quits = passed(thresholds[turn + 1] ?? 1, thresholds[turn - 1] ?? 0);
    const risk = Math.min(1, (turn + 1) * STEP);
    const nextRisk = Math.min(1, (turn + 2) * STEP);
    const later = nextRisk * warFor(resolve) + (1 - nextRisk) * bestFrom(resolve, turn + 2);
    return Math.max(0, (1 - risk) * (quits + (1 - quits) * later) + risk * warFor(resolve));
  };

  it('has thresholds that rise for each player from turn to turn', () => {
    thresholds.slice(2).forEach((threshold, turn) => {
      expect(threshold).toBeGreaterThan(thresholds[turn] ?? 1);
    });
  });

  it('is an equilibrium: below its threshold no type gains by raising, above it every type does', () => {
    thresholds.slice(0, -1).forEach((threshold, turn) => {
      expect(bestFrom(threshold - 0.002, turn)).toBe(0);
      expect(bestFrom(threshold + 0.002, turn)).toBeGreaterThan(0);
    });
  });

  it('runs a risk of war that known resolves would not', () => {
    expect(war).toBeGreaterThan(0.1);
    expect(war).toBeLessThan(0.5);
  });
});

describe('sets of deals', () => {
  const deal = (one: number, two: number): { readonly worth: readonly [number, number] } => ({
    worth: [one, two],
  });
  const DEALS = [deal(4, 0), deal(3, 3), deal(3, 2), deal(0, 8), deal(-1, 9), deal(0, 8)];

  it('an efficient deal is bettered by no other; equals stay', () => {
    expect(efficient(DEALS)).toEqual([deal(4, 0), deal(3, 3), deal(0, 8), deal(-1, 9), deal(0, 8)]);
  });

  it('an acceptable deal leaves nobody below the breakdown', () => {
    expect(acceptable(DEALS, [1, 1])).toEqual([deal(3, 3), deal(3, 2)]);
  });

  it('Nash takes the greatest product, Kalai and Smorodinsky the evenest shares', () => {
    const line = [deal(10, 0), deal(8, 2), deal(6, 3), deal(0, 4)];
    expect(nashDeal(line, [0, 0])).toEqual(deal(6, 3));
    expect(kalaiSmorodinskyDeal(line, [0, 0])).toEqual(deal(6, 3));
    expect(nashDeal(line, [0, -10])).toEqual(deal(10, 0));
    expect(nashDeal(line, [20, 20])).toBeNull();
  });
});
