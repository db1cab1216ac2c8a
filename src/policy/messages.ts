/** What is said between a page and the thread that thinks for it. Plain data: it is copied on the way. */
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Advice } from './advisers/advice.ts';
import type { Given } from './advisers/lately.ts';
import type { Choice, Leader } from './leader.ts';

/** One choice to make. `legal` must not be empty; `ply` is the number of actions before it. */
export interface Question {
  readonly leader: Leader;
  readonly seen: Observation;
  readonly legal: readonly Action[];
  readonly seed: number;
  readonly ply: number;
}

/** What a side's advisers say to what its leader sees and ordered last turn; `seed` is the advice's own (`adviceSeed`). */
export interface AdviceQuestion {
  readonly seen: Observation;
  readonly legal: readonly Action[];
  readonly seed: number;
  readonly lately: readonly Given[];
}

export type Asked =
  | { readonly kind: 'choose'; readonly question: Question }
  | { readonly kind: 'advise'; readonly question: AdviceQuestion };

/** The scenario comes first and once; rules keep tables by it. */
export type Request =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | (Asked & { readonly job: number });

/** `donePpm`: the share of the thinking done so far, ppm; any number of them before the answer. */
export type Reply =
  | { readonly job: number; readonly donePpm: number }
  | { readonly job: number; readonly choice: Choice }
  | { readonly job: number; readonly advice: readonly Advice[] }
  | { readonly job: number; readonly fault: string };
