/** Forecasts held against what came, man by man. Chances in ppm. */
import type { BlindSpot, ForecastEvent } from '../policy/advisers/advice.ts';
import type { Side } from '../scenario/types.ts';

/** One forecast, and whether it came true. `turn` is that on which it was made; the chance is the one that applied: the order was given, or not. */
export interface JudgedForecast {
  readonly turn: number;
  readonly event: ForecastEvent;
  readonly ppm: number;
  readonly came: boolean;
}

/** In words: within a sixteenth of always right · better than always saying one half · no better. */
export const FORECAST_VERDICTS = ['sharp', 'fair', 'poor'] as const;
export type ForecastVerdict = (typeof FORECAST_VERDICTS)[number];

/** All forecasts of one man, in the order of turns; never without any. */
export interface ForecastScore {
  readonly side: Side;
  /** The adviser by the scenario's id; null for the player. */
  readonly person: string | null;
  /** Mean squared error (Brier), ppm: 0 for always right and sure, 250,000 for always saying one half. */
  readonly error: number;
  /** Mean chance he gave, and share of what came true, ppm. */
  readonly said: number;
  readonly came: number;
  readonly verdict: ForecastVerdict;
  /** Null for the player, and for one who sees clearly. */
  readonly blind: BlindSpot | null;
  readonly forecasts: readonly JudgedForecast[];
}

/** The scores while they are worked out, turn by turn: null until all of `of` are done. Best first. */
export interface ForecastReport {
  readonly done: number;
  readonly of: number;
  readonly scores: readonly ForecastScore[] | null;
}
