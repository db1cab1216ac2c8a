import { describe, expect, it } from 'vitest';
import { brier, type ForecastBook, openForecastBook, verdictOn } from '../../src/debrief/forecasts.ts';
import type { ForecastScore } from '../../src/debrief/forecastTypes.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Advice, ForecastEvent } from '../../src/policy/advisers/advice.ts';
import { adviceSeed, advise } from '../../src/policy/advisers/advise.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { chaptersIn, played, scenario } from './debriefGames.ts';

const HALF = 250_000;
const EPISODE = played('history', 'history', 3);
const CHAPTERS = chaptersIn(EPISODE);

const bookOf = (): ForecastBook => {
  const book = openForecastBook(scenario, EPISODE, 'us');
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
};
const BOOK = bookOf();

const saying = (event: ForecastEvent, ppm: number, more: Partial<Advice> = {}): Advice => ({
  person: 'rusk',
  desk: 'public',
  order: null,
  reason: { code: 'patience' },
  forecast: { event, ppm, otherwise: ppm },
  ...more,
});

/** One adviser who speaks on the first turns alone. */
const scored = (...said: readonly Advice[]): ForecastScore | undefined =>
  BOOK.score(
    said.map((one) => [one]),
    [],
  )[0];

describe('the Brier score', () => {
  it.each([
    ['sure and right', [[1_000_000, true]], 0],
    ['sure and wrong', [[0, true]], 1_000_000],
    [
      'one half',
      [
        [500_000, true],
        [500_000, false],
      ],
      250_000,
    ],
    [
      'eight in ten, right four times in five',
      [
        [800_000, true],
        [800_000, true],
        [800_000, true],
        [800_000, true],
        [800_000, false],
      ],
      160_000,
    ],
    ['one in ten, and it did not come', [[100_000, false]], 10_000],
  ] as const)('of %s', (_, made, error) => {
    expect(brier(made.map(([ppm, came]) => ({ ppm, came })))).toBe(error);
  });

  it('is put into words', () => {
    expect([0, 62_500, 62_501, 249_999, 250_000].map(verdictOn)).toEqual([
      'sharp',
      'sharp',
      'fair',
      'fair',
      'poor',
    ]);
  });
});

describe('a forecast is judged', () => {
  it('at the end, for what is judged then', () => {
    const { end } = CHAPTERS.at(-1)?.end.pub ?? { end: null };
    expect(end).toBe('E1');
    const score = scored(saying('settlement', 800_000), saying('war', 100_000));
    expect(score?.forecasts).toEqual([
      { turn: 0, event: 'settlement', ppm: 800_000, came: true },
      { turn: 1, event: 'war', ppm: 100_000, came: false },
    ]);
    expect(score?.error).toBe(25_000);
    expect([score?.said, score?.came]).toEqual([450_000, 500_000]);
  });

  it('after two turns, for what is judged soon', () => {
    const said = CHAPTERS.map(() => saying('alert', 500_000));
    const came = scored(...said)?.forecasts.map((forecast) => forecast.came);
    const rose = CHAPTERS.map((chapter, index) => {
      const after = CHAPTERS[index + 2]?.start ?? CHAPTERS.at(-1)?.end ?? chapter.end;
      return after.ussr.common.alert > chapter.start.ussr.common.alert;
    });
    expect(came).toEqual(rose);
    expect(new Set(came).size).toBe(2);
  });

  it('by the chance with the order where that kind was given at his desk, else by the one without', () => {
    const index = CHAPTERS.findIndex(({ orders }) => orders.us.length > 0);
    const given = CHAPTERS[index]?.orders.us[0];
    if (given === undefined) throw new Error('nobody ordered anything');
    const forecast = { event: 'war', ppm: 200_000, otherwise: 700_000 } as const;
    const silent = CHAPTERS.slice(0, index).map((): readonly Advice[] => []);
    const chanceWhen = (more: Partial<Advice>): number | undefined =>
      BOOK.score([...silent, [saying('war', 0, { ...more, forecast })]], [])[0]?.forecasts[0]?.ppm;
    const elsewhere = given.desk === 'private' ? 'public' : 'private';
    expect(chanceWhen(given)).toBe(200_000);
    expect(chanceWhen({ ...given, order: { kind: 'S7' } })).toBe(700_000);
    expect(chanceWhen({ ...given, desk: elsewhere })).toBe(700_000);
    expect(chanceWhen({ ...given, order: null })).toBe(700_000);
  });
});

describe('the book of forecasts', () => {
  it('asks what the advisers were asked at the table', () => {
    expect(BOOK.questions.length).toBe(CHAPTERS.length);
    const [, second] = BOOK.questions;
    const start = CHAPTERS[1]?.start;
    if (second === undefined || start === undefined) throw new Error('too short a game');
    const seen = observe(scenario, start, { side: 'us' });
    const live = advise(scenario, seen, second.legal, adviceSeed(EPISODE.seed, 1));
    expect(advise(scenario, second.seen, second.legal, second.seed)).toEqual(live);
    expect(live.length).toBeGreaterThan(0);
  });

  it('finds what the advisers of both sides said to be worth more than a coin', () => {
    const errors = SIDES.flatMap((side) => {
      const book = openForecastBook(scenario, EPISODE, side);
      if (!book.ok) throw new Error(book.error.code);
      const advice = book.value.questions.map(({ seen, legal, seed }) => advise(scenario, seen, legal, seed));
      return book.value.score(advice, []).map(({ error }) => error);
    });
    expect(errors.length).toBe(scenario.people.filter(({ desk }) => desk !== null).length);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(HALF);
  });

  it('puts the player first and then the best, with the blind spots of the others', () => {
    const said = [saying('settlement', 300_000), saying('settlement', 900_000, { person: 'lemay' })];
    const own = [{ turn: 0, side: 'us', question: 'settlement', percent: 10 } as const];
    const scores = BOOK.score([said], own);
    expect(scores.map(({ person, error }) => [person, error])).toEqual([
      [null, 810_000],
      ['lemay', 10_000],
      ['rusk', 490_000],
    ]);
    expect(scores.map(({ blind }) => blind === null)).toEqual([true, false, false]);
  });

  it('passes over the other side’s forecasts, and turns that were not played', () => {
    const own = { side: 'us', question: 'war', percent: 10 } as const;
    expect(
      BOOK.score(
        [],
        [
          { ...own, turn: 99 },
          { ...own, turn: 1, side: 'ussr' },
        ],
      ),
    ).toEqual([]);
  });

  it('refuses a record that does not replay', () => {
    expect(openForecastBook(scenario, { ...EPISODE, rules: 99 }, 'us').ok).toBe(false);
  });
});
