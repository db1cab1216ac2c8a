/** Submarines: one's own as boats, the other side's as contacts. */
import { allegianceColour, colour, type Palette } from './palette.ts';
import { posed, type Shape, type Stroke } from './pen.ts';
import type { MapSubmarine } from './picture.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { drawTie } from './tie.ts';
import { toScreen } from './view.ts';

const BOAT: Shape = [
  [9, 0],
  [6, -2.8],
  [1.5, -3.2],
  [1.5, -6.2],
  [-2.5, -6.2],
  [-2.5, -3.2],
  [-7, -2.6],
  [-9.5, 0],
  [-7, 2.6],
  [6, 2.8],
];

const WATERLINE: Shape = [
  [-13, 5.5],
  [13, 5.5],
];

/** A boat one knows, or the rings of a contact nobody has seen. */
export function drawSubmarine(sheet: Sheet, boat: MapSubmarine, at: Point): void {
  const ink = inkOf(sheet.palette, boat);
  drawTie(sheet, toScreen(sheet.view, boat), at, ink);
  if (boat.certainty === 'fix') drawBoat(sheet, boat, at, ink);
  else drawContact(sheet, at, ink);
}

const inkOf = (palette: Palette, { certainty, allegiance }: MapSubmarine): number =>
  certainty === 'fix' ? allegianceColour(palette, allegiance) : colour(palette.accent);

function drawContact({ over, fade, size }: Sheet, at: Point, ink: number): void {
  over.ring(at, 5 * size, { width: 1.3, colour: ink, alpha: 0.9 * fade });
  over.ring(at, 10.5 * size, { width: 1.3, colour: ink, alpha: 0.66 * fade });
  over.ring(at, 17 * size, { width: 1.3, colour: ink, alpha: 0.4 * fade, dash: [4, 4] });
  over.disc(at, 1.8, ink, fade);
}

function drawBoat({ over, palette, fade, size }: Sheet, boat: MapSubmarine, at: Point, ink: number): void {
  const rim: Stroke = { width: 1.1, colour: ink, alpha: 0.6 * fade };
  over.ring(at, 14 * size, boat.state === 'submerged' ? { ...rim, dash: [3, 4] } : rim);
  if (boat.state === 'held-down') {
    over.ring(at, 18 * size, { width: 1.4, colour: colour(palette.accent), alpha: 0.9 * fade });
  }
  over.fill(posed(at, 0, BOAT, size), ink, fade);
  if (boat.state === 'surfaced') {
    over.stroke(posed(at, 0, WATERLINE, size), { width: 1.4, colour: ink, alpha: fade });
  }
}
