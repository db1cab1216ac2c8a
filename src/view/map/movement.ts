/** One picture becoming another one in time. Pure but for the clock it is told. */
import type { MapPicture } from './picture.ts';
import { type Moment, pictureAt } from './pictureAt.ts';
import { planChanges } from './planChanges.ts';

export interface Movement {
  /** Before any of it has happened. */
  readonly beginning: Moment;
  /** The moment at a time in milliseconds; the first time asked for is its beginning. */
  at(now: number): { readonly moment: Moment; readonly done: boolean };
  /** To be called when it is finished or replaced. */
  over(): void;
}

/** Null where nothing changes. `over` is called as often as the movement's own. */
export function movementOf(
  from: MapPicture,
  to: MapPicture,
  seconds: number,
  over: () => void,
): Movement | null {
  const changes = planChanges(from, to);
  if (changes.length === 0 || seconds <= 0) return null;
  let start: number | null = null;
  return {
    beginning: pictureAt(from, to, changes, 0),
    over,
    at(now) {
      start ??= now;
      const progress = (now - start) / (seconds * 1000);
      return { moment: pictureAt(from, to, changes, progress), done: progress >= 1 };
    },
  };
}
