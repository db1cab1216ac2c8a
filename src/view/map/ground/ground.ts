/** Paints what never moves - sea, shoals, land, coasts, grid - for one view. Slow: it belongs in a thread. */
import { paletteOf } from '../palette.ts';
import type { Allegiance, Theme } from '../picture.ts';
import type { View } from '../view.ts';
import { theatreCoast } from './coast.ts';
import { paintGraticule, paintPlotGrid } from './grids.ts';
import { paintCuba, paintLand } from './land.ts';
import { paintCreases, paintGrain, paintSea } from './paper.ts';
import type { Ctx, GroundSheet } from './sheet.ts';
import { paintWaters } from './waters.ts';

/** A ground to paint: the canvas is the view's size times `density`. */
export interface GroundOrder {
  readonly view: View;
  readonly theme: Theme;
  readonly cuba: Allegiance;
  readonly density: number;
}

/** Paints the whole canvas. Equal orders give equal pictures. */
export function paintGround(ctx: Ctx, { view, theme, cuba, density }: GroundOrder): void {
  const sheet: GroundSheet = { ctx, view, palette: paletteOf(theme), coast: theatreCoast(), cuba };
  const { hand } = sheet.palette;
  ctx.setTransform(density, 0, 0, density, 0, 0);
  paintSea(sheet);
  toUnits(sheet, density);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  paintWaters(sheet);
  if (hand === 'chalk') paintPlotGrid(sheet);
  else paintGraticule(sheet);
  paintLand(sheet);
  paintCuba(sheet);
  if (hand === 'print') paintCreases(sheet);
  ctx.setTransform(density, 0, 0, density, 0, 0);
  paintGrain(sheet);
}

function toUnits({ ctx, view }: GroundSheet, density: number): void {
  const scale = view.scale * density;
  const left = view.width / 2 - view.x * view.scale;
  const top = view.height / 2 - view.y * view.scale;
  ctx.setTransform(scale, 0, 0, scale, left * density, top * density);
}
