/** The clock of a class: what is left of a phase, for the eye at every second and for the ear now and then. */
import type { Clock } from '../../../../classroom/types.ts';

/** Milliseconds left at the server's time `now`; null where nothing ends the phase by itself. */
export const leftOf = ({ endsAt, pausedLeft }: Clock, now: number): number | null =>
  pausedLeft ?? (endsAt === null ? null : Math.max(0, endsAt - now));

/** `4:07`. A second that has begun counts whole, so that zero is shown when the time is over. */
export const figures = (left: number): string => {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Seconds left at which it is said aloud how much is left. */
const MARKS = [10, 30, 60, 120, 300];

/** The mark that was passed last; null while there is more left than any. */
export const markOf = (left: number): number | null =>
  MARKS.find((mark) => Math.ceil(left / 1000) <= mark) ?? null;

/** Pressing time: it is shown in another way, and not by colour alone. */
export const isShort = (left: number | null): boolean => left !== null && left <= 30_000;
