/** Mountains by hachures: short strokes down both sides of a crest, as on a General Staff sheet. */
import { project } from '../projection.ts';
import { type GroundSheet, steadyNoise } from './sheet.ts';

/** Crests as [lon, lat, ...]; roughly where the ranges run. */
const CRESTS: readonly (readonly number[])[] = [
  [-84.1, 22.4, -83.5, 22.65, -82.9, 22.85],
  [-80.35, 22, -79.95, 22, -79.6, 21.85],
  [-77.5, 19.95, -76.9, 20, -76.2, 20.02, -75.7, 20.05],
  [-75.3, 20.5, -74.9, 20.45, -74.5, 20.3],
  [-77.1, 18.15, -76.7, 18.08, -76.4, 18.02],
  [-74.2, 18.42, -73.4, 18.36, -72.6, 18.34, -71.8, 18.3],
  [-72.7, 19.6, -71.9, 19.2, -71.1, 19, -70.4, 18.7],
  [-67, 18.2, -66.5, 18.16, -66, 18.12],
  [-86.2, 33.6, -84.6, 34.6, -83.2, 35.6, -81.8, 36.3, -80.4, 37.4, -79.2, 38.6, -78, 39.8],
  [-99.8, 25.4, -99.2, 23.6, -98.8, 21.8, -97.6, 20, -97.2, 18.6],
  [-92.9, 16.2, -91.6, 15.5, -90.4, 14.9, -88.9, 14.5, -87.4, 14.4],
  [-86.2, 13.9, -85.3, 13, -84.6, 10.7, -83.4, 9.6, -82, 8.8],
  [-76, 6, -75.4, 7.4, -74.4, 8],
  [-73, 7, -72, 8, -70.8, 8.9, -69.4, 9.9],
  [-68.4, 10.3, -66.9, 10.4, -65.6, 10.2, -63.4, 10.4],
  [-73.9, 10.6, -73.5, 11],
];

/** CSS pixels between two strokes, and their length at the first view. */
const APART = 2.4;
const LENGTH = 8;

export function paintRelief({ ctx, view, palette }: GroundSheet, shape: Path2D): void {
  const noise = steadyNoise(7);
  const growth = Math.min(2.4, Math.max(0.55, view.scale / 1.4));
  ctx.save();
  ctx.clip(shape, 'evenodd');
  ctx.strokeStyle = palette.relief;
  ctx.globalAlpha = 0.8;
  ctx.lineWidth = 0.9 / view.scale;
  ctx.beginPath();
  for (const crest of CRESTS) hachures(ctx, crest, APART / view.scale, (LENGTH * growth) / view.scale, noise);
  ctx.stroke();
  ctx.restore();
}

function hachures(
  ctx: GroundSheet['ctx'],
  crest: readonly number[],
  apart: number,
  length: number,
  noise: () => number,
): void {
  const points = crest.flatMap((lon, index) =>
    index % 2 === 0 ? [project(lon, crest[index + 1] ?? 0)] : [],
  );
  points.slice(1).forEach((end, index) => {
    const start = points[index] ?? end;
    const run = Math.hypot(end.x - start.x, end.y - start.y);
    const [east, south] = [(end.x - start.x) / run, (end.y - start.y) / run];
    for (let at = 0; at < run; at += apart) {
      const side = noise() < 0.5 ? 1 : -1;
      const [far, lean] = [length * (0.45 + noise() * 0.75), (noise() - 0.5) * apart * 2];
      const [x, y] = [start.x + east * at, start.y + south * at];
      ctx.moveTo(x - south * side * apart * 0.5, y + east * side * apart * 0.5);
      ctx.lineTo(x - south * side * far + east * lean, y + east * side * far + south * lean);
    }
  });
}
