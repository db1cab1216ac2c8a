/**
 * One map for a whole game, in an element of its own that screens take in turn. The drawing code is loaded when the host
 * is opened; pictures given before it is there are kept, and the latest one is drawn.
 */
import type { Target } from '../../../store/types.ts';
import type { MapHandle, MapOptions } from '../../map/openMap.ts';
import type { MapPicture } from '../../map/picture.ts';
import type { Point } from '../../map/projection.ts';

export interface MapHost {
  readonly element: HTMLElement;
  show(picture: MapPicture): void;
  /** Shows `from`, then lets it become `to`. */
  play(from: MapPicture, to: MapPicture, seconds: number): void;
  finish(): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  reset(): void;
  /** Shows all of the rings in the latest picture; without rings, what was seen before them. */
  showReach(): void;
  close(): void;
  /** Where on the page a click means this target; undefined while nowhere does, or nothing is drawn yet. */
  pointOf(target: Target): Point | undefined;
}

export interface MapHostOptions {
  readonly renderer: MapOptions['renderer'];
  readonly motion: boolean;
  readonly onPick: (target: Target) => void;
  readonly describe: (target: Target) => string;
}

export function openMapHost({ renderer, motion, onPick, describe }: MapHostOptions): MapHost {
  const element = document.createElement('div');
  element.className = 'map-canvas';
  let handle: MapHandle | null = null;
  let closed = false;
  let drawn = false;
  let waiting: ((map: MapHandle) => void) | null = null;
  const draw = (how: (map: MapHandle) => void): void => {
    if (handle === null) waiting = how;
    else how(handle);
  };
  void import('../../map/openMap.ts').then(({ openMap }) => {
    if (closed) return;
    handle = openMap(element, { renderer, reducedMotion: !motion, onPick, describe });
    void handle.ready.then(() => {
      drawn = true;
    });
    waiting?.(handle);
    waiting = null;
  });
  return {
    element,
    show: (picture) => draw((map) => map.show(picture)),
    play: (from, to, seconds) =>
      draw((map) => {
        map.show(from);
        void map.animate(to, seconds);
      }),
    finish: () => handle?.finish(),
    zoomBy: (factor) => handle?.zoomBy(factor),
    panBy: (dx, dy) => handle?.panBy(dx, dy),
    showReach: () => handle?.showReach(),
    reset: () => handle?.reset(),
    close: () => {
      closed = true;
      handle?.close();
      element.remove();
    },
    pointOf: ({ kind, id }) => {
      const point = drawn && element.isConnected ? handle?.screenPoint(kind, id) : undefined;
      const { left, top } = element.getBoundingClientRect();
      return point === undefined ? undefined : { x: left + point.x, y: top + point.y };
    },
  };
}
