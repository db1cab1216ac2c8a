/** The pointer on the canvas: it drags and zooms, picks what it is pressed on, and rests on things. */
import { type Intentions, listen } from './gestures.ts';
import type { Target } from './picture.ts';
import type { Point } from './projection.ts';

export interface Pointed extends Pick<Intentions, 'drag' | 'zoom'> {
  /** What a pointer at this point means. */
  meant(at: Point): Target | undefined;
  pick(target: Target): void;
  /** What the pointer rests on has changed. */
  rest(target: Target | null): void;
}

/** Starts listening; the answer stops it. */
export function openPointer(canvas: HTMLCanvasElement, { meant, drag, zoom, pick, rest }: Pointed) {
  let resting: Target | null = null;
  return listen(canvas, {
    zoom,
    drag(dx, dy) {
      canvas.style.cursor = 'grabbing';
      drag(dx, dy);
    },
    press(at) {
      const target = meant(at);
      if (target !== undefined) pick(target);
    },
    hover(at) {
      const target = at === null ? null : (meant(at) ?? null);
      canvas.style.cursor = target === null ? 'grab' : 'pointer';
      if (target?.kind === resting?.kind && target?.id === resting?.id) return;
      resting = target;
      rest(target);
    },
  });
}
