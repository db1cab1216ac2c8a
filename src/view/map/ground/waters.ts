/** The sea beside the land: a glow on the board, tinted steps with lines between them on a printed sheet. */
import { type GroundSheet, strokeWith } from './sheet.ts';

/** Distances from the shore in CSS pixels at the first view; they grow as one zooms in. */
const GLOW = [26, 19, 13, 8, 4];
const STEPS = [30, 21, 13.5, 7.5, 3.2];

export function paintWaters(sheet: GroundSheet): void {
  if (sheet.palette.hand === 'print') paintSteps(sheet);
  else paintGlow(sheet);
}

const growth = ({ view }: GroundSheet): number => Math.min(1.8, Math.max(0.5, view.scale / 1.5));

function paintGlow(sheet: GroundSheet): void {
  const { palette, coast } = sheet;
  let alpha = palette.shoalAlpha;
  for (const reach of GLOW) {
    strokeWith(sheet, coast.shore, { colour: palette.shoal, alpha, width: reach * 2 * growth(sheet) });
    if (palette.dark) alpha *= 1.16;
  }
}

/** Each step is painted over the one before it: first the line that bounds it, then its tint. */
function paintSteps(sheet: GroundSheet): void {
  const { palette, coast } = sheet;
  STEPS.forEach((reach, index) => {
    const width = reach * 2 * growth(sheet);
    const tint = palette.shallows[index] ?? palette.sea;
    strokeWith(sheet, coast.shore, { colour: palette.shoal, alpha: 0.6, width: width + 1.4 });
    strokeWith(sheet, coast.shore, { colour: tint, alpha: 1, width });
  });
}
