/** Meridians and parallels, and the degrees written where they leave the sheet. */
import { type Point, project } from './projection.ts';
import { screenToUnits, unitsToScreen, type View } from './view.ts';

const EDGE = { west: -125, east: -15, south: -5, north: 60 };

/** Degrees between lines: fewer as one zooms in, so that a handful are always seen. */
export const spacing = (view: View): number => {
  const units = view.height / view.scale;
  return units > 260 ? 5 : units > 110 ? 2 : 1;
};

function lines(step: number): readonly (readonly Point[])[] {
  const meridians = range(EDGE.west, EDGE.east, step).map((lon) =>
    range(EDGE.south, EDGE.north, 2.5).map((lat) => project(lon, lat)),
  );
  const parallels = range(EDGE.south, EDGE.north, step).map((lat) =>
    range(EDGE.west, EDGE.east, 2.5).map((lon) => project(lon, lat)),
  );
  return [...meridians, ...parallels];
}

function range(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/** In map units. */
export function graticulePath(view: View): Path2D {
  const path = new Path2D();
  for (const line of lines(spacing(view))) {
    line.forEach(({ x, y }, index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  return path;
}

export interface DegreeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where each meridian meets the top of the screen and each parallel its right side. Numbers only: no words. */
export function degreeLabels(view: View): readonly DegreeLabel[] {
  const step = spacing(view);
  const top = range(EDGE.west, EDGE.east, step).flatMap((lon) => {
    const { x } = crossing(view, (t) => project(lon, t), 'y', 9);
    return x > 40 && x < view.width - 40 ? [{ text: `${Math.abs(lon)}°`, x, y: 9 }] : [];
  });
  const right = range(EDGE.south, EDGE.north, step).flatMap((lat) => {
    const { y } = crossing(view, (t) => project(t - 100, lat), 'x', view.width - 15);
    return y > 40 && y < view.height - 30 ? [{ text: `${Math.abs(lat)}°`, x: view.width - 15, y }] : [];
  });
  return [...top, ...right];
}

/** Bisection: along a line on which the coordinate is monotone, the point where it takes a value on the screen. */
function crossing(view: View, at: (t: number) => Point, axis: 'x' | 'y', value: number): Point {
  const wanted = screenToUnits(view, { x: value, y: value })[axis];
  let [low, high] = axis === 'y' ? [EDGE.north, EDGE.south] : [-40, 85];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (at(middle)[axis] < wanted) low = middle;
    else high = middle;
  }
  return unitsToScreen(view, at(low));
}
