/** What is looked back on after a game: the course of 1962, what was known then and is known now, and what is often told otherwise. */
import { END_CODES, INCIDENT_KINDS, ISSUES, ORDER_KINDS } from './names.ts';
import type { Claim, Side, TextKey } from './types.ts';

/**
 * What a game can touch, as codes: an order of this kind was given · an issue stood in an offer, a gesture or the deal · an incident
 * of this kind happened · the line came that far · a ship came to this · it ended so.
 */
export const TOUCHES = [
  ...ORDER_KINDS.map((kind) => `order.${kind}` as const),
  ...ISSUES.map((issue) => `issue.${issue}` as const),
  ...INCIDENT_KINDS.map((kind) => `incident.${kind}` as const),
  'line.proclaimed',
  'line.in-force',
  'ship.hailed',
  'ship.boarded',
  'ship.turned',
  ...END_CODES.map((end) => `end.${end}` as const),
] as const;
export type Touch = (typeof TOUCHES)[number];

/** An error that is often told, and what is true. */
export interface Misconception {
  readonly id: string;
  readonly error: TextKey;
  readonly truth: Claim;
  /** Any of these brings a game in touch with it. */
  readonly touchedBy: readonly Touch[];
}

/** Something that leaders knew or believed in 1962, and what is known of it now. */
export interface ThenAndNow {
  readonly id: string;
  readonly title: TextKey;
  /** One entry a side, in the order of SIDES. */
  readonly believed: readonly { readonly side: Side; readonly claim: Claim }[];
  readonly now: Claim;
  /** The year by which it was public, where the dossier gives one; else null. */
  readonly year: number | null;
  readonly touchedBy: readonly Touch[];
}

/** Steps of a course, in the order in which they came in 1962. */
export const MILESTONES = ['disclosed', 'proclaimed', 'in-force', 'settled'] as const;
export type MilestoneCode = (typeof MILESTONES)[number];

/** When 1962 came to a step. `hour` counts from 16 October 08:00 Washington time. */
export interface Milestone {
  readonly code: MilestoneCode;
  readonly hour: number;
  readonly claim: Claim;
  /** The terms of the settlement, as an engine Bundle in JSON. */
  readonly bundle?: {
    readonly terms: readonly number[];
    readonly publicity: readonly number[];
  };
}
