/** The globe inset: the near side of the Earth painted once for a size and paper, and the marks upon it. */
import { globeCoast } from './globeCoast.ts';
import { arcBetween } from './greatCircle.ts';
import { type Disc, globeDisc, globePoints } from './marks.ts';
import { allegianceColour, colour, type Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { MapPicture } from './picture.ts';
import { type Point, projectGlobe } from './projection.ts';
import type { Sheet } from './sheet.ts';

/** Half the side, in CSS pixels, of the square bitmap that holds the globe and its shadow. */
export const globeHalf = (disc: Disc): number => disc.radius + 12;

/** Paints the globe in the middle of a square canvas of `globeHalf` times two. */
export function paintGlobe(
  ctx: CanvasRenderingContext2D,
  disc: Disc,
  palette: Palette,
  density: number,
): void {
  const half = globeHalf(disc);
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.clearRect(0, 0, half * 2, half * 2);
  ctx.save();
  ctx.shadowColor = palette.dark ? '#000000b0' : '#3a2c1080';
  ctx.shadowBlur = 11 * density;
  ctx.fillStyle = palette.sea;
  fillDisc(ctx, half, disc.radius);
  ctx.restore();
  ctx.save();
  ctx.beginPath();
  ctx.arc(half, half, disc.radius, 0, Math.PI * 2);
  ctx.clip();
  ctx.fillStyle = sphere(ctx, half, disc.radius, palette.seaLit, palette.sea);
  ctx.fillRect(0, 0, half * 2, half * 2);
  ctx.translate(half, half);
  ctx.scale(disc.radius, disc.radius);
  paintGraticule(ctx, disc, palette);
  paintLand(ctx, disc, palette);
  ctx.restore();
  shade(ctx, half, disc.radius, palette);
}

function fillDisc(ctx: CanvasRenderingContext2D, half: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(half, half, radius, 0, Math.PI * 2);
  ctx.fill();
}

function sphere(
  ctx: CanvasRenderingContext2D,
  half: number,
  radius: number,
  lit: string,
  far: string,
): CanvasGradient {
  const light = ctx.createRadialGradient(half - radius * 0.3, half - radius * 0.35, 0, half, half, radius);
  light.addColorStop(0, lit);
  light.addColorStop(1, far);
  return light;
}

function paintGraticule(ctx: CanvasRenderingContext2D, disc: Disc, palette: Palette): void {
  ctx.strokeStyle = palette.graticule;
  ctx.globalAlpha = palette.dark ? 0.35 : 0.5;
  ctx.lineWidth = 0.6 / disc.radius;
  ctx.beginPath();
  for (let lon = -180; lon < 180; lon += 20)
    trace(
      ctx,
      Array.from({ length: 37 }, (_, i) => [lon, i * 5 - 90]),
    );
  for (let lat = -60; lat <= 80; lat += 20)
    trace(
      ctx,
      Array.from({ length: 73 }, (_, i) => [i * 5 - 180, lat]),
    );
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function trace(ctx: CanvasRenderingContext2D, places: readonly (readonly [number, number])[]): void {
  let pen = false;
  for (const [lon, lat] of places) {
    const { x, y, near } = projectGlobe(lon, lat);
    if (near && pen) ctx.lineTo(x, y);
    else if (near) ctx.moveTo(x, y);
    pen = near;
  }
}

function paintLand(ctx: CanvasRenderingContext2D, disc: Disc, palette: Palette): void {
  ctx.fillStyle = palette.hatch;
  ctx.fill(globeCoast(), 'evenodd');
  ctx.strokeStyle = palette.coast;
  ctx.globalAlpha = 0.7;
  ctx.lineWidth = 0.7 / disc.radius;
  ctx.stroke(globeCoast());
  ctx.globalAlpha = 1;
}

function shade(ctx: CanvasRenderingContext2D, half: number, radius: number, palette: Palette): void {
  const fall = ctx.createRadialGradient(
    half - radius * 0.25,
    half - radius * 0.3,
    radius * 0.5,
    half,
    half,
    radius,
  );
  fall.addColorStop(0, `${palette.edge}00`);
  fall.addColorStop(1, `${palette.edge}${palette.dark ? 'b0' : '70'}`);
  ctx.fillStyle = fall;
  fillDisc(ctx, half, radius);
  ctx.strokeStyle = palette.globeRim;
  ctx.lineWidth = 1.3;
  ctx.beginPath();
  ctx.arc(half, half, radius, 0, Math.PI * 2);
  ctx.stroke();
}

/** The marks, and the line between the two capitals along which the cables go. */
export function drawGlobeMarks(sheet: Sheet, pen: Pen, picture: MapPicture): void {
  const { palette, view } = sheet;
  const disc = globeDisc(view);
  const points = globePoints(picture, view);
  const [from, to] = picture.marks.filter(({ kind }) => kind === 'capital');
  if (from !== undefined && to !== undefined) {
    const path = arcBetween(from, to, 40).map(({ lon, lat }): Point => {
      const { x, y } = projectGlobe(lon, lat);
      return { x: disc.x + x * disc.radius, y: disc.y + y * disc.radius };
    });
    pen.stroke(path, { width: 1.6, colour: colour(palette.accent), alpha: 0.9 });
  }
  for (const mark of picture.marks) {
    const at = points.get(mark.id);
    if (at === undefined) continue;
    const size = mark.kind === 'capital' ? 3.6 : 2.8;
    pen.disc(at, size + 1.4, colour(palette.sea), 0.9);
    pen.disc(at, size, allegianceColour(palette, mark.allegiance), 1);
  }
}
