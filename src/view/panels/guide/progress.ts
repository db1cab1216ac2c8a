/** How far somebody has come in the guided drill. */
import type { View } from '../../../store/types.ts';
import { STEPS } from './steps.ts';

export interface Progress {
  /** Index of the step that is shown. */
  readonly at: number;
  /** Somebody went back to a step that is done already: it stays until it is undone or passed by hand. */
  readonly held: boolean;
}

const LAST = STEPS.length - 1;

const isDone = (at: number, view: View): boolean => STEPS[at]?.isDone(view) ?? false;

/** The first step that is still to be done: the beginning, unless a stored game goes on. */
export const beginGuide = (view: View): Progress => onward({ at: 0, held: false }, view);

/** Passes every step that the view shows to be done. The same object when nothing has changed. */
export const follow = (progress: Progress, view: View): Progress => {
  if (!progress.held) return onward(progress, view);
  return isDone(progress.at, view) ? progress : { ...progress, held: false };
};

const onward = (progress: Progress, view: View): Progress =>
  progress.at < LAST && isDone(progress.at, view)
    ? onward({ at: progress.at + 1, held: false }, view)
    : progress;

/** One step back, or on although it is not done. */
export const turnPage = ({ at }: Progress, by: -1 | 1): Progress => ({
  at: Math.max(0, Math.min(LAST, at + by)),
  held: true,
});
