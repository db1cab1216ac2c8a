/** The way through a debrief: what a class does in which order, and the minutes planned for it. Thirteen in all on the wall. */

import { DEBRIEF_STEPS, type DebriefStep } from '../../../classroom/types.ts';

/** What everybody goes through, and what is only at a seat or in the control room. */
export type StepId = DebriefStep | 'own' | 'work' | 'keep';

export const MINUTES: { readonly [step in StepId]: number } = {
  pulse: 1,
  ended: 1,
  panes: 3,
  risk: 1,
  past: 1,
  talk: 4,
  ticket: 2,
  own: 2,
  work: 2,
  keep: 1,
};

export type Audience = 'seat' | 'control' | 'projector';

/** What each kind of page walks through. */
export const STEPS: { readonly [audience in Audience]: readonly StepId[] } = {
  seat: [...DEBRIEF_STEPS, 'own'],
  control: [...DEBRIEF_STEPS, 'work', 'keep'],
  projector: DEBRIEF_STEPS,
};

/** Of the steps that everybody goes through together, which it is, from 1; null for one that only some pages have. */
export const sharedStep = (step: StepId): number | null => {
  const at = DEBRIEF_STEPS.findIndex((shared) => shared === step);
  return at < 0 ? null : at + 1;
};
