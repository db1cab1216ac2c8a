/** What is said between a page and the thread that thinks for it. Plain data: it is copied on the way. */
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Choice, Leader } from './leader.ts';

/** One choice to make. `legal` must not be empty; `ply` is the number of actions before it. */
export interface Question {
  readonly leader: Leader;
  readonly seen: Observation;
  readonly legal: readonly Action[];
  readonly seed: number;
  readonly ply: number;
}

/** The scenario comes first and once; rules keep tables by it. */
export type Request =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'choose'; readonly job: number; readonly question: Question };

/** `donePpm`: the share of the thinking done so far, ppm; any number of them before the answer. */
export type Reply =
  | { readonly job: number; readonly donePpm: number }
  | { readonly job: number; readonly choice: Choice }
  | { readonly job: number; readonly fault: string };
