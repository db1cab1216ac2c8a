/** The baked coastlines, decoded once into paths in map units. */
import globe from '../../../assets/map/globe.json';
import theatre from '../../../assets/map/theatre.json';
import type { Point } from './projection.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Undoes the coding of tools/bakeMap.mjs: zigzag differences in five-bit letters. */
export function decode(text: string, steps: number): readonly Point[] {
  const points: Point[] = [];
  const numbers = integers(text);
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    points.push({ x: x / steps, y: y / steps });
  }
  return points;
}

function integers(text: string): readonly number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of text) {
    const bits = VALUES.get(letter) ?? 0;
    value |= (bits & 31) << shift;
    shift += 5;
    if ((bits & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value + 1) / 2 : value / 2);
    [value, shift] = [0, 0];
  }
  return numbers;
}

export interface Coast {
  readonly land: Path2D;
  readonly cuba: Path2D;
  /** The naval base at Guantanamo Bay. */
  readonly base: Path2D;
  readonly shore: Path2D;
  readonly cubaShore: Path2D;
  readonly borders: Path2D;
}

const arcOf = (arcs: readonly (readonly Point[])[], signed: number): readonly Point[] =>
  signed < 0 ? (arcs[~signed] ?? []).toReversed() : (arcs[signed] ?? []);

function trace(path: Path2D, points: readonly Point[]): void {
  points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

function fillPath(arcs: readonly (readonly Point[])[], rings: readonly (readonly number[])[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    trace(
      path,
      ring.flatMap((signed) => arcOf(arcs, signed)),
    );
    path.closePath();
  }
  return path;
}

function strokePath(arcs: readonly (readonly Point[])[], wanted: (index: number) => boolean): Path2D {
  const path = new Path2D();
  arcs.forEach((arc, index) => {
    if (wanted(index)) trace(path, arc);
  });
  return path;
}

let coast: Coast | undefined;

/** Paths are built at the first call and shared after it. Needs a browser. */
export function theatreCoast(): Coast {
  coast ??= buildCoast();
  return coast;
}

function buildCoast(): Coast {
  const arcs = theatre.arcs.map((text) => decode(text, theatre.steps));
  const borders = new Set(theatre.borders);
  const cuban = new Set(theatre.shapes.cuba.flat().map((signed) => (signed < 0 ? ~signed : signed)));
  return {
    land: fillPath(arcs, theatre.shapes.land),
    cuba: fillPath(arcs, theatre.shapes.cuba),
    base: fillPath(arcs, theatre.shapes.base),
    shore: strokePath(arcs, (index) => !borders.has(index)),
    cubaShore: strokePath(arcs, (index) => cuban.has(index) && !borders.has(index)),
    borders: strokePath(arcs, (index) => borders.has(index)),
  };
}

let globeLand: Path2D | undefined;

/** The land of the near side, in the unit disc. Needs a browser. */
export function globeCoast(): Path2D {
  globeLand ??= globe.rings.reduce((path, text) => {
    trace(path, decode(text, globe.steps));
    path.closePath();
    return path;
  }, new Path2D());
  return globeLand;
}
