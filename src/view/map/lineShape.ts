/** The quarantine line as it runs on the screen, and the place of its name along it. Pure. */

import { type Box, type BoxIndex, indexOf } from './boxIndex.ts';
import { arcRound, circle, distance } from './greatCircle.ts';
import type { LineArc, LineCircle, MapLine, Place } from './picture.ts';
import type { Point } from './projection.ts';
import { toScreen, type View } from './view.ts';

const STEPS = 720;

type Run = readonly Point[];
/** Asked for in every frame of a movement, and for the same line in one picture after another. */
let latest: { readonly name: string; readonly view: View; readonly run: Run } | undefined;

/** The line from its one end to the other, clockwise; empty where there is none. */
export function lineRun({ arc }: MapLine, view: View): Run {
  if (arc === null) return [];
  const name = [nameOf([arc]), arc.from, arc.to].join();
  if (latest?.name === name && latest.view === view) return latest.run;
  const run = runOf(arc, view);
  latest = { name, view, run };
  return run;
}

const runOf = (arc: LineArc, view: View): Run =>
  arcRound(arc, arc.radiusNm, arc, 360 / STEPS).map((place) => toScreen(view, place));

/** What letters may be set along: a run, and the points of it between which they had better stand. */
export interface Way {
  readonly run: Run;
  readonly best: readonly [number, number];
}

/** Degrees by which the name may go on where the line has ended: along it there may be a ship at every hand. */
const BEYOND = 36;

export function wayOfName({ arc }: MapLine, view: View): Way {
  if (arc === null) return { run: [], best: [0, 0] };
  const run = runOf({ ...arc, from: arc.from - BEYOND, to: arc.to + BEYOND }, view);
  const beyond = (BEYOND * STEPS) / 360;
  return { run, best: [beyond, run.length - 1 - beyond] };
}

type Outline = readonly (readonly Place[])[];
/** Asked for whenever the view has changed. */
const outlines = new Map<string, Outline>();
/** Outlines kept: the rings of some pictures. */
const KEPT = 12;

const nameOf = (circles: readonly LineCircle[]): string =>
  circles.map(({ lon, lat, radiusNm }) => [lon, lat, radiusNm].join()).join(' ');

/** The outline of circles that overlap, as runs of places, those of the first circle first. */
export function outline(circles: readonly LineCircle[]): Outline {
  const name = nameOf(circles);
  const known = outlines.get(name);
  if (known !== undefined) return known;
  const found = circles.flatMap((one) =>
    runsOutside(
      one,
      circles.filter((other) => other !== one),
    ),
  );
  if (outlines.size >= KEPT) outlines.clear();
  outlines.set(name, found);
  return found;
}

function runsOutside(one: LineCircle, others: readonly LineCircle[]): readonly LineCircle[][] {
  const points = circle(one, one.radiusNm, STEPS).map((place) => ({ ...place, radiusNm: 0 }));
  const outside = points.map((point) => others.every((other) => distance(point, other) >= other.radiusNm));
  const start = outside.findIndex((out, index) => out && !outside[(index + STEPS - 1) % STEPS]);
  if (start < 0) return outside[0] === true ? [[...points, ...points.slice(0, 1)]] : [];
  const runs: LineCircle[][] = [];
  for (let step = 0; step < STEPS; step++) {
    const index = (start + step) % STEPS;
    const point = points[index];
    if (!outside[index] || point === undefined) continue;
    const fresh = step === 0 || !outside[(index + STEPS - 1) % STEPS];
    if (fresh) runs.push([point]);
    else runs.at(-1)?.push(point);
  }
  return runs;
}

/** One letter of the name: its centre and its turn in radians. */
export interface Glyph extends Point {
  readonly angle: number;
}

/** Steeper than this and the letters would have to be read sideways. */
const STEEPEST = 1.15;

/**
 * Sets letters of the given widths along the outside of a way, upright, inside `bounds` and clear of `hard`. The place nearest to the
 * wished slope wins, and what stands out of the best part counts against it. None free: no letters.
 */
export function setAlong(
  { run, best }: Way,
  widths: readonly number[],
  height: number,
  bounds: Box,
  hard: readonly Box[],
): readonly Glyph[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lengths = cumulative(run);
  const room = Math.floor(((lengths.at(-1) ?? 0) - total) / APART);
  const taken = indexOf(hard);
  const isFree = (glyph: Glyph): boolean => fits(glyph, height, bounds, taken);
  const half = widths.length >> 1;
  const toMiddle = widths.slice(0, half).reduce((sum, width) => sum + width, (widths[half] ?? 0) / 2);
  const starts = Array.from({ length: Math.max(0, room + 1) }, (_, step) => step * APART);
  const middles = starts.map((start) => start + toMiddle);
  const [first, last] = best.map((index) => lengths[index] ?? 0);
  const outside = (start: number): number =>
    (Math.max(0, (first ?? 0) - start) + Math.max(0, start + total - (last ?? 0))) / total;
  const costs = slopesAt(run, lengths, middles).map(
    (slope, index) => Math.abs(slope - WISHED) + OUTSIDE * outside(starts[index] ?? 0),
  );
  // The best slope first: the first place that is free is the one.
  for (const step of [...costs.keys()].sort((one, other) => (costs[one] ?? 0) - (costs[other] ?? 0))) {
    const glyphs = glyphsFrom(run, lengths, widths, starts[step] ?? 0, height, isFree);
    if (glyphs !== null) return glyphs;
  }
  return [];
}

/** Radians; falling to the right is positive. */
const WISHED = 0.62;
/** What a name costs that stands wholly where the line is not. */
const OUTSIDE = 2;
/** CSS pixels from one place that is tried to the next. */
const APART = 9;

export const glyphBox = ({ x, y }: Glyph, height: number): Box => ({
  x: x - height * 0.5,
  y: y - height * 0.5,
  width: height,
  height,
});

function fits(glyph: Glyph, height: number, bounds: Box, hard: BoxIndex): boolean {
  const box = glyphBox(glyph, height);
  if (Math.abs(glyph.angle) > STEEPEST) return false;
  const right = bounds.x + bounds.width;
  if (box.x < bounds.x || box.y < bounds.y || box.x + box.width > right) return false;
  return box.y + box.height <= bounds.y + bounds.height && !hard.meetsAny(box);
}

function cumulative(run: readonly Point[]): readonly number[] {
  let sum = 0;
  return run.map((point, index) => {
    const before = run[index - 1] ?? point;
    sum += Math.hypot(point.x - before.x, point.y - before.y);
    return sum;
  });
}

/** Which point ends the piece of a run that far along it. */
function endAt(lengths: readonly number[], at: number): number {
  let [low, high] = [1, Math.max(1, lengths.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The slopes of the run so far along it, in radians. */
function slopesAt(
  run: readonly Point[],
  lengths: readonly number[],
  places: readonly number[],
): readonly number[] {
  return places.map((at) => {
    const end = endAt(lengths, at);
    const [from, to] = [run[end - 1], run[end]];
    return from === undefined || to === undefined ? Math.PI : Math.atan2(to.y - from.y, to.x - from.x);
  });
}

/** Null as soon as one of the letters is not free. */
function glyphsFrom(
  run: readonly Point[],
  lengths: readonly number[],
  widths: readonly number[],
  start: number,
  height: number,
  isFree: (glyph: Glyph) => boolean,
): readonly Glyph[] | null {
  let at = start;
  const glyphs: Glyph[] = [];
  for (const width of widths) {
    const glyph = glyphAt(run, lengths, at + width / 2, height);
    if (!isFree(glyph)) return null;
    glyphs.push(glyph);
    at += width;
  }
  return glyphs;
}

function glyphAt(run: readonly Point[], lengths: readonly number[], at: number, height: number): Glyph {
  const end = endAt(lengths, at);
  const [from, to] = [run[end - 1], run[end]];
  if (from === undefined || to === undefined) return { x: 0, y: 0, angle: Math.PI };
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const t = (at - (lengths[end - 1] ?? 0)) / Math.max(0.001, Math.hypot(to.x - from.x, to.y - from.y));
  const out = height * 0.82;
  return {
    x: from.x + (to.x - from.x) * t + Math.sin(angle) * out,
    y: from.y + (to.y - from.y) * t - Math.cos(angle) * out,
    angle,
  };
}
