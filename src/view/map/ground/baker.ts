/** Has the ground painted in a thread and keeps what it painted last, so that a screen one comes back to has it at once. */
import type { GroundOrder } from './ground.ts';
import type { GroundJob, GroundReply } from './groundThread.ts';

export interface Ground {
  readonly order: GroundOrder;
  readonly image: ImageBitmap | HTMLCanvasElement;
}

export interface Baker {
  /** A ground painted before for an equal order. */
  kept(order: GroundOrder): Ground | undefined;
  /** Paints; resolves to undefined when a newer order took its place, or after close(). */
  paint(order: GroundOrder): Promise<Ground | undefined>;
  close(): void;
}

/** The desk's and the resolution's. Each takes about as much memory as two screens. */
const KEPT = 2;

const nameOf = (order: GroundOrder): string => JSON.stringify(order);

interface Wish {
  readonly order: GroundOrder;
  readonly take: (ground: Ground | undefined) => void;
}

export function openBaker(): Baker {
  const shelf = new Map<string, Ground>();
  let next: Wish | null = null;
  let busy = false;
  let closed = false;
  const painter = openPainter();
  const work = async (): Promise<void> => {
    busy = true;
    while (next !== null && !closed) {
      const { order, take }: Wish = next;
      next = null;
      const image = await painter.paint(order);
      const ground = { order, image };
      if (!closed) keep(shelf, ground);
      take(closed ? undefined : ground);
    }
    busy = false;
  };
  return {
    kept: (order) => shelf.get(nameOf(order)),
    paint: (order) =>
      new Promise((take) => {
        next?.take(undefined);
        next = { order, take };
        if (!busy) void work();
      }),
    close() {
      closed = true;
      next?.take(undefined);
      painter.close();
      for (const ground of shelf.values()) release(ground);
      shelf.clear();
    },
  };
}

function keep(shelf: Map<string, Ground>, ground: Ground): void {
  shelf.set(nameOf(ground.order), ground);
  const [oldest] = shelf;
  if (shelf.size <= KEPT || oldest === undefined) return;
  shelf.delete(oldest[0]);
  release(oldest[1]);
}

const release = ({ image }: Ground): void => {
  if (image instanceof ImageBitmap) image.close();
};

interface Painter {
  paint(order: GroundOrder): Promise<Ground['image']>;
  close(): void;
}

/** A thread; where it cannot paint, the page paints by itself. */
function openPainter(): Painter {
  const worker = startWorker();
  let alone = worker === null;
  let count = 0;
  const ask = (order: GroundOrder): Promise<ImageBitmap | null> =>
    new Promise((resolve) => {
      const job: GroundJob = { ...order, job: ++count };
      if (worker === null) return resolve(null);
      worker.onmessage = ({ data }: MessageEvent<GroundReply>) => {
        if (data.job === job.job) resolve(data.bitmap);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      worker.postMessage(job);
    });
  return {
    async paint(order) {
      const bitmap = alone ? null : await ask(order);
      if (bitmap !== null) return bitmap;
      alone = true;
      return paintHere(order);
    },
    close: () => worker?.terminate(),
  };
}

function startWorker(): Worker | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  try {
    return new Worker(new URL('./groundThread.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function paintHere(order: GroundOrder): Promise<HTMLCanvasElement> {
  const { paintGround } = await import('./ground.ts');
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(order.view.width * order.density);
  canvas.height = Math.ceil(order.view.height * order.density);
  const ctx = canvas.getContext('2d');
  if (ctx !== null) paintGround(ctx, order);
  return canvas;
}
