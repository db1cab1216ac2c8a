/**
 * Moves symbols apart that would be drawn on one another. One after the other takes the nearest place that those before it have left
 * free, so that who stood there first is not disturbed by who comes. Pure; the order of the list does not matter.
 */
import type { Point } from './projection.ts';

export interface Mark extends Point {
  readonly key: string;
  /** Half the room it takes to either side, and above and below. Names stand at its sides, so a low one is best given wide room. */
  readonly across: number;
  readonly down: number;
  /** The lower ones choose first; equals by their key. */
  readonly rank: number;
}

/** Farther than so many times its room a mark is not moved: it stays where it is, on others. */
export const FARTHEST = 6;
/** A hair's breadth, so that what just touches is not taken for an overlap. */
const HAIR = 1e-6;

/** How far each mark is moved, by its key. */
export function spread(marks: readonly Mark[]): ReadonlyMap<string, Point> {
  const placed: Mark[] = [];
  const moved = new Map<string, Point>();
  for (const mark of marks.toSorted(before)) {
    const shift = leastShift(mark, placed);
    placed.push({ ...mark, x: mark.x + shift.x, y: mark.y + shift.y });
    moved.set(mark.key, shift);
  }
  return moved;
}

const before = (a: Mark, b: Mark): number => a.rank - b.rank || (a.key < b.key ? -1 : 1);

const STAY: Point = { x: 0, y: 0 };

/** Where a mark may not stand for the sake of another one, as seen from its own place. */
interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The nearest point outside of boxes lies straight across one of their sides, or where two of these cross. */
function leastShift(mark: Mark, placed: readonly Mark[]): Point {
  const reach = mark.down * FARTHEST;
  const taken = placed.map((other) => takenBy(other, mark)).filter((box) => isWithin(box, reach));
  const isFree = ({ x, y }: Point): boolean =>
    taken.every(({ left, right, top, bottom }) => x <= left || x >= right || y <= top || y >= bottom);
  if (isFree(STAY)) return STAY;
  const [xs, ys] = [stops(taken.flatMap(acrossOf), reach), stops(taken.flatMap(downOf), reach)];
  let [best, least]: [Point, number] = [STAY, reach];
  for (const y of ys) {
    if (Math.abs(y) >= least) break;
    for (const x of xs) {
      const far = Math.hypot(x, y);
      if (far >= least - HAIR) break;
      if (isFree({ x, y })) [best, least] = [{ x, y }, far];
    }
  }
  return best;
}

function takenBy(other: Mark, mark: Mark): Taken {
  const [x, y] = [other.x - mark.x, other.y - mark.y];
  const [across, down] = [other.across + mark.across - HAIR, other.down + mark.down - HAIR];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

const isWithin = ({ left, right, top, bottom }: Taken, reach: number): boolean =>
  left < reach && right > -reach && top < reach && bottom > -reach;

const acrossOf = ({ left, right }: Taken): readonly number[] => [left, right];
const downOf = ({ top, bottom }: Taken): readonly number[] => [top, bottom];

/** The nearest first; of equally near ones the upper and the left one. */
const stops = (sides: readonly number[], reach: number): readonly number[] =>
  [0, ...sides]
    .filter((side) => Math.abs(side) < reach)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b);
