/**
 * The rope as curves: an open trefoil (x = t³ − 3t, y = t⁴ − 4t², over and under by t⁵ − 10t) whose ends run level to both
 * sides. The tighter, the smaller the knot beside its rope and the straighter the ends.
 */
export interface Strand {
  /** An SVG path. */
  readonly path: string;
  /** Length along the rope before this strand, so that the twist runs on. */
  readonly offset: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const ROPE = { width: 600, height: 92, thick: 10 } as const;
const STEPS = 96;
const REACH = 2.05;
const PER_STRAND = 6;

/** Strands from the lowest to the highest; `tightness` is 0 to 1. */
export function ropeStrands(tightness: number, width: number = ROPE.width): readonly Strand[] {
  const points = ropePoints(Math.max(0, Math.min(1, tightness)), width);
  const strands: (Strand & { readonly z: number })[] = [];
  let length = 0;
  for (let at = 0; at + 1 < points.length; at += PER_STRAND) {
    const piece = points.slice(at, at + PER_STRAND + 2);
    const middle = piece[Math.floor(piece.length / 2)];
    strands.push({ path: pathOf(piece), offset: length, z: middle?.z ?? 0 });
    length += lengthOf(points.slice(at, at + PER_STRAND + 1));
  }
  return strands.sort((one, two) => one.z - two.z);
}

function ropePoints(tightness: number, width: number): readonly Point[] {
  const scale = mix(10.5, 5.4, tightness);
  const middle = { x: width / 2, y: mix(40, 34, tightness) };
  const knot = Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = -REACH + (2 * REACH * step) / STEPS;
    return {
      x: middle.x + scale * (t ** 3 - 3 * t),
      y: middle.y - scale * (t ** 4 - 4 * t * t) * 0.85,
      z: t ** 5 - 10 * t,
    };
  });
  const first = knot[0] ?? { ...middle, z: 0 };
  const level = middle.y - mix(2.1, 0.6, tightness) * scale;
  const left = [...bend(first, level, scale), ...tail(first.x - 7 * scale, level, mix(13, 0, tightness))];
  const right = left.map(({ x, y }) => ({ x: width - x, y, z: 40 }));
  return [...left.reverse(), ...knot, ...right];
}

/** Out of the knot and up to the level, in one curve. */
function bend(from: Point, level: number, scale: number): Point[] {
  const up = { x: from.x - 0.9 * scale, y: from.y - 1.4 * scale };
  const out = { x: from.x - 3 * scale, y: level };
  const far = { x: from.x - 7 * scale, y: level };
  return Array.from({ length: 12 }, (_, step) => {
    const t = (step + 1) / 12;
    const along = (axis: 'x' | 'y') =>
      (1 - t) ** 3 * from[axis] +
      3 * (1 - t) ** 2 * t * up[axis] +
      3 * (1 - t) * t * t * out[axis] +
      t ** 3 * far[axis];
    return { x: along('x'), y: along('y'), z: -40 };
  });
}

/** From there to the edge, hanging a little where the rope is slack. */
function tail(from: number, level: number, sag: number): Point[] {
  return Array.from({ length: 18 }, (_, step) => {
    const share = (step + 1) / 18;
    return {
      x: from * (1 - share) - 12 * share,
      y: level + sag * Math.sin(Math.PI * share) ** 2 - sag * 0.5 * share,
      z: -40,
    };
  });
}

const mix = (loose: number, tight: number, share: number): number => loose + (tight - loose) * share;

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
