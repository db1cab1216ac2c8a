/** What a mapmaker adds to a map: the margin with its degrees, a title, a scale, the direction of north. Pure. */

import type { Box } from './boxIndex.ts';
import { degreeFace, type Face, face, lineHeight, type Measure, textScale } from './faces.ts';
import { type DegreeLabel, degreeLabels, sideCrossings, spacing, topCrossings } from './graticule.ts';
import { distance } from './greatCircle.ts';
import { globeDisc, isNarrow } from './marks.ts';
import { HEADING_FONT, type Palette, paletteOf, READING_FONT } from './palette.ts';
import type { MapPicture } from './picture.ts';
import { type Point, unproject } from './projection.ts';
import { screenHeading, screenToUnits, type View } from './view.ts';

export interface Scale {
  /** CSS pixels. */
  readonly length: number;
  readonly label: string;
}

export interface Plaque {
  readonly box: Box;
  readonly title: { readonly text: string; readonly face: Face };
  readonly note: { readonly text: string; readonly face: Face };
}

export interface Furniture {
  /** Depth of the margin in CSS pixels; 0: the sheet has none. */
  readonly margin: number;
  /** Dark pieces of the scale that runs round the margin. */
  readonly ticks: readonly Box[];
  readonly degrees: readonly DegreeLabel[];
  readonly degreeFace: Face;
  /** Left ends of the two scales, one above the other. */
  readonly scales: {
    readonly at: Point;
    readonly miles: Scale;
    readonly kilometres: Scale;
    readonly face: Face;
  };
  readonly north: { readonly at: Point; readonly angle: number };
  /** Null where there is no room or nothing to say. */
  readonly plaque: Plaque | null;
}

/** Depth of the margin: only a printed sheet has one. */
export const marginOf = (palette: Palette, view: View): number =>
  palette.hand === 'print' ? (isNarrow(view) ? 15 : 18) : 0;

/** Depth of the scale inside the margin. */
export const TICK = 4;

export function furnitureOf(picture: MapPicture, view: View, measure: Measure): Furniture {
  const palette = paletteOf(picture.theme);
  const margin = marginOf(palette, view);
  const plaque = isNarrow(view) || view.height < 330 ? null : plaqueOf(picture, view, measure, margin);
  const at = scalePlace(view, margin, plaque);
  const small = face(palette.noteFont, 9.5 * textScale(view));
  return {
    margin,
    ticks: margin === 0 ? [] : frameTicks(view, margin),
    degrees: degreesOf(picture, view, margin),
    degreeFace: degreeFace(palette, view),
    scales: {
      at,
      miles: scaleOf(view, 1, picture.legend.miles),
      kilometres: scaleOf(view, 1.852, picture.legend.kilometres),
      face: small,
    },
    north: { at: { x: at.x - 17, y: at.y }, angle: screenHeading(centre(view), 0) },
    plaque,
  };
}

/** What labels keep clear of. */
export function furnitureBoxes({ degrees, scales, plaque }: Furniture): readonly Box[] {
  const { x, y } = scales.at;
  const bar: Box = { x: x - 30, y: y - 18, width: LONGEST + 76, height: 36 };
  const numbers = degrees.map((degree) => ({ x: degree.x - 14, y: degree.y - 8, width: 28, height: 16 }));
  return [bar, ...numbers, ...(plaque === null ? [] : [plaque.box])];
}

function degreesOf(picture: MapPicture, view: View, margin: number): readonly DegreeLabel[] {
  const disc = globeDisc(view);
  const covered = ({ x, y }: Point): boolean =>
    picture.marks.length > 0 && Math.hypot(x - disc.x, y - disc.y) < disc.radius + 12;
  const middle = (margin - TICK) / 2;
  const labels = margin === 0 ? degreeLabels(view, 9, 15) : degreeLabels(view, middle, middle);
  return labels.filter((label) => !covered(label));
}

/** Every other piece of a fifth of the grid, along the four sides. */
function frameTicks(view: View, margin: number): readonly Box[] {
  const step = spacing(view) / 5;
  const inner = margin - TICK;
  const [far, low] = [view.width - margin, view.height - margin];
  const across = [inner, low].flatMap((y) =>
    pieces(topCrossings(view, step, y), step, margin, far).map(([from, to]) => ({
      x: from,
      y,
      width: to - from,
      height: TICK,
    })),
  );
  const down = [inner, far].flatMap((x) =>
    pieces(sideCrossings(view, step, x), step, margin, low).map(([from, to]) => ({
      x,
      y: from,
      width: TICK,
      height: to - from,
    })),
  );
  return [...across, ...down];
}

function pieces(
  crossings: ReturnType<typeof topCrossings>,
  step: number,
  least: number,
  most: number,
): readonly (readonly [number, number])[] {
  const clip = (value: number): number => Math.min(most, Math.max(least, value));
  return crossings.slice(1).flatMap(({ at, degrees }, index) => {
    const before = crossings[index]?.at ?? at;
    const [from, to] = [clip(Math.min(before, at)), clip(Math.max(before, at))];
    return Math.round(degrees / step) % 2 === 0 && to > from ? [[from, to] as const] : [];
  });
}

/** The longest scale, in CSS pixels. */
const LONGEST = 96;
const ROUND = [10, 20, 50, 100, 200, 300, 500, 1000, 2000];

/** A round length near the middle of the screen; `perMile` units make a nautical mile. */
function scaleOf(view: View, perMile: number, unit: string): Scale {
  const middle = view.height / 2;
  const at = (x: number) => unproject(screenToUnits(view, { x, y: middle }));
  const miles = distance(at(view.width / 2 - 50), at(view.width / 2 + 50)) / 100;
  const perPixel = miles * perMile;
  const value = ROUND.findLast((round) => round / perPixel <= LONGEST) ?? 10;
  return { length: value / perPixel, label: `${value} ${unit}`.trim() };
}

const centre = (view: View) => unproject(screenToUnits(view, { x: view.width / 2, y: view.height / 2 }));

/** Beside the plaque's lower edge, or in the corner that the globe leaves free. */
function scalePlace(view: View, margin: number, plaque: Plaque | null): Point {
  const y = view.height - margin - 24;
  if (isNarrow(view)) return { x: margin + 34, y };
  if (plaque === null) return { x: view.width - margin - LONGEST - 54, y };
  return { x: plaque.box.x + 38, y: plaque.box.y + plaque.box.height - 19 };
}

function plaqueOf(picture: MapPicture, view: View, measure: Measure, margin: number): Plaque | null {
  const { title, note } = picture.legend;
  if (title === '') return null;
  const scale = textScale(view);
  const printed = paletteOf(picture.theme).hand === 'print';
  const titleFace = printed
    ? face(READING_FONT, 14 * scale, 400, 2.5)
    : face(HEADING_FONT, 16 * scale, 700, 2.5);
  const noteFace = printed
    ? face(READING_FONT, 11 * scale, 400, 0, true)
    : face(HEADING_FONT, 13 * scale, 600, 0.6);
  const notes = printed ? `${note} · ${ratio(view)}`.replace(/^ · /, '') : note;
  const wide = (text: string, look: Face): number => measure(text, look) + look.spacing * text.length;
  const width = Math.max(LONGEST + 88, wide(title, titleFace) + 24, wide(notes, noteFace) + 24);
  const height = lineHeight(titleFace) + lineHeight(noteFace) + 44;
  const box = { x: view.width - margin - 8 - width, y: view.height - margin - 8 - height, width, height };
  return { box, title: { text: title, face: titleFace }, note: { text: notes, face: noteFace } };
}

/** Metres to a map unit, and to a CSS pixel: the 96th part of an inch. */
const UNIT_METRES = 6371;
const PIXEL_METRES = 0.0254 / 96;

/** `1 : 18 000 000`, to two figures; its spaces do not break. */
function ratio({ scale }: View): string {
  const exact = UNIT_METRES / scale / PIXEL_METRES;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  const digits = String(Math.round(exact / size) * size);
  return `1 : ${digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0')}`;
}
