/** Typefaces and sizes of the map's words. */
import { HEADING_FONT, type Palette } from './palette.ts';
import type { View } from './view.ts';

export interface Face {
  readonly family: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
  /** Extra pixels between letters. */
  readonly spacing: number;
}

/** The width of a text in CSS pixels, without letter spacing. */
export type Measure = (text: string, face: Face) => number;

/** Larger screens stand further away: a projector, a wall. */
export const textScale = ({ width }: View): number =>
  width < 560 ? 0.94 : Math.min(1.4, Math.max(1, width / 1150));

export const face = (
  family: string,
  size: number,
  weight: Face['weight'] = 400,
  spacing = 0,
  italic = false,
): Face => ({
  family,
  size: Math.round(size * 2) / 2,
  weight,
  italic,
  spacing,
});

export const lineHeight = ({ size }: Face): number => Math.ceil(size * 1.18);

export function lineFace(view: View): Face {
  return face(HEADING_FONT, 15 * textScale(view), 700, 1.4);
}

/** In the margin of a printed sheet there is room for narrow figures only. */
export function degreeFace(palette: Palette, view: View): Face {
  return palette.hand === 'print'
    ? face(HEADING_FONT, 11, 600)
    : face(palette.noteFont, 9.5 * textScale(view), 400);
}
