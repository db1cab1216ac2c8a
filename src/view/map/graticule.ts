/** Meridians and parallels, and the degrees written where they leave the sheet. */
import { type Point, project, unproject } from './projection.ts';
import { screenToUnits, unitsToScreen, type View } from './view.ts';

const EDGE = { west: -150, east: 0, south: -30, north: 72 };
/** Map units to a degree of latitude, about. */
const DEGREE = 17.45;
/** The least distance, in CSS pixels, between two lines. */
const ROOM = 62;

/** Degrees between lines: fewer as one zooms in, so that a handful are always seen. */
export const spacing = ({ scale }: View): number =>
  [1, 2, 5, 10].find((step) => step * DEGREE * scale >= ROOM) ?? 20;

function range(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** In map units. */
export function graticulePath(view: View): Path2D {
  const [path, step] = [new Path2D(), spacing(view)];
  for (const lon of range(EDGE.west, EDGE.east, step)) {
    trace(
      path,
      range(EDGE.south, EDGE.north, 2.5).map((lat) => project(lon, lat)),
    );
  }
  for (const lat of range(EDGE.south, EDGE.north, step)) {
    trace(
      path,
      range(EDGE.west, EDGE.east, 2.5).map((lon) => project(lon, lat)),
    );
  }
  return path;
}

function trace(path: Path2D, points: readonly Point[]): void {
  points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

/** Small crosses where every `step` degrees meet, their arms `arm` CSS pixels long; in map units. */
export function gridCrosses(view: View, step: number, arm: number): Path2D {
  const [path, box, reach] = [new Path2D(), seenDegrees(view), arm / view.scale];
  for (const lon of range(box.west, box.east, step)) {
    for (const lat of range(box.south, box.north, step)) {
      const { x, y } = project(lon, lat);
      path.moveTo(x - reach, y);
      path.lineTo(x + reach, y);
      path.moveTo(x, y - reach);
      path.lineTo(x, y + reach);
    }
  }
  return path;
}

/** Short ticks along the meridians and parallels, every `step` degrees; in map units. */
export function gridTicks(view: View, step: number, arm: number): Path2D {
  const [path, box, whole, reach] = [new Path2D(), seenDegrees(view), spacing(view), arm / view.scale];
  for (const lon of range(box.west, box.east, whole)) {
    for (const lat of range(box.south, box.north, step)) {
      const { x, y } = project(lon, lat);
      path.moveTo(x - reach, y);
      path.lineTo(x + reach, y);
    }
  }
  for (const lat of range(box.south, box.north, whole)) {
    for (const lon of range(box.west, box.east, step)) {
      const { x, y } = project(lon, lat);
      path.moveTo(x, y - reach);
      path.lineTo(x, y + reach);
    }
  }
  return path;
}

/** Degrees that hold the whole screen. */
function seenDegrees(view: View): typeof EDGE {
  const edge = [0, 0.5, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) =>
      unproject(screenToUnits(view, { x: across * view.width, y: down * view.height })),
    ),
  );
  const [lons, lats] = [edge.map(({ lon }) => lon), edge.map(({ lat }) => lat)];
  return {
    west: Math.max(EDGE.west, Math.min(...lons)),
    east: Math.min(EDGE.east, Math.max(...lons)),
    south: Math.max(EDGE.south, Math.min(...lats)),
    north: Math.min(EDGE.north, Math.max(...lats)),
  };
}

export interface DegreeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly edge: 'top' | 'right';
}

/** Where meridians meet the top of the screen and parallels its right side, some CSS pixels inside. Numbers only: no words. */
export function degreeLabels(view: View, inset: number, sideInset: number): readonly DegreeLabel[] {
  const step = spacing(view);
  const top = topCrossings(view, step, inset).flatMap(({ degrees, at }) =>
    at > 40 && at < view.width - 40
      ? [{ text: `${Math.abs(degrees)}°`, x: at, y: inset, edge: 'top' as const }]
      : [],
  );
  const x = view.width - sideInset;
  const right = sideCrossings(view, step, x).flatMap(({ degrees, at }) =>
    at > 40 && at < view.height - 30
      ? [{ text: `${Math.abs(degrees)}°`, x, y: at, edge: 'right' as const }]
      : [],
  );
  return [...top, ...right];
}

interface Crossing {
  readonly degrees: number;
  /** CSS pixels along the edge. */
  readonly at: number;
}

/** Where the meridians cross the horizontal `y` of the screen. */
export const topCrossings = (view: View, step: number, y: number): readonly Crossing[] =>
  range(seenDegrees(view).west - step, seenDegrees(view).east + step, step).map((degrees) => ({
    degrees,
    at: crossing(view, (t) => project(degrees, t), 'y', y).x,
  }));

/** Where the parallels cross the vertical `x` of the screen. */
export const sideCrossings = (view: View, step: number, x: number): readonly Crossing[] =>
  range(seenDegrees(view).south - step, seenDegrees(view).north + step, step).map((degrees) => ({
    degrees,
    at: crossing(view, (t) => project(t - 100, degrees), 'x', x).y,
  }));

/** Bisection: along a line on which the coordinate is monotone, the point where it takes a value on the screen. */
function crossing(view: View, at: (t: number) => Point, axis: 'x' | 'y', value: number): Point {
  const wanted = screenToUnits(view, { x: value, y: value })[axis];
  let [low, high] = axis === 'y' ? [EDGE.north, EDGE.south] : [-50, 100];
  for (let round = 0; round < 26; round++) {
    const middle = (low + high) / 2;
    if (at(middle)[axis] < wanted) low = middle;
    else high = middle;
  }
  return unitsToScreen(view, at(low));
}
