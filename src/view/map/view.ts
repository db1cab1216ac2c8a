/** What part of the theatre is on the screen: a pure value, moved by panning and zooming within limits. */
import type { Place } from './picture.ts';
import { type Point, project } from './projection.ts';

/** `scale` is CSS pixels to a map unit; `x`, `y` is the map point in the middle of the screen. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The theatre: nothing beyond it can be brought to the middle of the screen. */
const LIMITS = {
  west: project(-98, 14).x,
  east: project(-40, 30).x,
  north: project(-72, 41).y,
  south: project(-72, 10).y,
};

/** What must be seen at first: Cuba, the line, and the ships that come towards it. */
const HOME = {
  west: project(-88.6, 22).x,
  east: project(-51, 26).x,
  north: project(-72, 35.2).y,
  south: project(-72, 15.2).y,
};
/** On a narrow screen the sea lanes matter more than the Gulf. */
const HOME_NARROW = { west: project(-85.6, 22).x, east: project(-57.5, 26).x };
const DEEPEST = 14;
/** How far one may go away, as a share of the first scale. */
const FARTHEST = 0.3;

export function homeView(width: number, height: number): View {
  const { west, east } = width / height < 1.2 ? HOME_NARROW : HOME;
  const scale = Math.min(width / (east - west), height / ((HOME.south - HOME.north) * 0.86));
  return { width, height, scale, x: (west + east) / 2, y: (HOME.north + HOME.south) / 2 };
}

/** Place on Earth -> CSS pixels from the canvas's top left. */
export const toScreen = (view: View, { lon, lat }: Place): Point => unitsToScreen(view, project(lon, lat));

export const unitsToScreen = (view: View, point: Point): Point => ({
  x: (point.x - view.x) * view.scale + view.width / 2,
  y: (point.y - view.y) * view.scale + view.height / 2,
});

export const screenToUnits = (view: View, point: Point): Point => ({
  x: (point.x - view.width / 2) / view.scale + view.x,
  y: (point.y - view.height / 2) / view.scale + view.y,
});

/** How much more than the screen is painted on each side, so that a short drag shows no edge. */
const OVERSCAN = 0.22;

/** The same part of the Earth and whole pixels more around it, at the same scale: laid under it, pixel lies on pixel. */
export const wider = (view: View): View => ({
  ...view,
  width: view.width + Math.round(view.width * OVERSCAN) * 2,
  height: view.height + Math.round(view.height * OVERSCAN) * 2,
});

/** The view shifted by CSS pixels, as if the paper were dragged. */
export function panned(view: View, dx: number, dy: number): View {
  return clamped({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });
}

/** The view enlarged by `factor`, the point under `at` staying where it is. */
export function zoomed(view: View, factor: number, at: Point): View {
  const home = homeView(view.width, view.height).scale;
  const scale = Math.min(DEEPEST, Math.max(home * FARTHEST, view.scale * factor));
  const fixed = screenToUnits(view, at);
  return clamped({
    ...view,
    scale,
    x: fixed.x - (at.x - view.width / 2) / scale,
    y: fixed.y - (at.y - view.height / 2) / scale,
  });
}

/** A view that shows all these places with room around them, as far as the limits let it. */
export function framing(places: readonly Place[], { width, height }: View, room: number): View {
  const points = places.map(({ lon, lat }) => project(lon, lat));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fit = Math.min((width - room * 2) / (right - left), (height - room * 2) / (bottom - top));
  const scale = Math.min(DEEPEST, Math.max(homeView(width, height).scale * FARTHEST, fit));
  return clamped({ width, height, scale, x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** The same centre on a screen of another size; a view at its home stays at home. */
export function resized(view: View, width: number, height: number): View {
  const before = homeView(view.width, view.height);
  const home = homeView(width, height);
  const atHome = before.scale === view.scale && before.x === view.x && before.y === view.y;
  return atHome ? home : clamped({ ...view, width, height, scale: (view.scale / before.scale) * home.scale });
}

function clamped(view: View): View {
  const x = Math.min(LIMITS.east, Math.max(LIMITS.west, view.x));
  const y = Math.min(LIMITS.south, Math.max(LIMITS.north, view.y));
  return { ...view, x, y };
}

/** The direction on the screen, in radians (0 east, clockwise), of a true heading at a place. */
export function screenHeading(place: Place, heading: number): number {
  const turn = (heading * Math.PI) / 180;
  const from = project(place.lon, place.lat);
  const step = 0.02;
  const east = (Math.sin(turn) * step) / Math.cos((place.lat * Math.PI) / 180);
  const to = project(place.lon + east, place.lat + Math.cos(turn) * step);
  return Math.atan2(to.y - from.y, to.x - from.x);
}
