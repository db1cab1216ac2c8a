/** A door for tests: a canvas does not say what lies where on it. Open only with `?probe` in the address. */
import type { Target } from '../../../store/types.ts';
import type { MapHost } from './mapHost.ts';

export interface MapProbe {
  /**
   * Where on the page, in CSS pixels, a click means this target; null while nowhere does: the map is not drawn, or the target
   * is off it, hidden under something nearer, or not known to the side at the screen. Changes nothing.
   */
  point(kind: Target['kind'], id: string): { readonly x: number; readonly y: number } | null;
}

declare global {
  interface Window {
    __map?: MapProbe;
  }
}

/** Opens the door on a map; the answer closes it. */
export const openProbe = (host: MapHost): (() => void) => {
  window.__map = { point: (kind, id) => host.pointOf({ kind, id }) ?? null };
  return () => {
    delete window.__map;
  };
};
