/** Asks the advisers of the side at the screen, whenever its orders are due, and scores all forecasts when the game is over. */

import { openForecastBook } from '../debrief/forecasts.ts';
import type { ForecastReport, ForecastScore } from '../debrief/forecastTypes.ts';
import type { Episode, OwnForecast } from '../engine/types.ts';
import type { Advice } from '../policy/advisers/advice.ts';
import { adviceSeed } from '../policy/advisers/advise.ts';
import { givenBefore } from '../policy/advisers/lately.ts';
import type { Thinker } from '../policy/client.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import type { Update } from '../session/port.ts';

/** Whether this side is to give orders and has given none: advice on half-sent orders would come too late. */
const isDue = ({ observation: { own, phase }, legal }: Update): boolean =>
  phase === 'orders' &&
  legal.length > 0 &&
  own !== null &&
  Object.values(own.orders).every((order) => order === null);

/** What the advisers say to an update; nothing where no orders are due. Rejects as the thinker does. */
export const askAdvisers = async (
  thinker: Thinker,
  seed: number,
  update: Update,
): Promise<readonly Advice[]> => {
  const { observation: seen, legal, log } = update;
  const { turn } = seen.pub;
  if (!isDue(update) || seen.side === null) return [];
  return thinker.advise({
    seen,
    legal,
    seed: adviceSeed(seed, turn),
    lately: givenBefore(log, seen.side, turn),
  });
};

/** A finished game and who was at the page. */
interface Finished {
  readonly scenario: Scenario;
  readonly episode: Episode;
  readonly sides: readonly Side[];
  readonly own: readonly OwnForecast[];
}

/** Asks turn by turn for what the advisers said, tells how far it has come, and last gives the scores. Rejects as the thinker does. */
export const scoreForecasts = async (
  thinker: Thinker,
  { scenario, episode, sides, own }: Finished,
  tell: (report: ForecastReport) => void,
): Promise<void> => {
  const books = sides.flatMap((side) => {
    const book = openForecastBook(scenario, episode, side);
    return book.ok ? [book.value] : [];
  });
  const of = books.reduce((sum, { questions }) => sum + questions.length, 0);
  let done = 0;
  const scores: ForecastScore[] = [];
  for (const { questions, score } of books) {
    const advice: (readonly Advice[])[] = [];
    for (const question of questions) {
      tell({ done: done++, of, scores: null });
      advice.push(await thinker.advise(question));
    }
    scores.push(...score(advice, own));
  }
  tell({ done, of, scores });
};
