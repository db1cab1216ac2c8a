/** Mouse, touch and wheel on the canvas, told as intentions in CSS pixels. The page keeps its own keys. */
import type { Point } from './projection.ts';

export interface Intentions {
  drag(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** A press and release without a drag between them. */
  press(at: Point): void;
  /** Where the pointer rests, or null when it has left. */
  hover(at: Point | null): void;
}

/** A finger is never quite still. */
const STILL = 6;

/** Starts listening; the answer stops it. */
export function listen(canvas: HTMLCanvasElement, intend: Intentions): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const fingers = new Map<number, Point>();
  let start: Point | null = null;
  const at = (event: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
    start = fingers.size === 1 ? at(event) : null;
  };
  const move = (event: PointerEvent): void => {
    const [before, now] = [fingers.get(event.pointerId), at(event)];
    if (before === undefined) return event.pointerType === 'touch' ? undefined : intend.hover(now);
    if (start !== null && Math.hypot(now.x - start.x, now.y - start.y) <= STILL) return;
    start = null;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (other !== undefined) pinch(intend, other, before, now);
    else intend.drag(now.x - before.x, now.y - before.y);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (start !== null && event.type === 'pointerup') intend.press(start);
    start = null;
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    // Two fingers on a touch pad come as small turns of a wheel with the control key.
    const pinched = event.ctrlKey ? 6 : 1;
    const turn = Math.max(-240, Math.min(240, event.deltaY * lines * pinched));
    intend.zoom(Math.exp(-turn * 0.0016), at(event));
  };
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener('pointercancel', up, { signal });
  canvas.addEventListener('pointerleave', () => intend.hover(null), { signal });
  canvas.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}

function pinch(intend: Intentions, other: Point, before: Point, now: Point): void {
  const [wide, narrow] = [
    Math.hypot(now.x - other.x, now.y - other.y),
    Math.hypot(before.x - other.x, before.y - other.y),
  ];
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  intend.drag((now.x - before.x) / 2, (now.y - before.y) / 2);
  if (narrow > 8) intend.zoom(wide / narrow, middle);
}
