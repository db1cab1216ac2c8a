/** What is drawn beside its place is tied to it: a dot where it stands, and a hair line from there. */
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';

export function drawTie({ under, fade, size }: Sheet, place: Point, at: Point, ink: number): void {
  if (place.x === at.x && place.y === at.y) return;
  under.stroke([place, at], { width: 1, colour: ink, alpha: 0.9 * fade });
  under.disc(place, 2 * size, ink, fade);
}
