import { describe, expect, it } from 'vitest';
import {
  differences,
  marginOf,
  playPairs,
  playSeat,
  resultOf,
  seedsFrom,
} from '../../src/cli/ladder/pairs.ts';
import { keyOf } from '../../src/cli/ladder/row.ts';
import { climbStep } from '../../src/cli/ladder/stages/budgets.ts';
import { matchAgainst } from '../../src/cli/ladder/stages/fixed.ts';
import { poolOfRows, rowFor, tableOfRows } from './ladderRows.ts';

const game = (us: number, ussr: number) =>
  rowFor({ us: 'one', ussr: 'two', seed: 1 }, { scores: { us, ussr } });

describe('a pair', () => {
  it('is two games on one seed with seats swapped', async () => {
    const { pool, played } = poolOfRows(() => ({}));
    await playPairs(
      {
        play: async (games) => {
          await pool.play(games, () => undefined);
          return games.map((key) => rowFor(key));
        },
      },
      'one',
      'two',
      [7, 8],
    );
    expect(played.map(keyOf)).toEqual(['one two 7', 'two one 7', 'one two 8', 'two one 8']);
  });

  it('counts own scores over both games, whatever the seats are worth', () => {
    expect(marginOf(game(70.1, 40), game(65, 44.9))).toBe(10);
    expect(marginOf(game(70, 40), game(70, 40))).toBe(0);
    expect(marginOf(game(60, 40), game(75.3, 40))).toBe(-15.3);
  });

  it.each([
    [0.1, 1],
    [0, 0.5],
    [-0.1, 0],
  ])('with a margin of %d has the result %d', (margin, result) => expect(resultOf(margin)).toBe(result));

  it('tells the margins of the first named, by seed', async () => {
    const table = tableOfRows(({ us, seed }) => ({
      scores: us === 'one' ? { us: 60 + seed, ussr: 50 } : { us: 55, ussr: 52 },
    }));
    expect(await playPairs(table, 'one', 'two', seedsFrom(1, 3))).toEqual([8, 9, 10]);
  });
});

describe('a seat', () => {
  it('gives the own scores of who sits there', async () => {
    const table = tableOfRows(({ us }) => ({
      scores: us === 'one' ? { us: 1, ussr: 2 } : { us: 3, ussr: 4 },
    }));
    expect(await playSeat(table, 'us', 'one', 'two', [5])).toEqual([1]);
    expect(await playSeat(table, 'ussr', 'one', 'two', [5])).toEqual([4]);
  });

  it('compares seed by seed', () => expect(differences([3, 0.3], [1, 0.1])).toEqual([2, 0.2]));
});

describe('a match against a fixed policy', () => {
  const table = tableOfRows(({ us, ussr }) => ({
    scores: { us: us === 'stronger' ? 70 : 60, ussr: ussr === 'stronger' ? 50 : 45 },
  }));

  it('is in pairs where the policy plays both sides', async () => {
    const { rule, above } = await matchAgainst(table, 'stronger', 'hawk', [1, 2]);
    expect({ rule, value: above.value }).toEqual({ rule: 'pairs', value: 7.5 });
  });

  it.each([
    ['passive-us', 10],
    ['stone-su', 5],
  ])('is in its own seat for %s', async (policy, value) => {
    const match = await matchAgainst(table, 'stronger', policy, [1, 2]);
    expect({ rule: match.rule, value: match.above.value }).toEqual({ rule: 'seat', value });
  });
});

describe('a step between budgets', () => {
  it('stops at the first look that decides', async () => {
    const table = tableOfRows(({ us }) => ({
      scores: us === 'one' ? { us: 60, ussr: 50 } : { us: 50, ussr: 60 },
    }));
    const { results, decided } = await climbStep(table, 'one', 'two', 800);
    expect({ pairs: results.length, decided }).toEqual({ pairs: 20, decided: 'strong' });
  });

  it('plays to the end where nothing decides', async () => {
    const { results, decided } = await climbStep(
      tableOfRows(() => ({})),
      'one',
      'two',
      30,
    );
    expect({ pairs: results.length, decided }).toEqual({ pairs: 30, decided: 'open' });
  });
});
