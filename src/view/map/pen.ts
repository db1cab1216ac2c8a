/** Dashes, rings and outlines in CSS pixels, on a Phaser Graphics or a plain canvas: the one place that speaks their commands. */
import type { GameObjects } from 'phaser';
import { cssColour } from './palette.ts';
import type { Point } from './projection.ts';

export interface Stroke {
  readonly width: number;
  readonly colour: number;
  readonly alpha: number;
  /** Lengths drawn and skipped; absent: a solid line. */
  readonly dash?: readonly [number, number];
}

export interface Pen {
  clear(): void;
  stroke(points: readonly Point[], stroke: Stroke): void;
  ring(at: Point, radius: number, stroke: Stroke): void;
  fill(points: readonly Point[], colour: number, alpha: number): void;
  disc(at: Point, radius: number, colour: number, alpha: number): void;
}

export function penOn(graphics: GameObjects.Graphics): Pen {
  const stroke = (points: readonly Point[], style: Stroke): void => {
    graphics.lineStyle(style.width, style.colour, style.alpha);
    graphics.beginPath();
    for (const piece of style.dash === undefined ? [points] : dashes(points, style.dash))
      trace(graphics, piece);
    graphics.strokePath();
  };
  return {
    clear: () => graphics.clear(),
    stroke,
    ring: (at, radius, style) => stroke(ringPoints(at, radius), style),
    fill(points, colour, alpha) {
      graphics.fillStyle(colour, alpha);
      graphics.beginPath();
      trace(graphics, points);
      graphics.closePath();
      graphics.fillPath();
    },
    disc(at, radius, colour, alpha) {
      graphics.fillStyle(colour, alpha);
      graphics.fillCircle(at.x, at.y, radius);
    },
  };
}

/** Draws at once, with a context that speaks CSS pixels; it has nothing to clear. */
export function penOnCanvas(ctx: CanvasRenderingContext2D): Pen {
  const fill = (tint: number, alpha: number): void => {
    ctx.fillStyle = cssColour(tint);
    ctx.globalAlpha = alpha;
    ctx.fill();
    ctx.globalAlpha = 1;
  };
  const stroke = (points: readonly Point[], style: Stroke): void => {
    ctx.strokeStyle = cssColour(style.colour);
    ctx.globalAlpha = style.alpha;
    ctx.lineWidth = style.width;
    ctx.beginPath();
    for (const piece of style.dash === undefined ? [points] : dashes(points, style.dash)) trace(ctx, piece);
    ctx.stroke();
    ctx.globalAlpha = 1;
  };
  return {
    clear: () => undefined,
    stroke,
    ring: (at, radius, style) => stroke(ringPoints(at, radius), style),
    fill(points, colour, alpha) {
      ctx.beginPath();
      trace(ctx, points);
      ctx.closePath();
      fill(colour, alpha);
    },
    disc(at, radius, colour, alpha) {
      ctx.beginPath();
      ctx.arc(at.x, at.y, radius, 0, Math.PI * 2);
      fill(colour, alpha);
    },
  };
}

/** The same pen, but everything it draws waits for `flush`. */
export function laterPen(pen: Pen): { readonly pen: Pen; flush(): void } {
  const waiting: (() => void)[] = [];
  return {
    pen: {
      clear: () => undefined,
      stroke: (points, style) => waiting.push(() => pen.stroke(points, style)),
      ring: (at, radius, style) => waiting.push(() => pen.ring(at, radius, style)),
      fill: (points, colour, alpha) => waiting.push(() => pen.fill(points, colour, alpha)),
      disc: (at, radius, colour, alpha) => waiting.push(() => pen.disc(at, radius, colour, alpha)),
    },
    flush() {
      for (const draw of waiting.splice(0)) draw();
    },
  };
}

function trace(
  graphics: Pick<GameObjects.Graphics, 'moveTo' | 'lineTo'> | CanvasRenderingContext2D,
  points: readonly Point[],
): void {
  points.forEach(({ x, y }, index) => {
    if (index === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  });
}

/** The ends overlap a little, so that no renderer leaves a notch where the ring closes. */
function ringPoints(at: Point, radius: number): readonly Point[] {
  const count = Math.max(20, Math.ceil(radius * 1.6));
  return Array.from({ length: count + 2 }, (_, index) => {
    const turn = (index * Math.PI * 2) / count;
    return { x: at.x + Math.cos(turn) * radius, y: at.y + Math.sin(turn) * radius };
  });
}

/** Cuts a polyline into dashes, the pattern running on round its corners. */
export function dashes(
  points: readonly Point[],
  [on, off]: readonly [number, number],
): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let [left, drawing] = [on, true];
  points.slice(1).forEach((end, index) => {
    let from = points[index] ?? end;
    let length = Math.hypot(end.x - from.x, end.y - from.y);
    if (drawing && (index === 0 || pieces.length === 0)) pieces.push([from]);
    while (length > left) {
      const t = left / length;
      from = { x: from.x + (end.x - from.x) * t, y: from.y + (end.y - from.y) * t };
      length -= left;
      if (drawing) pieces.at(-1)?.push(from);
      else pieces.push([from]);
      drawing = !drawing;
      left = drawing ? on : off;
    }
    left -= length;
    if (drawing) pieces.at(-1)?.push(end);
  });
  return pieces.filter((piece) => piece.length > 1);
}

/** Corners as (forward, rightward) of a direction. */
export type Shape = readonly (readonly [number, number])[];

/** Points given along (forward, rightward) of a direction, as points on the screen. */
export function posed(at: Point, angle: number, shape: Shape, size = 1): readonly Point[] {
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return shape.map(([forward, right]) => ({
    x: at.x + forward * cos - right * sin,
    y: at.y + forward * sin + right * cos,
  }));
}
