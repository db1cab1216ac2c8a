/** What every painter of the ground is given: a plain 2D canvas, on the page or in a thread, and what to paint on it. */
import type { Palette } from '../palette.ts';
import type { Allegiance } from '../picture.ts';
import type { View } from '../view.ts';
import type { Coast } from './coast.ts';

export type Ctx = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The canvas speaks map units while one of these is painted; a length in CSS pixels is divided by the view's scale. */
export interface GroundSheet {
  readonly ctx: Ctx;
  readonly view: View;
  readonly palette: Palette;
  readonly coast: Coast;
  readonly cuba: Allegiance;
}

/** Numbers of 0 to 1 by a fixed rule, so that two paintings of one view are equal. */
export function steadyNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Strokes a path with a width in CSS pixels. */
export function strokeWith(
  { ctx, view }: Pick<GroundSheet, 'ctx' | 'view'>,
  path: Path2D,
  style: {
    readonly colour: string;
    readonly alpha: number;
    readonly width: number;
    readonly dash?: readonly number[];
  },
): void {
  ctx.strokeStyle = style.colour;
  ctx.globalAlpha = style.alpha;
  ctx.lineWidth = style.width / view.scale;
  ctx.setLineDash((style.dash ?? []).map((length) => length / view.scale));
  ctx.stroke(path);
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}
