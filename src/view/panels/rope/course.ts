/**
 * The middle line of the rope: two ends and the knot between them, laid through points that pass from an open bight to a jammed
 * overhand knot. Units are those of the drawing, `HEIGHT` (`size.ts`) high; y runs downwards.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** Higher lies on top. */
  readonly z: number;
}

/** How the rope is held: each 0 to 1. */
export interface Hold {
  /** How tight the knot is. */
  readonly knot: number;
  /** How hard each side pulls its end. */
  readonly us: number;
  readonly ussr: number;
}

export interface Course {
  readonly points: readonly Point[];
  /** Indices in `points` between which the knot lies. */
  readonly knotFrom: number;
  readonly knotTo: number;
  readonly thick: number;
  /** The middle of the knot, and half its width. */
  readonly x: number;
  readonly half: number;
}

/** How far beyond the edge of the drawing that is. */
const OVERHANG = 16;
/** How far the knot goes to the side of whoever pulls harder, at the most. */
const SHIFT = 150;
/** Points of the line for each that it is laid through. */
const SMOOTH = 9;

/**
 * From the left end inwards: two points of the approach, the way in, the crossing, the far lobe, its side, its top, the middle. The
 * other half is its mirror image and lies on top where this one lies below.
 */
type Half = readonly (readonly [x: number, y: number])[];
interface Shape {
  /** The tightness at which the knot has this shape. */
  readonly at: number;
  readonly thick: number;
  /** The height at which both ends are held. */
  readonly axis: number;
  /** How deep an end that nobody pulls hangs. */
  readonly sag: number;
  readonly half: Half;
}

const LAST: Shape = {
  at: 0.92,
  axis: 38,
  thick: 9.2,
  sag: 0,
  half: [
    [-44, 38],
    [-30, 38],
    [-19, 38.5],
    [0, 42.5],
    [9, 45.5],
    [13.5, 39],
    [8.5, 31],
    [0, 29],
  ],
};
const SHAPES: readonly Shape[] = [
  {
    at: 0.06,
    axis: 27,
    thick: 10.6,
    sag: 1,
    half: [
      [-122, 61],
      [-76, 65.5],
      [-34, 65.5],
      [0, 56],
      [26, 41],
      [31, 25],
      [19, 11.5],
      [0, 8.5],
    ],
  },
  {
    at: 0.26,
    axis: 27,
    thick: 10.6,
    sag: 10,
    half: [
      [-86, 28],
      [-54, 23],
      [-31, 23.5],
      [0, 55],
      [18, 65.5],
      [27.5, 55],
      [18.5, 35],
      [0, 27],
    ],
  },
  {
    at: 0.47,
    axis: 32,
    thick: 10.4,
    sag: 6,
    half: [
      [-64, 31],
      [-40, 30],
      [-21, 31],
      [0, 47],
      [12.5, 54],
      [18.5, 46],
      [12, 31.5],
      [0, 25],
    ],
  },
  {
    at: 0.7,
    axis: 37,
    thick: 9.8,
    sag: 2,
    half: [
      [-50, 37],
      [-36, 37],
      [-23, 37.5],
      [0, 44.5],
      [11.5, 48.5],
      [17, 40.5],
      [11, 29.5],
      [0, 26],
    ],
  },
  LAST,
];
/** Of the points of a half. */
const DEPTHS = [-14, -14, -12, 1.8, 8.5, 9, 5, 0];
/** Where along an end its points lie, from the knot outwards; the last guides the curve alone. */
const ALONG = [0.2, 0.4, 0.6, 0.8, 1, 1.1];

export function courseOf({ knot, us, ussr }: Hold, width: number): Course {
  const { thick, axis, sag, half } = shapeAt(knot);
  const x = width / 2 + (ussr - us) * SHIFT;
  const left = half.map(([dx, y], index): Point => ({ x: x + dx, y, z: DEPTHS[index] ?? 0 }));
  const mirrored = (point: Point): Point => ({ x: 2 * x - point.x, y: point.y, z: -point.z });
  const [first] = left;
  if (first === undefined) throw new Error('A knot has points.');
  const leftEnd = endOf(first, { x: -OVERHANG, y: axis }, sag * slackOf(us)).reverse();
  const rightEnd = endOf(mirrored(first), { x: width + OVERHANG, y: axis }, sag * slackOf(ussr));
  const points = curve([...leftEnd, ...left, ...left.slice(0, -1).reverse().map(mirrored), ...rightEnd]);
  return {
    points,
    // Each end brings one point that only guides the curve, and one of the approach belongs to it.
    knotFrom: leftEnd.length * SMOOTH,
    knotTo: points.length - 1 - (rightEnd.length - 1) * SMOOTH,
    thick,
    x,
    half: Math.max(...half.map(([dx]) => dx)) + thick / 2,
  };
}

const mix = (one: number, other: number, share: number): number => one + (other - one) * share;
const slackOf = (pull: number): number => (1 - pull) ** 1.5;

function shapeAt(knot: number): Shape {
  const next = SHAPES.findIndex(({ at }) => at >= knot);
  const above = SHAPES[next] ?? LAST;
  const below = SHAPES[next - 1] ?? above;
  const share = above === below ? 0 : (knot - below.at) / (above.at - below.at);
  return {
    at: knot,
    thick: mix(below.thick, above.thick, share),
    axis: mix(below.axis, above.axis, share),
    sag: mix(below.sag, above.sag, share),
    half: below.half.map(([x, y], index) => {
      const [toX, toY] = above.half[index] ?? [x, y];
      return [mix(x, toX, share), mix(y, toY, share)] as const;
    }),
  };
}

/** From the knot to where it is held, hanging where it is slack. */
const endOf = (from: Point, to: { readonly x: number; readonly y: number }, sag: number): Point[] =>
  ALONG.map((share) => ({
    x: mix(from.x, to.x, share),
    y: mix(from.y, to.y, share * share * (3 - 2 * share)) + sag * Math.sin(Math.PI * Math.min(1, share)),
    z: from.z,
  }));

/** Evenly bent through all points but the outermost two, after Catmull and Rom. */
function curve(through: readonly Point[]): readonly Point[] {
  return through.slice(1, -2).flatMap((from, index) => {
    const before = through[index] ?? from;
    const to = through[index + 2] ?? from;
    const after = through[index + 3] ?? to;
    return Array.from({ length: SMOOTH }, (_, step): Point => {
      const t = step / SMOOTH;
      return {
        x: bend(before.x, from.x, to.x, after.x, t),
        y: bend(before.y, from.y, to.y, after.y, t),
        z: mix(from.z, to.z, t),
      };
    });
  });
}

const bend = (p: number, q: number, r: number, s: number, t: number): number =>
  q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * q - p - 3 * r + s)));
