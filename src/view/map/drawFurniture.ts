/** Draws the margin, the plaque, the scales and north; where they stand is furniture.ts's business. */

import type { Box } from './boxIndex.ts';
import { DEPTH } from './depth.ts';
import { type Furniture, type Plaque, type Scale, TICK } from './furniture.ts';
import { colour, type Palette } from './palette.ts';
import { type Pen, posed } from './pen.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';
import type { Word, Words } from './texts.ts';

export function drawFurniture({ palette, view }: Sheet, pen: Pen, words: Words, furniture: Furniture): void {
  if (furniture.margin > 0) drawMargin(pen, palette, view.width, view.height, furniture);
  if (furniture.plaque !== null) drawPlaque(pen, palette, words, furniture.plaque);
  const put = (key: string, text: string, at: Point, rest: Partial<Word>): void => {
    const plain = {
      colour: colour(palette.dim),
      alpha: 1,
      angle: 0,
      casing: null,
      depth: DEPTH.furnitureWords,
    };
    words.put(key, { ...plain, text, at, origin: [0.5, 0.5], face: furniture.degreeFace, ...rest });
  };
  for (const { text, x, y, edge } of furniture.degrees) {
    put(`degree:${edge}:${text}`, text, { x, y }, {});
  }
  const { at, miles, kilometres, face } = furniture.scales;
  const casing = furniture.plaque === null ? palette.sea : null;
  drawScale(pen, palette, at, miles, -1);
  drawScale(pen, palette, at, kilometres, 1);
  put(
    'scale:miles',
    miles.label,
    { x: at.x + miles.length + 7, y: at.y - 6 },
    { face, casing, origin: [0, 0.5] },
  );
  const below = { x: at.x + kilometres.length + 7, y: at.y + 7 };
  put('scale:kilometres', kilometres.label, below, { face, casing, origin: [0, 0.5] });
  drawNorth(pen, palette, furniture.north.at, furniture.north.angle);
}

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

const closed = (points: readonly Point[]): readonly Point[] => [...points, ...points.slice(0, 2)];

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - by * 2,
  height: height - by * 2,
});

function drawMargin(pen: Pen, palette: Palette, width: number, height: number, furniture: Furniture): void {
  const { margin, ticks } = furniture;
  const paper = colour(palette.seaLit);
  const strip = (x: number, y: number, across: number, down: number): void =>
    pen.fill(corners({ x, y, width: across, height: down }), paper, 1);
  strip(0, 0, width, margin);
  strip(0, height - margin, width, margin);
  strip(0, margin, margin, height - margin * 2);
  strip(width - margin, margin, margin, height - margin * 2);
  const ink = colour(palette.coast);
  for (const tick of ticks) pen.fill(corners(tick), ink, 0.85);
  const whole: Box = { x: 0, y: 0, width, height };
  pen.stroke(closed(corners(inset(whole, margin))), { width: 1, colour: ink, alpha: 0.9 });
  pen.stroke(closed(corners(inset(whole, margin - TICK))), { width: 0.8, colour: ink, alpha: 0.8 });
}

/** Print: a cartouche with a double rule. Board: a strip wiped clean for the chalk. */
function drawPlaque(pen: Pen, palette: Palette, words: Words, { box, title, note }: Plaque): void {
  const printed = palette.hand === 'print';
  const ink = colour(palette.coast);
  pen.fill(corners(box), colour(printed ? palette.seaLit : palette.sea), printed ? 1 : 0.72);
  if (printed) {
    pen.stroke(closed(corners(box)), { width: 1.6, colour: ink, alpha: 0.9 });
    pen.stroke(closed(corners(inset(box, 3.5))), { width: 0.7, colour: ink, alpha: 0.8 });
  } else {
    pen.stroke(corners(box).slice(0, 2), { width: 1, colour: ink, alpha: 0.5 });
  }
  const x = printed ? box.x + box.width / 2 : box.x + 10;
  const plain = { alpha: 1, angle: 0, casing: null, depth: DEPTH.furnitureWords } as const;
  const origin = [printed ? 0.5 : 0, 0] as const;
  words.put('plaque:title', {
    ...plain,
    ...title,
    colour: colour(palette.ink),
    at: { x, y: box.y + 6 },
    origin,
  });
  const y = box.y + 7 + title.face.size * 1.2;
  words.put('plaque:note', { ...plain, ...note, colour: colour(palette.dim), at: { x, y }, origin });
}

/** Print: two halves, the first one dark. Chalk: a line with three ticks. Above `at` for `side` -1, below it for 1. */
function drawScale(pen: Pen, palette: Palette, at: Point, { length }: Scale, side: -1 | 1): void {
  const ink = colour(palette.hand === 'print' ? palette.coast : palette.dim);
  if (palette.hand !== 'print') {
    const [y, far] = [at.y + 3 * side, at.y + 8 * side];
    const style = { width: 1.3, colour: ink, alpha: 0.95 };
    const tick = (x: number, to: number): void =>
      pen.stroke(
        [
          { x, y },
          { x, y: to },
        ],
        style,
      );
    pen.stroke(
      [
        { x: at.x, y },
        { x: at.x + length, y },
      ],
      style,
    );
    tick(at.x, far);
    tick(at.x + length / 2, (y + far) / 2);
    tick(at.x + length, far);
    return;
  }
  const deep = 4 * side;
  const from = { x: at.x, y: Math.min(at.y, at.y + deep), width: length / 2, height: Math.abs(deep) };
  pen.fill(corners(from), ink, 0.95);
  pen.stroke(closed(corners({ ...from, width: length })), { width: 1, colour: ink, alpha: 0.95 });
}

function drawNorth(pen: Pen, palette: Palette, at: Point, angle: number): void {
  const ink = colour(palette.hand === 'print' ? palette.coast : palette.dim);
  if (palette.hand !== 'print') pen.ring(at, 10, { width: 1, colour: ink, alpha: 0.8 });
  const half = (side: -1 | 1) =>
    posed(at, angle, [
      [13, 0],
      [-9, 4.6 * side],
      [-5, 0],
    ]);
  pen.fill(half(1), ink, 0.95);
  pen.stroke(closed(half(-1)), { width: 1, colour: ink, alpha: 0.95 });
}
