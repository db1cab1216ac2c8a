/** What is said between a page and the thread that thinks for it. Plain data: it is copied on the way. */
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { PolicyName } from './choose.ts';

/** One choice to make. `legal` must not be empty; `nodes` bounds the look-ahead. */
export interface Question {
  readonly name: PolicyName;
  readonly seen: Observation;
  readonly legal: readonly Action[];
  readonly seed: number;
  readonly nodes: number;
}

/** The scenario comes first and once; rules keep tables by it. */
export type Request =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'choose'; readonly job: number; readonly question: Question };

export type Reply =
  | { readonly job: number; readonly action: Action }
  | { readonly job: number; readonly fault: string };
