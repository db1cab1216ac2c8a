import { describe, expect, it } from 'vitest';
import { mostDifferent } from '../../src/debrief/lab/futures.ts';
import { openLuck } from '../../src/debrief/lab/luck.ts';
import { type Played, spreadOf } from '../../src/debrief/lab/played.ts';
import {
  meanRange,
  meanShare,
  medianRange,
  momentsOf,
  shareOf,
  standardError,
} from '../../src/debrief/lab/statistics.ts';
import { LUCK_GAMES } from '../../src/debrief/lab/types.ts';
import { finish } from '../../src/debrief/lab/work.ts';
import { replay } from '../../src/engine/replay.ts';
import { DANGERS, type EndCode } from '../../src/scenario/types.ts';
import { recorded } from './labGames.ts';

describe('a share', () => {
  it.each([
    [0, 10, { ppm: 0, low: 0, high: 277_533 }],
    [5, 10, { ppm: 500_000, low: 236_593, high: 763_407 }],
    [10, 10, { ppm: 1_000_000, low: 722_467, high: 1_000_000 }],
    [3, 1000, { ppm: 3000, low: 1021, high: 8783 }],
    [0, 0, { ppm: 0, low: 0, high: 1_000_000 }],
  ])('of %i in %i has Wilson’s interval', (hits, games, share) => {
    expect(shareOf(hits, games)).toEqual({ games, ...share });
  });
});

describe('moments', () => {
  it('give mean and standard error', () => {
    const moments = momentsOf([1, 2, 3, 4]);
    expect(moments.mean).toBe(2.5);
    expect(standardError(moments)).toBeCloseTo(Math.sqrt(5 / 3 / 4), 12);
  });

  it('of one number leave everything open', () => {
    expect(meanShare(momentsOf([500]))).toEqual({ games: 1, ppm: 500, low: 0, high: 1_000_000 });
  });
});

describe('a range', () => {
  it('goes from the tenth part to the nine tenths', () => {
    const values = Array.from({ length: 101 }, (_, at) => 100 - at);
    expect(medianRange(values)).toEqual({ middle: 50, low: 10, high: 90 });
    expect(meanRange([...values, 5000])).toEqual({ middle: 99, low: 10, high: 91 });
    expect(medianRange([])).toEqual({ middle: 0, low: 0, high: 0 });
  });
});

const game = (seed: number, end: EndCode, us: number, turns = 10, risk = 0): Played => ({
  seed,
  end,
  scores: { us, ussr: 50_000 },
  turns,
  war: end === 'E10' || end === 'E11',
  risk,
  misfits: 0,
});

describe('a spread', () => {
  it('counts ends, the most frequent first', () => {
    const games = [game(1, 'E6', 10_000), game(2, 'E1', 60_000), game(3, 'E1', 80_000), game(4, 'E10', 0)];
    const spread = spreadOf(games);
    expect(spread?.ends.map(({ end, share }) => [end, share.ppm])).toEqual([
      ['E1', 500_000],
      ['E6', 250_000],
      ['E10', 250_000],
    ]);
    expect(spread?.war.ppm).toBe(250_000);
    expect(spread?.scores.us.middle).toBe(37_500);
  });

  it('of no games is none', () => expect(spreadOf([])).toBeNull());
});

describe('the most different games', () => {
  it('are a typical one of each common end, then those farthest off', () => {
    const common = [10, 20, 30].map((score, at) => game(at, 'E1', score * 1000));
    const games = [...common, game(7, 'E6', 90_000), game(8, 'E6', 91_000), game(9, 'E6', 50_000)];
    expect(mostDifferent(games).map(({ seed }) => seed)).toEqual([1, 7, 9, 0, 2]);
  });

  it('are no more than tell a reader something else', () => {
    expect(mostDifferent([game(1, 'E1', 5), game(2, 'E1', 5), game(3, 'E1', 5)])).toHaveLength(1);
    expect(mostDifferent([game(1, 'E1', 25_000), game(2, 'E1', 28_000)])).toHaveLength(1);
    expect(mostDifferent([])).toEqual([]);
  });
});

describe('other luck', () => {
  it('tells how far it has come, and at the end the futures, which replay, and every danger setting', async () => {
    const { scenario, episode } = await recorded({
      id: 'drill-first-turns',
      players: { us: 'hawk', ussr: 'hawk' },
      seed: 2,
      settings: { danger: 'dms' },
    });
    const work = openLuck(scenario, episode, 200);
    expect(work.report()).toMatchObject({ done: 0, spread: null, ledger: null, futures: [], dangers: [] });
    for (let at = 0; at < 50; at++) work.go();
    expect(work.report()).toMatchObject({ done: 50, spread: { games: 50 }, futures: [], dangers: [] });
    const report = finish(work);
    expect(report.done).toBe(report.of);
    expect(report.dangers.map(({ danger }) => danger)).toEqual(DANGERS);
    expect(report.dangers.at(-1)?.share).toEqual(report.ledger?.total);
    expect(report.dangers[0]?.share.ppm).toBeLessThan(report.ledger?.total.ppm ?? 0);
    expect(report.futures.length).toBeGreaterThan(1);
    for (const { episode: other, end, turns } of report.futures) {
      const steps = replay(scenario, other);
      const last = steps.ok ? steps.value.at(-1)?.state : undefined;
      expect([last?.phase, last?.pub.end]).toEqual(['over', end]);
      expect(other.actions.filter(({ kind }) => kind === 'seal')).toHaveLength(2 * turns);
    }
    expect(LUCK_GAMES).toBe(1000);
  });
});
