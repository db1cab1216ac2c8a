/** The players' own forecasts of the running game. */
import type { OwnForecast, OwnQuestion } from '../engine/types.ts';
import type { Side } from '../scenario/types.ts';
import { withForecast } from '../session/forecasts.ts';

export interface OwnForecasts {
  all(): readonly OwnForecast[];
  of(side: Side): readonly OwnForecast[];
  give(side: Side, turn: number, question: OwnQuestion, percent: number | null): void;
}

export const keepForecasts = (before: readonly OwnForecast[] = []): OwnForecasts => {
  let all = before;
  return {
    all: () => all,
    of: (side) => all.filter((forecast) => forecast.side === side),
    give: (side, turn, question, percent) => {
      all = withForecast(all, { side, turn, question, percent });
    },
  };
};
