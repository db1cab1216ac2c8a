/** The players' own forecasts, kept beside a record: at most one for each turn, side and question. */
import { isFields } from '../base/fields.ts';
import { OWN_QUESTIONS, type OwnForecast } from '../engine/types.ts';
import { SIDES } from '../scenario/types.ts';

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const readForecast = (value: unknown): OwnForecast | null => {
  if (!isFields(value)) return null;
  const { turn, percent } = value;
  const side = SIDES.find((known) => known === value.side);
  const question = OWN_QUESTIONS.find((known) => known === value.question);
  if (side === undefined || question === undefined || !isCount(turn) || !isCount(percent) || percent > 100)
    return null;
  return { turn, side, question, percent };
};

const isOfOne = (one: OwnForecast, two: Omit<OwnForecast, 'percent'>): boolean =>
  one.turn === two.turn && one.side === two.side && one.question === two.question;

/** The list with this one in the place of what stood for its turn, side and question; `percent` null takes that away. */
export const withForecast = (
  all: readonly OwnForecast[],
  { percent, ...about }: Omit<OwnForecast, 'percent'> & { readonly percent: number | null },
): readonly OwnForecast[] => {
  const others = all.filter((known) => !isOfOne(known, about));
  return percent === null ? others : [...others, { ...about, percent }];
};

/** What of a stored list can be used; entries that are no forecasts are dropped, and of two for the same the later stays. */
export const readForecasts = (stored: unknown): readonly OwnForecast[] => {
  if (!Array.isArray(stored)) return [];
  const sound = stored.map(readForecast).filter((forecast) => forecast !== null);
  return sound.reduce<readonly OwnForecast[]>(withForecast, []);
};
