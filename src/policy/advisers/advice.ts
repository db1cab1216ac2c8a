/** What an adviser says: codes and numbers, no sentences. Plain data, so that a page can hold it. */
import type { Order } from '../../engine/types.ts';
import type { Desk } from '../../scenario/types.ts';

/**
 * What is forecast. Each is judged on the record alone, by `happened`:
 * war (nuclear weapons have been used) · settlement (it ended by agreement, E1 to E4) · force (Washington has struck or landed, or
 * does so at the end) · answer (the other side has accepted, countered or refused an offer that stood) · offer (the other side has
 * made a new offer) · ships (a ship with arms has turned back) · incident (something has gone wrong between the forces, whether or
 * not anybody in either capital heard of it) · alert (the other side's forces stand at a higher alert).
 */
export const FORECAST_EVENTS = [
  'war',
  'settlement',
  'force',
  'answer',
  'offer',
  'ships',
  'incident',
  'alert',
] as const;
export type ForecastEvent = (typeof FORECAST_EVENTS)[number];

/** Turns after which each is judged, the present one counted; 0 for the end of the game. A game over earlier is judged then. */
export const HORIZONS: { readonly [event in ForecastEvent]: number } = {
  war: 0,
  settlement: 0,
  force: 0,
  answer: 2,
  offer: 2,
  ships: 2,
  incident: 2,
  alert: 2,
};

export interface Forecast {
  readonly event: ForecastEvent;
  /** Chance if the order he recommends is given this turn, ppm. */
  readonly ppm: number;
  /** Chance if it is not, ppm; the same where he recommends to wait. */
  readonly otherwise: number;
}

/**
 * What tips the scale for him, as he sees it: danger (chance of nuclear war, ppm, without the order and with it) · deal (the same for
 * a settlement) · home, prestige (his side's, milli-points gained) · rival (milli-points of score that the other side loses) ·
 * content (milli-points that it gains, for one who wants it content) · worth (milli-points of score his side gains) · habit (what he has always been for) · patience (nothing at his desk is better than
 * to wait).
 */
export type Reason =
  | { readonly code: 'danger' | 'deal'; readonly from: number; readonly to: number }
  | { readonly code: 'home' | 'prestige' | 'rival' | 'content' | 'worth'; readonly milli: number }
  | { readonly code: 'habit' }
  | { readonly code: 'patience' };

/** What an adviser makes too much or too little of: hawks in the other capital, accidents, talks, or that the other side gives way. */
export interface BlindSpot {
  readonly about: 'hawks' | 'accidents' | 'talks' | 'yields';
  readonly tooMuch: boolean;
}

export interface Advice {
  /** The adviser, by the scenario's id. */
  readonly person: string;
  readonly desk: Desk;
  /** What he would order at his desk; null to wait. */
  readonly order: Order | null;
  readonly reason: Reason;
  readonly forecast: Forecast;
}
