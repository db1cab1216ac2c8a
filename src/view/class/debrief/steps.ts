/** The way through a debrief: what a class does in which order, and the minutes planned for it. Thirteen in all on the wall. */

export const STEP_IDS = [
  'pulse',
  'ended',
  'panes',
  'risk',
  'past',
  'talk',
  'ticket',
  'own',
  'work',
  'keep',
] as const;
export type StepId = (typeof STEP_IDS)[number];

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

const TOGETHER: readonly StepId[] = ['pulse', 'ended', 'panes', 'risk', 'past', 'talk', 'ticket'];

/** What each kind of page walks through. */
export const STEPS: { readonly [audience in Audience]: readonly StepId[] } = {
  seat: [...TOGETHER, 'own'],
  control: [...TOGETHER, 'work', 'keep'],
  projector: TOGETHER,
};
