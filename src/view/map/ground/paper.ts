/** The paper or board itself: its light, its grain and its folds. */
import { project } from '../projection.ts';
import { type GroundSheet, steadyNoise, strokeWith } from './sheet.ts';

/** The canvas speaks CSS pixels here. */
export function paintSea({ ctx, view: { width, height }, palette }: GroundSheet): void {
  const [x, y] = [width * 0.52, height * 0.45];
  const light = ctx.createRadialGradient(x, y, 0, x, y, Math.hypot(width, height) * 0.42);
  light.addColorStop(0, palette.seaLit);
  light.addColorStop(1, palette.sea);
  ctx.globalAlpha = 1;
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, width, height);
}

/** Specks of chalk or paper fibre. The canvas speaks CSS pixels here. */
export function paintGrain({ ctx, view: { width, height }, palette }: GroundSheet): void {
  const next = steadyNoise(1962);
  ctx.fillStyle = palette.grain;
  const count = Math.min(6000, (width * height) / 160);
  for (let index = 0; index < count; index++) {
    ctx.globalAlpha = palette.grainAlpha * (0.4 + next());
    ctx.fillRect(next() * width, next() * height, palette.dark ? 1 : 0.6 + next() * 1.8, 1);
  }
  ctx.globalAlpha = 1;
}

/** Where the sheet was folded, as ends of lines on the Earth. */
const FOLDS = [
  [-80.6, 48, -79.4, 2],
  [-66.4, 48, -66.9, 2],
  [-112, 24.6, -38, 23.4],
] as const;

/** A dark and a light line beside each other. */
export function paintCreases(sheet: GroundSheet): void {
  for (const [west, north, east, south] of FOLDS) {
    const [from, to] = [project(west, north), project(east, south)];
    for (const [shift, colour] of [
      [-0.6, sheet.palette.hatch],
      [0.6, '#fffaf0'],
    ] as const) {
      const path = new Path2D();
      path.moveTo(from.x + shift / sheet.view.scale, from.y + shift / sheet.view.scale);
      path.lineTo(to.x + shift / sheet.view.scale, to.y + shift / sheet.view.scale);
      strokeWith(sheet, path, { colour, alpha: 0.5, width: 1.2 });
    }
  }
}
