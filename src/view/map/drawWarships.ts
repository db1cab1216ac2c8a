/** Warships on station: boxes on the plotting board, the outlines of hulls on the General Staff's sheet. */
import { allegianceColour, colour } from './palette.ts';
import { posed, type Shape } from './pen.ts';
import type { MapWarship } from './picture.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { drawTie } from './tie.ts';
import { toScreen } from './view.ts';

export function drawWarship(sheet: Sheet, ship: MapWarship, at: Point): void {
  const ink = allegianceColour(sheet.palette, ship.allegiance);
  drawTie(sheet, toScreen(sheet.view, ship), at, ink);
  if (sheet.palette.hand === 'print') drawSign(sheet, ship.kind, at, ink);
  else drawBox(sheet, ship.kind, at, ink);
}

const SQUARE: Shape = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];
const DECK: Shape = [
  [-1, 0],
  [1, 0],
];

/** A square: a destroyer has a dot in it, a cruiser a large one, a carrier a flight deck. */
function drawBox(
  { over, palette, fade, size }: Sheet,
  kind: MapWarship['kind'],
  at: Point,
  ink: number,
): void {
  const half = (kind === 'destroyer' ? 5.5 : 6.5) * size;
  const box = posed(at, 0, SQUARE, half);
  over.fill(box, colour(palette.sea), 0.9 * fade);
  over.stroke([...box, ...box.slice(0, 2)], { width: 1.8, colour: ink, alpha: fade });
  if (kind !== 'carrier') over.disc(at, (kind === 'cruiser' ? 3.1 : 1.8) * size, ink, fade);
  else over.stroke(posed(at, 0, DECK, half), { width: 4.2 * size, colour: ink, alpha: fade });
}

const HULL: Shape = [
  [10.5, 0],
  [5, -3.2],
  [-5, -3.2],
  [-10.5, 0],
  [-5, 3.2],
  [5, 3.2],
];
const DECKHOUSE: Shape = [
  [6.5, -5.5],
  [-7.5, -5.5],
  [-7.5, -2.5],
  [6.5, -2.5],
];
const bar = (forward: number): Shape => [
  [forward, -6.5],
  [forward, 6.5],
];
/** Bars across the hull by rank; a carrier has a flat deck above it instead. */
const BARS: { readonly [kind in MapWarship['kind']]: readonly number[] } = {
  destroyer: [0],
  cruiser: [-2.6, 2.6],
  carrier: [],
};

function drawSign(
  { over, palette, fade, size }: Sheet,
  kind: MapWarship['kind'],
  at: Point,
  ink: number,
): void {
  const grown = size * (kind === 'destroyer' ? 0.9 : 1.05);
  const hull = posed(at, 0, HULL, grown);
  over.fill(hull, colour(palette.seaLit), 0.95 * fade);
  if (kind === 'carrier') over.fill(posed(at, 0, DECKHOUSE, grown), ink, fade);
  over.stroke([...hull, ...hull.slice(0, 2)], { width: 1.7, colour: ink, alpha: fade });
  for (const forward of BARS[kind]) {
    over.stroke(posed(at, 0, bar(forward), grown), { width: 1.7, colour: ink, alpha: fade });
  }
}
