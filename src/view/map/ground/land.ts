/** Land, borders and coasts: chalk on the board, print on the sheet. */
import { paintRelief } from './relief.ts';
import { type GroundSheet, steadyNoise, strokeWith } from './sheet.ts';

export function paintLand(sheet: GroundSheet): void {
  const { ctx, palette, coast } = sheet;
  ctx.fillStyle = palette.land;
  ctx.fill(coast.land, 'evenodd');
  ctx.fill(coast.base, 'evenodd');
  if (palette.hand === 'print') paintRim(sheet, coast.land, palette.hatch, 7);
  else paintStrokes(sheet, coast.land, { colour: palette.hatch, alpha: 0.6, gap: 5, shake: 0 });
  paintBorders(sheet);
  if (palette.hand === 'print') paintRelief(sheet, coast.land);
  paintCoast(sheet, coast.shore, palette.coast);
}

/** The island is coloured by hand: whoever holds it, the pencil went over it. */
export function paintCuba(sheet: GroundSheet): void {
  const { ctx, palette, coast, cuba } = sheet;
  ctx.fillStyle = palette.cubaFill[cuba];
  ctx.fill(coast.cuba, 'evenodd');
  if (palette.hand === 'print') paintRelief(sheet, coast.cuba);
  const pencil =
    palette.hand === 'print' ? { alpha: 0.3, gap: 4.2, shake: 2.4 } : { alpha: 0.2, gap: 5, shake: 1 };
  paintStrokes(sheet, coast.cuba, { colour: palette[cuba], ...pencil });
  strokeWith(sheet, coast.cubaShore, { colour: palette[cuba], alpha: 0.16, width: 3.4 });
  strokeWith(sheet, coast.cubaShore, { colour: palette[cuba], alpha: 1, width: 1.2 });
}

function paintBorders(sheet: GroundSheet): void {
  const { palette, coast } = sheet;
  if (palette.hand === 'print') {
    strokeWith(sheet, coast.borders, { colour: palette.border, alpha: 0.22, width: 5 });
    strokeWith(sheet, coast.borders, {
      colour: palette.border,
      alpha: 1,
      width: 1,
      dash: [6, 2.5, 0.6, 2.5],
    });
    return;
  }
  strokeWith(sheet, coast.borders, { colour: palette.border, alpha: 1, width: 0.9, dash: [3, 3] });
}

/** Lengths drawn and skipped, out of step with each other: chalk takes on the grain of the board and not between. */
const CHALK = [
  { width: 3, alpha: 0.12, dash: [] },
  { width: 1.35, alpha: 0.5, dash: [13, 0.9, 5, 0.6, 21, 1.4, 8, 0.7] },
  { width: 0.8, alpha: 0.75, dash: [3.2, 0.9, 7, 0.8, 1.6, 1.1, 11, 0.7] },
] as const;
const PRINT = [{ width: 0.95, alpha: 0.9, dash: [] }] as const;

function paintCoast(sheet: GroundSheet, shore: Path2D, colour: string): void {
  for (const pass of sheet.palette.hand === 'chalk' ? CHALK : PRINT)
    strokeWith(sheet, shore, { colour, ...pass });
}

/** Darker towards the shore, as a printer shades land. */
function paintRim(sheet: GroundSheet, shape: Path2D, colour: string, reach: number): void {
  const { ctx } = sheet;
  ctx.save();
  ctx.clip(shape, 'evenodd');
  for (const share of [1, 0.55, 0.25]) {
    strokeWith(sheet, sheet.coast.shore, { colour, alpha: 0.3, width: reach * 2 * share });
  }
  ctx.restore();
}

interface Hatch {
  readonly colour: string;
  readonly alpha: number;
  /** CSS pixels between strokes, and by how much a hand misses. */
  readonly gap: number;
  readonly shake: number;
}

/** Slanting strokes; they keep their distance whatever the zoom, and their place on the paper. */
function paintStrokes({ ctx, view }: GroundSheet, shape: Path2D, { colour, alpha, gap, shake }: Hatch): void {
  const step = gap / view.scale;
  const [halfWidth, halfHeight] = [view.width / view.scale / 2, view.height / view.scale / 2];
  const left = view.x - halfWidth - halfHeight * 2;
  ctx.save();
  ctx.clip(shape, 'evenodd');
  ctx.strokeStyle = colour;
  ctx.globalAlpha = alpha;
  ctx.lineWidth = (shake > 0 ? 1.1 : 0.8) / view.scale;
  ctx.beginPath();
  const first = Math.floor(left / step);
  for (let index = first; index * step < view.x + halfWidth; index++) {
    const miss = (steadyNoise(index)() - 0.5) * (shake / view.scale);
    ctx.moveTo(index * step + miss, view.y + halfHeight);
    ctx.lineTo(index * step + halfHeight * 2 - miss, view.y - halfHeight);
  }
  ctx.stroke();
  ctx.restore();
}
