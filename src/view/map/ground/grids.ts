/** Two ways to find a place: meridians and parallels on a printed sheet, distance and bearing on a plotting board. */
import { graticulePath, gridCrosses, gridTicks, spacing } from '../graticule.ts';
import { circle, destination } from '../greatCircle.ts';
import { CAPE_MAISI } from '../places.ts';
import { type LonLat, project } from '../projection.ts';
import { type GroundSheet, strokeWith } from './sheet.ts';

export function paintGraticule(sheet: GroundSheet): void {
  const { palette, view } = sheet;
  strokeWith(sheet, graticulePath(view), { colour: palette.graticule, alpha: 0.55, width: 0.8 });
  strokeWith(sheet, gridTicks(view, spacing(view) / 5, 1.6), {
    colour: palette.graticule,
    alpha: 0.55,
    width: 0.8,
  });
}

/** Rings about the cape from which the line is measured, nautical miles apart; closer when near. */
const RINGS = { far: 250, near: 100, last: 2000 };
const NEAR_SCALE = 3.4;

/** Rings and bearings, with a cross where whole degrees meet. */
export function paintPlotGrid(sheet: GroundSheet): void {
  const { palette, view } = sheet;
  const colour = palette.graticule;
  const step = view.scale > NEAR_SCALE ? RINGS.near : RINGS.far;
  strokeWith(sheet, rings(step), { colour, alpha: 0.5, width: 0.9 });
  strokeWith(sheet, bearings(step), { colour, alpha: 0.3, width: 0.8 });
  strokeWith(sheet, gridCrosses(view, spacing(view), 4), { colour, alpha: 0.75, width: 1 });
}

function rings(step: number): Path2D {
  const path = new Path2D();
  for (let miles = step; miles <= RINGS.last; miles += step) {
    trace(path, [...circle(CAPE_MAISI, miles, 120), destination(CAPE_MAISI, 0, miles)]);
  }
  return path;
}

/** A ray every thirty degrees, and a tick on each ring every ten. */
function bearings(step: number): Path2D {
  const path = new Path2D();
  for (let bearing = 0; bearing < 360; bearing += 10) {
    const at = (miles: number): LonLat => destination(CAPE_MAISI, bearing, miles);
    if (bearing % 30 === 0) trace(path, [at(step), at(RINGS.last * 0.6), at(RINGS.last)]);
    for (let miles = step * 2; miles <= RINGS.last; miles += step)
      trace(path, [at(miles - 12), at(miles + 12)]);
  }
  return path;
}

function trace(path: Path2D, places: readonly LonLat[]): void {
  places.forEach(({ lon, lat }, index) => {
    const { x, y } = project(lon, lat);
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}
