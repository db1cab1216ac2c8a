/** Which ground lies under the marks: the one for the view of now, or an earlier one until the thread has painted it. */
import { type Ground, openBaker } from './baker.ts';
import type { GroundOrder } from './ground.ts';

export interface GroundLayer {
  /** Where grounds are laid from now on, the present one first. */
  attach(lay: (ground: Ground) => void): void;
  /**
   * Lays the ground for this order: at once if it was painted before, else in a task of its own when it is done. Does nothing
   * while what lies there will do to look at in passing, unless it has to be `sharp`.
   */
  want(order: GroundOrder, sharp: boolean): void;
  /** Resolves when the ground for this order is laid, or another one is wanted. */
  laid(order: GroundOrder): Promise<void>;
  /** Whether what lies there will do for this order. */
  lies(order: GroundOrder): boolean;
  close(): void;
}

export function openGroundLayer(): GroundLayer {
  const baker = openBaker();
  let wanted: { readonly name: string; readonly done: Promise<void> } | null = null;
  let lying: Ground | null = null;
  let lay: ((ground: Ground) => void) | null = null;
  let closed = false;
  const put = (ground: Ground): void => {
    lying = ground;
    lay?.(ground);
  };
  const fetch = async (order: GroundOrder, name: string): Promise<void> => {
    const ground = await baker.paint(order);
    if (ground !== undefined && !closed && wanted?.name === name) put(ground);
  };
  const laid = (order: GroundOrder): Promise<void> => {
    const name = JSON.stringify(order);
    if (wanted?.name === name) return wanted.done;
    const kept = baker.kept(order);
    if (kept !== undefined) put(kept);
    const done = kept === undefined ? fetch(order, name) : Promise.resolve();
    wanted = { name, done };
    return done;
  };
  return {
    attach(target) {
      lay = target;
      if (lying !== null) target(lying);
    },
    want(order, sharp) {
      if (sharp || lying === null || !covers(lying.order, order)) void laid(order);
    },
    laid,
    lies: (order) => lying !== null && covers(lying.order, order),
    close() {
      closed = true;
      baker.close();
    },
  };
}

/** True while a painted ground, wider than the screen, is well enough to look at in passing. */
function covers(lying: GroundOrder, wanted: GroundOrder): boolean {
  const [before, now] = [lying.view, wanted.view];
  if (lying.theme !== wanted.theme || lying.cuba !== wanted.cuba || lying.density !== wanted.density)
    return false;
  if (before.width !== now.width || before.height !== now.height) return false;
  const grown = now.scale / before.scale;
  const shift = Math.max(
    (Math.abs(now.x - before.x) * now.scale) / now.width,
    (Math.abs(now.y - before.y) * now.scale) / now.height,
  );
  return grown < 1.7 && grown > 0.75 && shift < 0.14 * grown;
}
