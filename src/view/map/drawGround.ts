/** What stands or lies still: the line, sites, flights, strikes, rings, place dots, and the frame of what is chosen. */

import { lineRun, outline } from './lineShape.ts';
import { allegianceColour, colour } from './palette.ts';
import { posed, type Shape, type Stroke } from './pen.ts';
import type { MapFlight, MapLine, MapPlace, MapRing, MapSite, MapStrike } from './picture.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { toScreen } from './view.ts';

type Dash = NonNullable<Stroke['dash']>;

/** A line only announced is dotted; in force it is drawn firm; suspended or lifted it fades away. */
const LINE_STYLES: {
  readonly [status in MapLine['status']]: {
    readonly width: number;
    readonly alpha: number;
    readonly dash: Dash;
  };
} = {
  none: { width: 0, alpha: 0, dash: [1, 1] },
  proclaimed: { width: 2, alpha: 0.85, dash: [2, 6] },
  'in-force': { width: 2.6, alpha: 1, dash: [11, 6] },
  suspended: { width: 2, alpha: 0.6, dash: [11, 13] },
  lifted: { width: 1.4, alpha: 0.35, dash: [3, 10] },
};

export function drawLine({ under, palette, view, fade }: Sheet, line: MapLine): void {
  const ink = colour(palette.line);
  const { width, alpha, dash } = LINE_STYLES[line.status];
  const run = lineRun(line, view);
  if (run.length === 0) return;
  const glow = palette.dark ? 0.1 : 0.07;
  under.stroke(run, { width: width * 3.2, colour: ink, alpha: glow * alpha * fade });
  if (palette.hand === 'print') drawTeeth(under, run, { width: 1.4, colour: ink, alpha: alpha * 0.9 * fade });
  const printed = palette.hand === 'print' && line.status === 'in-force';
  under.stroke(run, { width, colour: ink, alpha: alpha * fade, ...(printed ? {} : { dash }) });
}

/** CSS pixels between two teeth, and their length. */
const TOOTH = { apart: 15, length: 6 };

/** The sign of a line held: short strokes on its inner side, which lies to the right of its run. */
function drawTeeth(pen: Sheet['under'], run: readonly Point[], stroke: Stroke): void {
  let left = TOOTH.apart;
  run.slice(1).forEach((end, index) => {
    const start = run[index] ?? end;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    left -= length;
    if (left > 0 || length === 0) return;
    left += TOOTH.apart;
    const [east, south] = [(end.x - start.x) / length, (end.y - start.y) / length];
    pen.stroke([end, { x: end.x - south * TOOTH.length, y: end.y + east * TOOTH.length }], stroke);
  });
}

const SITE_SHAPES: { readonly [kind in MapSite['kind']]: Shape } = {
  mrbm: [
    [0, -6.5],
    [6, 5],
    [-6, 5],
  ],
  irbm: [
    [0, -6.5],
    [6, 0],
    [0, 6.5],
    [-6, 0],
  ],
};

/**
 * Triangles for medium range, diamonds for intermediate; hollow while not ready, dashed while only suspected, struck through once it
 * is agreed that they go.
 */
export function drawSite({ over, palette, fade, size }: Sheet, site: MapSite, at: Point): void {
  const ink = allegianceColour(palette, site.allegiance);
  const sea = colour(palette.sea);
  const shape = posed(at, 0, SITE_SHAPES[site.kind], size);
  const outline = [...shape, ...shape.slice(0, 2)];
  const gone = site.state === 'removed' ? 0.55 : 1;
  over.stroke(outline, { width: 2.6, colour: sea, alpha: 0.8 * fade });
  const isFull = site.state === 'ready' && !site.leaving;
  over.fill(shape, isFull ? ink : sea, gone * 0.95 * fade);
  const rim: Stroke = { width: 1.7, colour: ink, alpha: gone * fade };
  over.stroke(outline, site.certainty === 'fix' ? rim : { ...rim, dash: [4, 2.4] });
  if (site.leaving)
    over.stroke(posed(at, 0, STROKE, size), { width: 1.7, colour: colour(palette.ink), alpha: fade });
  if (site.state === 'struck') cross(over, at, 7, { width: 2, colour: colour(palette.ink), alpha: fade });
}

const STROKE: Shape = [
  [-7, 5.5],
  [7, -6.5],
];

function cross(pen: Sheet['over'], at: Point, size: number, stroke: Stroke): void {
  pen.stroke(
    posed(at, 0, [
      [-size, -size],
      [size, size],
    ]),
    stroke,
  );
  pen.stroke(
    posed(at, 0, [
      [-size, size],
      [size, -size],
    ]),
    stroke,
  );
}

export function drawFlight({ under, over, palette, view, fade }: Sheet, flight: MapFlight): void {
  const ink = allegianceColour(palette, flight.allegiance);
  const track = flight.track.map((place) => toScreen(view, place));
  const dash: Dash = flight.kind === 'high' ? [9, 4] : [4, 3];
  under.stroke(track, { width: 1.3, colour: ink, alpha: 0.85 * fade, dash });
  const [end, before] = [track.at(-1), track.at(-2)];
  if (end === undefined || before === undefined) return;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  if (flight.lost) cross(over, end, 6, { width: 2.2, colour: colour(palette.accent), alpha: fade });
  else
    over.stroke(
      posed(end, angle, [
        [-7, -4],
        [0, 0],
        [-7, 4],
      ]),
      { width: 1.6, colour: ink, alpha: fade },
    );
}

/** A plain struck-out circle: what was hit, and nothing that celebrates it. */
export function drawStrike({ over, palette, view, fade }: Sheet, strike: MapStrike): void {
  const at = toScreen(view, strike);
  const ink = colour(palette.ink);
  over.ring(at, 9, { width: 1.4, colour: ink, alpha: 0.9 * fade });
  cross(over, at, 5, { width: 1.6, colour: ink, alpha: fade });
}

export function drawRing({ under, palette, view, fade }: Sheet, ring: MapRing): void {
  const ink = allegianceColour(palette, ring.allegiance);
  const dash: Dash = ring.pending ? [3, 6] : [14, 4];
  for (const places of outline(ring.circles)) {
    const run = places.map((place) => toScreen(view, place));
    under.stroke(run, { width: 5, colour: ink, alpha: 0.12 * fade });
    under.stroke(run, { width: 1.6, colour: ink, alpha: (ring.pending ? 0.65 : 0.9) * fade, dash });
  }
}

export function drawPlace({ over, palette, view, fade }: Sheet, place: MapPlace): void {
  if (place.kind !== 'point' && place.kind !== 'city') return;
  const at = toScreen(view, place);
  over.disc(at, 3, colour(palette.sea), 0.9 * fade);
  over.disc(at, 2, colour(palette.dim), fade);
}

/** Four corners, as on a ringed photograph. */
export function drawChosen({ over, palette }: Sheet, at: Point, half: number): void {
  const arm = half * 0.45;
  for (const [x, y] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const corner = posed(at, 0, [
      [x * half, y * (half - arm)],
      [x * half, y * half],
      [x * (half - arm), y * half],
    ]);
    over.stroke(corner, { width: 1.8, colour: colour(palette.accent), alpha: 1 });
  }
}
