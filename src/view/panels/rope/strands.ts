/** The rope as things to stroke: pieces in the order in which they lie on each other, each with the lay of its strands. */
import type { Course, Hold, Point } from './course.ts';

export interface Piece {
  readonly key: number;
  /** SVG paths: the middle of the piece, and where one strand of it meets the next. */
  readonly path: string;
  readonly lay: string;
  readonly thick: number;
}

/** A place on the rope: where it is and which way it runs (a unit vector). */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly along: { readonly x: number; readonly y: number };
}

/** The rope measured along itself. */
export interface Measured {
  readonly length: number;
  /** How far along each point of the course lies. */
  readonly at: readonly number[];
  /** The place so far along; beyond an end it is that end. */
  readonly place: (far: number) => Place;
}

export function measure(points: readonly Point[]): Measured {
  let length = 0;
  const at = points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) length += Math.hypot(point.x - before.x, point.y - before.y);
    return length;
  });
  const place = (far: number): Place => {
    const index = Math.min(points.length - 1, Math.max(1, after(at, far)));
    const from = points[index - 1];
    const to = points[index];
    if (from === undefined || to === undefined) throw new Error('A rope has at least two points.');
    const [x, y] = [to.x - from.x, to.y - from.y];
    const step = Math.hypot(x, y) || 1;
    const share = (far - (at[index - 1] ?? 0)) / step;
    return { x: from.x + x * share, y: from.y + y * share, along: { x: x / step, y: y / step } };
  };
  return { length, at, place };
}

/** The first index whose measure is greater. */
function after(at: readonly number[], far: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) > far) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Points of the knot in each of its pieces: short enough to lie either above or below another. */
const PER_PIECE = 5;

/** Lowest first. A strained rope is thinner and its strands run longer. */
export function piecesOf(course: Course, measured: Measured, { knot, us, ussr }: Hold): readonly Piece[] {
  const { points, knotFrom, knotTo, thick, x } = course;
  const cuts = [0];
  for (let cut = knotFrom; cut < knotTo; cut += PER_PIECE) cuts.push(cut);
  cuts.push(knotTo, points.length - 1);
  return cuts
    .slice(0, -1)
    .map((from, index) => ({ from, to: cuts[index + 1] ?? from }))
    .filter(({ from, to }) => to > from)
    .sort((one, two) => depthOf(points, one) - depthOf(points, two))
    .map(({ from, to }) => {
      const isEnd = from < knotFrom || to > knotTo;
      const pull = (points[from]?.x ?? 0) < x ? us : ussr;
      const slim = isEnd ? thick * (1 - 0.12 * pull) : thick;
      return {
        key: from,
        // One point further, so that no seam shows between two pieces.
        path: pathOf(points.slice(from, to + 2)),
        lay: layOf(measured, measured.at[from] ?? 0, measured.at[to] ?? 0, slim, knot),
        thick: slim,
      };
    });
}

const depthOf = (points: readonly Point[], { from, to }: { readonly from: number; readonly to: number }) =>
  points[(from + to) >> 1]?.z ?? 0;

/**
 * The furrows between strands: each runs from one edge of the rope to the other in a flat S. Those that begin on the piece before
 * and reach into this one are among them.
 */
function layOf(measured: Measured, from: number, to: number, thick: number, strain: number): string {
  const pitch = 6.2 + 1.6 * strain;
  const run = 8 + 5 * strain;
  const edge = thick / 2 - 0.2;
  const furrows: string[] = [];
  for (let far = Math.ceil((from - run) / pitch) * pitch; far < to; far += pitch) {
    const spot = (share: number, side: number) => beside(measured.place(far + run * share), side * edge);
    furrows.push(`M${spot(0, -1)}C${spot(0.15, -0.35)} ${spot(0.85, 0.35)} ${spot(1, 1)}`);
  }
  return furrows.join('');
}

/** The point that lies so far to the right of a place, as a path says it. */
export const beside = ({ x, y, along }: Place, by: number): string =>
  `${round(x - along.y * by)} ${round(y + along.x * by)}`;

export const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

export const round = (value: number): string => value.toFixed(1);
