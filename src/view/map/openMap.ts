/** The map as the page sees it: give it pictures, hear what was picked. Everything else stays in this folder. */
import { LiveMap } from './liveMap.ts';
import type { MapOptions } from './mapOptions.ts';
import type { MapPicture, TargetKind } from './picture.ts';
import type { Point } from './projection.ts';

export type { MapOptions };

export interface MapHandle {
  /** Resolves when the first picture is on the screen. */
  readonly ready: Promise<void>;
  /** Draws a picture at once, ending an animation under way. */
  show(picture: MapPicture): void;
  /** Lets what changed be seen happening; resolves when it is over, or was finished or replaced. */
  animate(picture: MapPicture, seconds: number): Promise<void>;
  /** Jumps to the end of an animation under way. */
  finish(): void;
  /** Zooms about the middle. */
  zoomBy(factor: number): void;
  /** Moves the view by CSS pixels, as if one went that way. */
  panBy(dx: number, dy: number): void;
  /** Back to the first view. */
  reset(): void;
  /** Goes as far away as the rings of the latest picture need; with none, back to where one was before. */
  showReach(): void;
  /** Takes the parent's size anew. Called by itself when the parent changes size. */
  resize(): void;
  close(): void;
  /** Where a click means this target, in CSS pixels from the canvas's top left; undefined while nowhere does. */
  screenPoint(kind: TargetKind, id: string): Point | undefined;
}

/** Opens the map in an element that has a size. The canvas is hidden from assistive technology: the page says it all in words. */
export function openMap(parent: HTMLElement, options: MapOptions): MapHandle {
  const map = new LiveMap(parent, options);
  const ready = map.open();
  return {
    ready,
    show: (picture) => map.show(picture),
    animate: (picture, seconds) => map.animate(picture, seconds),
    finish: () => map.finish(),
    zoomBy: (factor) => map.zoom(factor, { x: parent.clientWidth / 2, y: parent.clientHeight / 2 }),
    panBy: (dx, dy) => map.pan(-dx, -dy),
    reset: () => map.reset(),
    showReach: () => map.showReach(),
    resize: () => map.resize(),
    close: () => map.close(),
    screenPoint: (kind, id) => map.screenPoint({ kind, id }),
  };
}
