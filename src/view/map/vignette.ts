/** The light that falls off towards the edges of the screen. */
import type { Palette } from './palette.ts';

/** Painted over the whole of a canvas of that size. */
export function paintVignette(
  ctx: CanvasRenderingContext2D,
  width: number,
  height: number,
  palette: Palette,
): void {
  const [x, y, reach] = [width / 2, height / 2, Math.hypot(width, height) / 2];
  const fall = ctx.createRadialGradient(x, y, reach * 0.62, x, y, reach * 1.04);
  fall.addColorStop(0, `${palette.edge}00`);
  fall.addColorStop(1, `${palette.edge}${palette.dark ? 'c8' : '8c'}`);
  ctx.clearRect(0, 0, width, height);
  ctx.fillStyle = fall;
  ctx.fillRect(0, 0, width, height);
}
