/** What on the map can be pointed at, and what a pointer means. Pure. */
import { lineRun } from './lineShape.ts';
import { type Disc, globeDisc, globePoints, sitePoints } from './marks.ts';
import type { Target } from './picture.ts';
import type { Moment } from './pictureAt.ts';
import type { Point } from './projection.ts';
import { type Vessel, vesselsOn } from './vessels.ts';
import { toScreen, type View } from './view.ts';

/** Something one can point at: a disc of at least 24 pixels across. */
export interface Spot extends Disc {
  readonly target: Target;
}

const REACH = 14;

/** Topmost first. The line is not among them: see meant(). */
export function spots(moment: Moment, view: View): readonly Spot[] {
  const spot = (kind: Target['kind'], id: string, { x, y }: Point, radius = REACH): Spot => ({
    x,
    y,
    radius: Math.max(12, radius),
    target: { kind, id },
  });
  const { picture } = moment;
  const globe = globePoints(picture, view);
  const vessels = [...vesselsOn(moment, view).values()];
  const afloat = (layer: Vessel['layer'], kind: Target['kind'], radius = REACH): readonly Spot[] =>
    vessels.filter((vessel) => vessel.layer === layer).map((at) => spot(kind, at.id, at, radius));
  const marks = picture.marks.flatMap(({ id, kind }) => {
    const at = globe.get(id);
    return at === undefined ? [] : [spot(kind, id, at, 13)];
  });
  const sites = [...sitePoints(picture.sites, view)].map(([id, at]) => spot('site', id, at));
  return [
    ...marks,
    ...afloat('ships', 'ship'),
    ...afloat('submarines', 'submarine', 16),
    ...afloat('warships', 'ship'),
    ...sites,
    ...picture.places
      .filter(({ kind }) => kind === 'point')
      .map((place) => spot('place', place.id, toScreen(view, place))),
  ];
}

/** What a pointer at a place means: the nearest spot in reach, else the line if it runs within 12 pixels. */
export function meant(moment: Moment, view: View, at: Point): Target | undefined {
  const { picture } = moment;
  const disc = globeDisc(view);
  const overGlobe = picture.marks.length > 0 && Math.hypot(at.x - disc.x, at.y - disc.y) < disc.radius;
  let [best, nearest]: [Target | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const { target, x, y, radius } of spots(moment, view)) {
    const away = Math.hypot(at.x - x, at.y - y);
    const onGlobe = Math.hypot(x - disc.x, y - disc.y) < disc.radius;
    if (away <= radius && away < nearest && onGlobe === overGlobe) [best, nearest] = [target, away];
  }
  if (best !== undefined || overGlobe) return best;
  const near = lineRun(picture.line, view).some(({ x, y }) => Math.hypot(at.x - x, at.y - y) < 12);
  return near ? { kind: 'line', id: 'line' } : undefined;
}

/** Where to point to mean a target, or undefined while nothing there would mean it: off the screen, covered, or not in the picture. */
export function pointOf(moment: Moment, view: View, { kind, id }: Target): Point | undefined {
  const onScreen = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x <= view.width && y <= view.height;
  if (kind !== 'line') {
    const found = spots(moment, view).find(({ target }) => target.kind === kind && target.id === id);
    if (found === undefined || !onScreen(found)) return undefined;
    const reached = meant(moment, view, found);
    return reached?.kind === kind && reached.id === id ? { x: found.x, y: found.y } : undefined;
  }
  const clear = (point: Point): boolean => onScreen(point) && meant(moment, view, point)?.kind === 'line';
  const run = lineRun(moment.picture.line, view);
  return run.slice(run.length >> 2).find(clear) ?? run.find(clear);
}
