import { describe, expect, it } from 'vitest';
import {
  brierSkill,
  equalCounts,
  equalWidths,
  reliabilityError,
  type Saying,
} from '../../src/cli/ladder/reliability.ts';
import { sayingsOf } from '../../src/cli/ladder/stages/calibration.ts';
import { rowFor } from './ladderRows.ts';

const said = (chance: number, came: boolean, game: number): Saying => ({ chance, came, game });

/** Two games that went well and two that did not, each with one saying. */
const FOUR = [said(0.1, false, 1), said(0.3, false, 2), said(0.6, true, 3), said(0.8, true, 4)];

describe('bins', () => {
  it('of equal numbers hold the lowest chances first', () => {
    const bins = equalCounts([...FOUR].reverse(), 2);
    expect(bins.map(({ sayings, came }) => [sayings, came])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    expect(bins.map((bin) => bin.said)).toEqual([0.2, 0.7]);
  });

  it('of equal width leave out the empty ones, and take 1 into the last', () => {
    const bins = equalWidths([said(0.05, false, 1), said(0.09, true, 2), said(1, true, 3)], 10);
    expect(bins).toEqual([
      { sayings: 2, said: 0.07, came: 0.5 },
      { sayings: 1, said: 1, came: 1 },
    ]);
  });

  it('weigh their error by what they hold', () => {
    const bins = [
      { sayings: 3, said: 0.2, came: 0.1 },
      { sayings: 1, said: 0.5, came: 1 },
    ];
    expect(reliabilityError(bins)).toBeCloseTo((3 * 0.1 + 0.5) / 4, 10);
  });

  it('of nothing have no error', () => expect(reliabilityError(equalCounts([], 10))).toBe(0));
});

describe('Brier skill', () => {
  it('is worked against the base rate', () => {
    // Squared errors .01 + .09 + .16 + .04 against four times .25.
    expect(brierSkill(FOUR).value).toBeCloseTo(0.7, 10);
  });

  it('is 0 for one who says the base rate, and below for one who is sure and wrong', () => {
    expect(brierSkill([said(0.5, true, 1), said(0.5, false, 2)]).value).toBeCloseTo(0, 10);
    expect(brierSkill([said(0, true, 1), said(1, false, 2)]).value).toBeCloseTo(-3, 10);
  });

  it('cannot show where nothing came', () => expect(brierSkill([said(0.1, false, 1)]).value).toBe(0));

  it('takes the sayings of a game as one', () => {
    const often = FOUR.flatMap((saying) => Array.from({ length: 50 }, () => saying));
    const [once, again] = [brierSkill(FOUR), brierSkill(often)];
    expect(again.value).toBeCloseTo(once.value, 10);
    expect(again.high - again.low).toBeCloseTo(once.high - once.low, 10);
  });
});

describe('sayings', () => {
  it('come from the notes of both sides, each with the end of its game', () => {
    const rows = [
      rowFor(
        { us: 'a', ussr: 'b', seed: 4 },
        {
          nuclear: true,
          fears: [
            [1, 'us', 100_000],
            [1, 'ussr', 250_000],
          ],
        },
      ),
      rowFor({ us: 'a', ussr: 'b', seed: 5 }, { fears: [[1, 'us', 20_000]] }),
    ];
    expect(sayingsOf(rows)).toEqual([said(0.1, true, 4), said(0.25, true, 4), said(0.02, false, 5)]);
    expect(sayingsOf(rows, 'ussr')).toEqual([said(0.25, true, 4)]);
  });
});
