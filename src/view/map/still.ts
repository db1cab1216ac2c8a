/** Everything that stays as it is while a picture becomes another one, painted once over the ground, so that a frame draws little. */
import type { GameObjects, Textures } from 'phaser';
import { type Chosen, paintMoment, type Scenery } from './paintMoment.ts';
import { laterPen, penOnCanvas } from './pen.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './texts.ts';

/** A layer that is already a bitmap: its image, and whether the still picture is to hold it. */
export interface Beneath {
  readonly image: GameObjects.Image;
  readonly texture: Textures.CanvasTexture;
}

/** Copies what lies beneath on a context of the size of the screen in device pixels. */
export function copyBeneath(
  ctx: CanvasRenderingContext2D,
  density: number,
  beneath: readonly Beneath[],
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  for (const { image, texture } of beneath) {
    if (!image.visible) continue;
    const [width, height] = [image.displayWidth * density, image.displayHeight * density];
    ctx.globalAlpha = image.alpha;
    ctx.drawImage(texture.canvas, image.x * density, image.y * density, width, height);
  }
  ctx.globalAlpha = 1;
}

/** Paints marks and captions over it. Words are stamped from those that stand there. */
export function paintStill(
  ctx: CanvasRenderingContext2D,
  density: number,
  { scenery, sheet, words, chosen }: StillScene,
): void {
  ctx.setTransform(density, 0, 0, density, 0, 0);
  const pen = penOnCanvas(ctx);
  const over = laterPen(pen);
  const stamped: string[] = [];
  const put: Words['put'] = (key, word) => {
    stamped.push(key);
    return words.put(key, word);
  };
  paintMoment({ ...sheet, under: pen, over: over.pen }, { ...words, put }, scenery, chosen);
  over.flush();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  for (const key of stamped) words.stamp(key, ctx);
}

export interface StillScene {
  readonly scenery: Scenery;
  readonly sheet: Sheet;
  readonly words: Words;
  readonly chosen: Chosen;
}
