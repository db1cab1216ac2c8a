/** The name of the line, its letters set along the arc: one bitmap, because letters turned one by one come out torn. */

import type { Box } from './boxIndex.ts';
import type { Face } from './faces.ts';
import type { Layout } from './layout.ts';
import type { Palette } from './palette.ts';
import { fontOf } from './texts.ts';

/** The part of the screen the letters need, in CSS pixels; undefined when there are none. */
export function nameBox(glyphs: Layout['glyphs'], face: Face): Box | undefined {
  if (glyphs.length === 0) return undefined;
  const [xs, ys] = [glyphs.map(({ x }) => x), glyphs.map(({ y }) => y)];
  const [x, y] = [Math.floor(Math.min(...xs) - face.size), Math.floor(Math.min(...ys) - face.size)];
  return {
    x,
    y,
    width: Math.ceil(Math.max(...xs) + face.size - x),
    height: Math.ceil(Math.max(...ys) + face.size - y),
  };
}

/** Paints all casings first, then all letters, so that none eats its neighbour. */
export function paintLineName(
  ctx: CanvasRenderingContext2D,
  glyphs: Layout['glyphs'],
  box: Box,
  face: Face,
  palette: Palette,
  density: number,
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.font = fontOf(face);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  ctx.strokeStyle = palette.sea;
  ctx.fillStyle = palette.line;
  const turnTo = ({ x, y, angle }: Layout['glyphs'][number]): void => {
    ctx.setTransform(density, 0, 0, density, (x - box.x) * density, (y - box.y) * density);
    ctx.rotate(angle);
  };
  for (const glyph of glyphs) {
    turnTo(glyph);
    ctx.strokeText(glyph.letter, 0, 0);
  }
  for (const glyph of glyphs) {
    turnTo(glyph);
    ctx.fillText(glyph.letter, 0, 0);
  }
}
