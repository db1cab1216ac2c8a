/** What a rope under strain shows: fibres that stand out, threads that have broken, and at last a strand that has parted. */
import type { Course, Hold } from './course.ts';
import { beside, type Measured, round } from './strands.ts';

export interface Wear {
  /** Fine fibres, one path. */
  readonly fibres: string;
  /** Broken threads, each a curl. */
  readonly threads: readonly string[];
  /** Where a strand has parted: its two ends, and the furrow that it leaves. Null while all hold. */
  readonly parted: { readonly ends: readonly string[]; readonly furrow: string } | null;
}

/** Tightness at which fibres begin to stand out, threads to break and a strand to part. */
const FIBRES_FROM = 0.55;
const THREADS_FROM = 0.6;
const PARTS_AT = 0.8;
const MOST_FIBRES = 90;
const MOST_THREADS = 8;

export function wearOf(hold: Hold, course: Course, measured: Measured): Wear {
  return {
    fibres: fibresOf(hold, course, measured),
    threads: threadsOf(hold, course, measured),
    parted: hold.knot < PARTS_AT ? null : partedOf(hold, course, measured),
  };
}

/** A number from 0 to 1 that is always the same for the same place in a list; the picture needs no dice. */
const scattered = (index: number, salt: number): number => {
  const wave = Math.sin(index * 127.1 + salt * 311.7) * 43_758.5453;
  return wave - Math.floor(wave);
};

const shareOf = (knot: number, from: number): number => Math.max(0, Math.min(1, (knot - from) / (1 - from)));

/** Denser near the knot and on the side that is pulled harder. */
function fibresOf({ knot, us, ussr }: Hold, course: Course, measured: Measured): string {
  const count = Math.round(MOST_FIBRES * shareOf(knot, FIBRES_FROM) ** 0.7);
  const [left, right] = knotSpan(course, measured);
  return Array.from({ length: count }, (_, index) => {
    const onLeft = index % 2 === 0;
    const pull = onLeft ? us : ussr;
    const away = scattered(index, 1) ** 2 * (onLeft ? left : measured.length - right) * pull;
    const far = onLeft ? left + 16 - away : right - 16 + away;
    const side = scattered(index, 2) < 0.5 ? -1 : 1;
    const run = (onLeft ? -1 : 1) * (4 + 6 * scattered(index, 3));
    const root = course.thick * 0.42 * side;
    const stands = course.thick * (0.72 + 0.5 * scattered(index, 4)) * side;
    const spot = (by: number, out: number) => beside(measured.place(far + by), out);
    return `M${spot(0, root)}Q${spot(run * 0.7, root * 1.1)} ${spot(run, stands)}`;
  }).join('');
}

const knotSpan = ({ points, x, half }: Course, { at }: Measured): readonly [number, number] => {
  const left = points.findIndex((point) => point.x > x - half);
  const right = points.findLastIndex((point) => point.x < x + half);
  return [at[left] ?? 0, at[right] ?? 0];
};

/** They spring from the rope close to the knot and curl back from it. */
function threadsOf({ knot }: Hold, course: Course, measured: Measured): readonly string[] {
  const count = Math.round(MOST_THREADS * shareOf(knot, THREADS_FROM) ** 0.6);
  const [left, right] = knotSpan(course, measured);
  return Array.from({ length: count }, (_, index) => {
    const onLeft = index % 2 === 0;
    const away = 3 + 9 * Math.floor(index / 2) + 5 * scattered(index, 5);
    const far = onLeft ? left - away : right + away;
    const up = scattered(index, 6) < 0.55 ? -1 : 1;
    return curl(measured, far, onLeft ? -1 : 1, up, course.thick * (0.75 + 0.5 * scattered(index, 7)));
  });
}

/** A broken thread: out of the rope, and round at its tip. */
function curl(measured: Measured, far: number, way: -1 | 1, up: number, size: number): string {
  const { x, y } = measured.place(far);
  const spot = (dx: number, dy: number) => `${round(x + way * size * dx)} ${round(y + up * size * dy)}`;
  return `M${spot(-0.5, 0.3)}C${spot(0.6, 0.45)} ${spot(1.15, 0.8)} ${spot(1.3, 1.3)}S${spot(1.05, 1.9)} ${spot(0.8, 1.7)}`;
}

/** On the side that is pulled harder, a little way from the knot. */
function partedOf({ us, ussr }: Hold, course: Course, measured: Measured) {
  const [left, right] = knotSpan(course, measured);
  const onLeft = us >= ussr;
  const middle = onLeft ? left - 84 : right + 84;
  const edge = -course.thick * 0.36;
  const end = (way: -1 | 1) => {
    const base = measured.place(middle + way * 20);
    const spot = (by: number, out: number) => `${round(base.x - way * by)} ${round(base.y + edge - out)}`;
    return `M${spot(-12, 0)}C${spot(2, 0)} ${spot(9, 1)} ${spot(14, 6)}S${spot(15, 14)} ${spot(10, 13)}`;
  };
  const furrow = `M${beside(measured.place(middle - 20), edge)}L${beside(measured.place(middle + 20), edge)}`;
  return { ends: [end(-1), end(1)], furrow };
}

/** The yarn wound round an end, in the colour of the side that holds it. */
export function bindingOf({ length, place }: Measured, thick: number, side: 'us' | 'ussr'): string {
  const half = thick / 2 + 0.6;
  return [0, 1, 2, 3, 4]
    .map((turn) => {
      const far = 34 + turn * 3.1;
      const at = place(side === 'us' ? far : length - far);
      return `M${beside(at, -half)}L${beside(at, half)}`;
    })
    .join('');
}
