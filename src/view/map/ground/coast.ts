/** The baked coastlines of the theatre, decoded once into paths in map units. */
import theatre from '../../../../assets/map/theatre.json';
import type { Point } from '../projection.ts';
import { decode, trace } from './baked.ts';

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
