/** Paints what never moves - sea, shoals, land, coasts, graticule - once into a bitmap, with the plain 2D canvas. */
import { type Coast, theatreCoast } from './coast.ts';
import { graticulePath } from './graticule.ts';
import type { Palette } from './palette.ts';
import type { Allegiance } from './picture.ts';
import type { View } from './view.ts';

export interface BaseStyle {
  readonly palette: Palette;
  readonly cuba: Allegiance;
}

/** Paints `view` over the whole canvas, which is `view.width` x `view.height` CSS pixels times `density`. */
export function paintBase(
  ctx: CanvasRenderingContext2D,
  view: View,
  { palette, cuba }: BaseStyle,
  density: number,
): void {
  const coast = theatreCoast();
  ctx.setTransform(density, 0, 0, density, 0, 0);
  paintSea(ctx, view, palette);
  toUnits(ctx, view, density);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  paintShoals(ctx, view, palette, coast);
  paintGraticule(ctx, view, palette);
  paintLand(ctx, view, palette, coast);
  paintCuba(ctx, view, palette, coast, cuba);
  ctx.setTransform(density, 0, 0, density, 0, 0);
  paintGrain(ctx, view, palette);
}

function toUnits(ctx: CanvasRenderingContext2D, view: View, density: number): void {
  const scale = view.scale * density;
  const left = view.width / 2 - view.x * view.scale;
  const top = view.height / 2 - view.y * view.scale;
  ctx.setTransform(scale, 0, 0, scale, left * density, top * density);
}

function paintSea(ctx: CanvasRenderingContext2D, { width, height }: View, palette: Palette): void {
  const light = ctx.createRadialGradient(
    width * 0.52,
    height * 0.45,
    0,
    width * 0.52,
    height * 0.45,
    Math.hypot(width, height) * 0.42,
  );
  light.addColorStop(0, palette.seaLit);
  light.addColorStop(1, palette.sea);
  ctx.globalAlpha = 1;
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, width, height);
}

/** Bands from wide and faint to narrow: on the night plot they glow, on paper they read as soundings. */
const BANDS = [30, 24, 18.5, 13.5, 9, 5.5, 3];

function paintShoals(ctx: CanvasRenderingContext2D, view: View, palette: Palette, coast: Coast): void {
  ctx.strokeStyle = palette.shoal;
  ctx.globalAlpha = palette.shoalAlpha;
  const growth = Math.min(1.8, Math.max(0.75, view.scale / 1.5));
  for (const band of BANDS) {
    ctx.lineWidth = (band * 2 * growth) / view.scale;
    ctx.stroke(coast.shore);
    if (palette.dark) ctx.globalAlpha *= 1.14;
  }
  ctx.globalAlpha = 1;
}

function paintGraticule(ctx: CanvasRenderingContext2D, view: View, palette: Palette): void {
  ctx.strokeStyle = palette.graticule;
  ctx.globalAlpha = palette.dark ? 0.3 : 0.5;
  ctx.lineWidth = 0.8 / view.scale;
  ctx.stroke(graticulePath(view));
  ctx.globalAlpha = 1;
}

function paintLand(ctx: CanvasRenderingContext2D, view: View, palette: Palette, coast: Coast): void {
  ctx.fillStyle = palette.land;
  ctx.fill(coast.land, 'evenodd');
  ctx.fill(coast.base, 'evenodd');
  paintHatch(ctx, view, palette, coast.land);
  ctx.strokeStyle = palette.border;
  ctx.lineWidth = 0.9 / view.scale;
  ctx.setLineDash([3 / view.scale, 3 / view.scale]);
  ctx.stroke(coast.borders);
  ctx.setLineDash([]);
  ctx.strokeStyle = palette.coast;
  ctx.globalAlpha = palette.dark ? 0.14 : 0.1;
  ctx.lineWidth = 2.6 / view.scale;
  ctx.stroke(coast.shore);
  ctx.globalAlpha = 0.85;
  ctx.lineWidth = 0.9 / view.scale;
  ctx.stroke(coast.shore);
  ctx.globalAlpha = 1;
}

function paintCuba(
  ctx: CanvasRenderingContext2D,
  view: View,
  palette: Palette,
  coast: Coast,
  cuba: Allegiance,
): void {
  ctx.fillStyle = palette.cubaFill[cuba];
  ctx.fill(coast.cuba, 'evenodd');
  paintHatch(ctx, view, { ...palette, hatch: palette[cuba] }, coast.cuba, 0.16);
  ctx.strokeStyle = palette[cuba];
  ctx.globalAlpha = 0.16;
  ctx.lineWidth = 3.4 / view.scale;
  ctx.stroke(coast.cubaShore);
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.1 / view.scale;
  ctx.stroke(coast.cubaShore);
}

/** Fine slanting strokes, as an engraver shades land; they keep their distance whatever the zoom. */
function paintHatch(
  ctx: CanvasRenderingContext2D,
  view: View,
  palette: Palette,
  shape: Path2D,
  alpha = 0.55,
): void {
  const gap = 5 / view.scale;
  const [halfWidth, halfHeight] = [view.width / view.scale / 2, view.height / view.scale / 2];
  const left = view.x - halfWidth - halfHeight * 2;
  ctx.save();
  ctx.clip(shape, 'evenodd');
  ctx.strokeStyle = palette.hatch;
  ctx.globalAlpha = alpha;
  ctx.lineWidth = 0.8 / view.scale;
  ctx.beginPath();
  for (let x = Math.floor(left / gap) * gap; x < view.x + halfWidth; x += gap) {
    ctx.moveTo(x, view.y + halfHeight);
    ctx.lineTo(x + halfHeight * 2, view.y - halfHeight);
  }
  ctx.stroke();
  ctx.restore();
}

/** Specks of chalk or paper fibre; their places come from a fixed rule, so two bakes of one view are equal. */
function paintGrain(ctx: CanvasRenderingContext2D, { width, height }: View, palette: Palette): void {
  let seed = 1962;
  const next = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  ctx.fillStyle = palette.grain;
  const count = Math.min(6000, (width * height) / 160);
  for (let index = 0; index < count; index++) {
    ctx.globalAlpha = palette.grainAlpha * (0.4 + next());
    ctx.fillRect(next() * width, next() * height, palette.dark ? 1 : 0.6 + next() * 1.8, 1);
  }
  ctx.globalAlpha = 1;
}

/** Darkens the edges of the screen; painted once for a size, above the map and below the marks. */
export function paintVignette(
  ctx: CanvasRenderingContext2D,
  width: number,
  height: number,
  palette: Palette,
): void {
  const reach = Math.hypot(width, height) / 2;
  const fall = ctx.createRadialGradient(
    width / 2,
    height / 2,
    reach * 0.62,
    width / 2,
    height / 2,
    reach * 1.04,
  );
  fall.addColorStop(0, `${palette.edge}00`);
  fall.addColorStop(1, `${palette.edge}${palette.dark ? 'c8' : '8c'}`);
  ctx.clearRect(0, 0, width, height);
  ctx.fillStyle = fall;
  ctx.fillRect(0, 0, width, height);
}
