/** What is said between a page and the thread of its lab. Plain data: it is copied on the way. */
import type { Episode, Refusal } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { BranchQuestion, BranchReport, EffectsReport, LuckReport } from './types.ts';

/** The record of a game that is over; it must replay. */
export type Asked =
  | { readonly kind: 'luck'; readonly episode: Episode }
  | { readonly kind: 'effects'; readonly episode: Episode }
  | { readonly kind: 'branch'; readonly episode: Episode; readonly question: BranchQuestion };

export type Report = LuckReport | EffectsReport | BranchReport;

/** The scenario comes first and once. */
export type Request =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'job'; readonly job: number; readonly asked: Asked }
  | { readonly kind: 'stop'; readonly job: number };

/** Any number of reports that are not the last, then the last, a refusal or a fault; nothing after a stop has been heard. */
export type Reply =
  | { readonly job: number; readonly report: Report; readonly last: boolean }
  | { readonly job: number; readonly refused: Refusal }
  | { readonly job: number; readonly fault: string };
