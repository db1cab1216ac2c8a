/** Pictures of the page: taken at rest, kept as small files, and compared with those kept before. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

const fileOf = (name: string, size: Size | null): URL =>
  new URL(
    `../../../docs/pictures/${size === null ? name : `${name}-${size.width}x${size.height}`}.webp`,
    import.meta.url,
  );

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the screen shows now, as a PNG: letters loaded, nothing pointed at. */
const take = async (page: Page): Promise<string> => {
  await page.mouse.move(1, 1);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return picture.toString('base64');
};

/** Good enough to read every word and to compare by; a third of a PNG. */
const QUALITY = 0.82;

/** Keeps what the screen shows under the name of the moment; `size` null where it is pictured at one size only. */
export const keepPicture = async (page: Page, name: string, size: Size | null): Promise<void> => {
  const small = await page.evaluate(
    async ([png, quality]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const letters = Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) =>
        String.fromCharCode(byte),
      );
      return btoa(letters.join(''));
    },
    [await take(page), QUALITY] as const,
  );
  await writeFile(fileOf(name, size), Buffer.from(small, 'base64'));
};

/** So far may a shade be off, of 255, before a point counts: compression alone moves few points further. */
const SLACK = 56;

/** Parts per thousand of the screen that differ from the picture kept of the moment; 1000 when the sizes differ. */
export const difference = async (page: Page, name: string, size: Size): Promise<number> => {
  const kept = await readFile(fileOf(name, size));
  return page.evaluate(
    async ([png, webp, slack]) => {
      const pixelsOf = async (base64: string, type: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type }));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (pen === null) throw new Error('no canvas to read from');
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [now, before] = await Promise.all([pixelsOf(png, 'image/png'), pixelsOf(webp, 'image/webp')]);
      if (now.width !== before.width || now.height !== before.height) return 1000;
      let off = 0;
      for (let at = 0; at < now.data.length; at += 4) {
        const apart = [0, 1, 2].some(
          (shade) => Math.abs((now.data[at + shade] ?? 0) - (before.data[at + shade] ?? 0)) > slack,
        );
        if (apart) off++;
      }
      return (off / (now.width * now.height)) * 1000;
    },
    [await take(page), kept.toString('base64'), SLACK] as const,
  );
};
