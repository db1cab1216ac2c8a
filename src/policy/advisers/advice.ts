/** What an adviser says: codes and numbers, no sentences. Plain data, so that a page can hold it. */
import type { Bundle, Order } from '../../engine/types.ts';
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
 * What tips the scale for him, as he sees it: danger (nuclear war becomes less likely) · deal (a settlement likelier) · home, prestige
 * (his side gains by it) · rival (the other side loses) · content (it gains, for one who wants it content) · worth (his side ends better
 * off) · patience (nothing at his desk is better than to wait).
 */
export const TIPPED_BY = [
  'danger',
  'deal',
  'home',
  'prestige',
  'rival',
  'content',
  'worth',
  'patience',
] as const;
export type TippedBy = (typeof TIPPED_BY)[number];

/**
 * Why he says so: what tips the scale, or where that is his own matter his words for it: want, fear (as the scenario has them), held (what
 * he held on that day of 1962, which the scenario has too).
 */
export type Reason =
  | { readonly code: TippedBy }
  | { readonly code: 'want' | 'fear' }
  /** While the secret holds there is nothing that could be said to the other side. */
  | { readonly code: 'secret' }
  | { readonly code: 'held'; readonly date: string };

/** What he is for while the secret holds, whatever his desk can do for it: from what the scenario says he held. */
export const COURSES = ['strike', 'blockade', 'warning', 'talk', 'choices', 'look'] as const;
export type Course = (typeof COURSES)[number];

/**
 * Whether he thinks that terms of his side are enough for the other (`hope`) or not (`doubt`), and on what that rests: what they give it
 * (`terms`), how hard it is pressed, or what he makes of talks beyond what they deserve or too little of them.
 */
export interface Suits {
  readonly word: 'hope' | 'doubt';
  readonly on: 'terms' | 'pressed' | 'talks';
}

/** An offer on the table, as he sees it: theirs that can be answered, else his side's that waits for an answer. */
export type OnOffer =
  | {
      readonly whose: 'theirs';
      readonly say: 'accept' | 'counter' | 'refuse' | 'wait';
      /** What speaks most for or against taking it, `more` that they may give more; or his own words, as in `Reason`. */
      readonly because: Exclude<TippedBy, 'deal' | 'patience'> | 'more' | 'want' | 'fear';
    }
  | {
      readonly whose: 'ours';
      readonly say: 'wait' | 'better';
      readonly bundle: Bundle;
      readonly because: Suits;
    };

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
  /** What he makes of the terms that his order puts forward; absent where it puts forward none. */
  readonly suits?: Suits;
  readonly reason: Reason;
  readonly forecast: Forecast;
  /** What he is for in the end, while the secret holds; absent where nobody wrote it down. */
  readonly course?: Course;
  /** What he makes of the offer on the table; absent where there is none, or none that concerns him. */
  readonly onOffer?: OnOffer;
}
