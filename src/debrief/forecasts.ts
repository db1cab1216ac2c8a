/**
 * What advisers and players forecast, held against what came: the Brier score, the mean squared difference between a chance and 1
 * for what came true or 0 for what did not. Advice is not kept with a record; it is asked for again, and comes out the same.
 */
import { failure, type Result, success } from '../base/result.ts';
import { legalActions } from '../engine/legal.ts';
import { observe } from '../engine/observe.ts';
import { type ReplayFault, replay } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { Episode, OwnForecast } from '../engine/types.ts';
import { type Advice, type Forecast, type ForecastEvent, HORIZONS } from '../policy/advisers/advice.ts';
import { adviceSeed } from '../policy/advisers/advise.ts';
import { blindSpotOf, habitKey } from '../policy/advisers/character.ts';
import { characterOn } from '../policy/advisers/characters/named.ts';
import { happened } from '../policy/advisers/events.ts';
import type { AdviceQuestion } from '../policy/messages.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import type { ForecastScore, ForecastVerdict, JudgedForecast } from './forecastTypes.ts';

const PPM = 1_000_000;
/** What always saying one half would give, ppm. */
const HALF_ERROR = 250_000;
/** Up to this a man was sharp: a quarter off on average, ppm. */
const SHARP_ERROR = 62_500;

export interface ForecastBook {
  /** What to ask the advisers of the side, one question for each turn played. */
  readonly questions: readonly AdviceQuestion[];
  /** `advice`: the answers in the order of the questions. Those of the side who made any forecast, the player first, then best first. */
  score(advice: readonly (readonly Advice[])[], own: readonly OwnForecast[]): readonly ForecastScore[];
}

/** A finished record opened for the forecasts of one side. It must be of this scenario. */
export const openForecastBook = (
  scenario: Scenario,
  episode: Episode,
  side: Side,
): Result<ForecastBook, ReplayFault> => {
  const replayed = replay(scenario, episode);
  if (!replayed.ok) return failure(replayed.error);
  const chapters = chaptersOf(replayed.value);
  return success({
    questions: chapters.map(({ start, turn }, index) => {
      const seen = observe(scenario, start, { side });
      return {
        seen,
        legal: legalActions(scenario, seen),
        seed: adviceSeed(episode.seed, turn),
        lately: (chapters[index - 1]?.orders[side] ?? []).map(({ desk, order }) => ({
          desk,
          way: habitKey(order),
        })),
      };
    }),
    score: (advice, own) => [
      ...ownScores(scenario, chapters, side, own),
      ...adviserScores(scenario, chapters, side, advice),
    ],
  });
};

/** How things stood when a forecast made at a chapter was due. */
const dueAt = (chapters: readonly Chapter[], index: number, event: ForecastEvent): State | undefined => {
  const horizon = HORIZONS[event];
  return (horizon === 0 ? undefined : chapters[index + horizon]?.start) ?? chapters.at(-1)?.end;
};

const judge = (
  scenario: Scenario,
  chapters: readonly Chapter[],
  side: Side,
  index: number,
  { event, ppm }: Pick<Forecast, 'event' | 'ppm'>,
): readonly JudgedForecast[] => {
  const chapter = chapters[index];
  const after = dueAt(chapters, index, event);
  if (chapter === undefined || after === undefined) return [];
  return [{ turn: chapter.turn, event, ppm, came: happened(scenario, event, side, chapter.start, after) }];
};

/** Whether an order of the recommended kind and way was given at his desk. */
const wasFollowed = ({ orders }: Chapter, side: Side, { desk, order }: Advice): boolean =>
  order !== null &&
  orders[side].some((given) => given.desk === desk && habitKey(given.order) === habitKey(order));

const adviserScores = (
  scenario: Scenario,
  chapters: readonly Chapter[],
  side: Side,
  advice: readonly (readonly Advice[])[],
): readonly ForecastScore[] => {
  const made = new Map<string, JudgedForecast[]>();
  for (const [index, said] of advice.entries()) {
    const chapter = chapters[index];
    if (chapter === undefined) continue;
    for (const one of said) {
      const { event, ppm, otherwise } = one.forecast;
      const chance = wasFollowed(chapter, side, one) ? ppm : otherwise;
      const judged = judge(scenario, chapters, side, index, { event, ppm: chance });
      made.set(one.person, [...(made.get(one.person) ?? []), ...judged]);
    }
  }
  return [...made]
    .map(([person, forecasts]) => scoreOf(side, person, forecasts))
    .sort((one, two) => one.error - two.error);
};

const ownScores = (
  scenario: Scenario,
  chapters: readonly Chapter[],
  side: Side,
  own: readonly OwnForecast[],
): readonly ForecastScore[] => {
  const judged = chapters.flatMap(({ turn }, index) =>
    own
      .filter((forecast) => forecast.side === side && forecast.turn === turn)
      .flatMap(({ question, percent }) =>
        judge(scenario, chapters, side, index, { event: question, ppm: percent * 10_000 }),
      ),
  );
  return judged.length === 0 ? [] : [scoreOf(side, null, judged)];
};

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

/** Mean squared error, ppm. */
export const brier = (forecasts: readonly Pick<JudgedForecast, 'ppm' | 'came'>[]): number =>
  mean(forecasts.map(({ ppm, came }) => ((ppm - (came ? PPM : 0)) * (ppm - (came ? PPM : 0))) / PPM));

export const verdictOn = (error: number): ForecastVerdict => {
  if (error <= SHARP_ERROR) return 'sharp';
  return error < HALF_ERROR ? 'fair' : 'poor';
};

/** As he was on the first day: what he is blind to is what the table could have known of him. */
const FIRST_DAY = '1962-10-16';

const scoreOf = (side: Side, person: string | null, forecasts: readonly JudgedForecast[]): ForecastScore => {
  const error = brier(forecasts);
  return {
    side,
    person,
    error,
    said: mean(forecasts.map(({ ppm }) => ppm)),
    came: mean(forecasts.map(({ came }) => (came ? PPM : 0))),
    verdict: verdictOn(error),
    blind: person === null ? null : blindSpotOf(characterOn(person, FIRST_DAY)),
    forecasts,
  };
};
