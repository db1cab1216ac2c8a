/** Boxes sorted into squares of the screen, so that asking which of many a box overlaps looks at a few. Pure. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export interface BoxIndex {
  add(box: Box): void;
  meetsAny(box: Box): boolean;
  /** How many of them a box overlaps, counted up to `most`. */
  count(box: Box, most: number): number;
}

/** Side of a square, in CSS pixels. */
const SIDE = 48;
/** Squares in a row, far more than a screen has. */
const ROW = 4096;

export function indexOf(boxes: readonly Box[]): BoxIndex {
  const squares = new Map<number, Box[]>();
  const add = (box: Box): void => {
    const [left, right] = [square(box.x), square(box.x + box.width)];
    const [top, bottom] = [square(box.y), square(box.y + box.height)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = row * ROW + column;
        const here = squares.get(key);
        if (here === undefined) squares.set(key, [box]);
        else here.push(box);
      }
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    meetsAny: (box) => count(squares, box, 1) > 0,
    count: (box, most) => count(squares, box, most),
  };
}

const square = (value: number): number => Math.floor(value / SIDE);

/** A pair that shares several squares is counted in the first of them alone. */
function count(squares: ReadonlyMap<number, readonly Box[]>, box: Box, most: number): number {
  const [left, right] = [square(box.x), square(box.x + box.width)];
  const [top, bottom] = [square(box.y), square(box.y + box.height)];
  let found = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const here = squares.get(row * ROW + column) ?? NONE;
      for (let index = 0; index < here.length; index++) {
        const other = here[index];
        if (other === undefined || !overlap(box, other)) continue;
        const first = Math.max(left, square(other.x)) === column && Math.max(top, square(other.y)) === row;
        if (first && ++found >= most) return found;
      }
    }
  }
  return found;
}

const NONE: readonly Box[] = [];
