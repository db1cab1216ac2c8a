/** What the room says aloud by itself: one thing at a time, the weightiest first, and the time only at a few marks. */
import type { Phase } from '../../../../classroom/types.ts';
import type { ClassPart } from '../../../../classroom/viewTypes.ts';
import { leftOf, markOf } from './clock.ts';

/** What can be heard to change. */
export interface Heard {
  /** Kind and turn of the phase. */
  readonly phase: Phase;
  readonly paused: boolean;
  /** Seconds left at the mark that was passed last; null before any and where there is no end. */
  readonly mark: number | null;
  readonly on: boolean;
  readonly muted: boolean;
}

export type Said =
  | { readonly kind: 'line'; readonly on: boolean }
  | { readonly kind: 'paused'; readonly on: boolean }
  | { readonly kind: 'muted'; readonly on: boolean }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'left'; readonly seconds: number };

export const heardNow = (
  { clock }: Pick<ClassPart, 'clock'>,
  muted: boolean,
  line: string,
  now: number,
): Heard => {
  const left = leftOf(clock, now);
  return {
    phase: clock.phase,
    paused: clock.pausedLeft !== null,
    mark: left === null ? null : markOf(left),
    on: line !== 'off' && line !== 'held',
    muted,
  };
};

const turnOf = (phase: Phase): number => ('turn' in phase ? phase.turn : -1);
const isOtherPhase = (one: Phase, two: Phase): boolean =>
  one.kind !== two.kind || turnOf(one) !== turnOf(two);

/** Null where nothing is worth saying. More time given is shown, not said again. */
export const saidBetween = (before: Heard, now: Heard): Said | null => {
  if (before.on !== now.on) return { kind: 'line', on: now.on };
  if (isOtherPhase(before.phase, now.phase)) return { kind: 'phase', phase: now.phase };
  if (before.paused !== now.paused) return { kind: 'paused', on: now.paused };
  if (before.muted !== now.muted) return { kind: 'muted', on: now.muted };
  if (now.paused || now.mark === null || now.mark === before.mark) return null;
  return before.mark === null || now.mark < before.mark ? { kind: 'left', seconds: now.mark } : null;
};
