/** Pictures of the page as small files. */
import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What the screen shows now, at rest: letters loaded, nothing pointed at. */
export const keepPicture = async (page: Page, file: URL): Promise<void> => {
  await page.mouse.move(1, 1);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await writeFile(file, encode(await pixelsOf(page, picture)));
};

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, row by row. */
  readonly shades: Buffer;
}

/**
 * The page itself reads the picture. The soft shading of the sea is what makes it large: with every fourth shade it looks the
 * same and takes half the room.
 */
const pixelsOf = async (page: Page, picture: Buffer): Promise<Pixels> => {
  const { width, height, shades } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (pen === null) throw new Error('no canvas to read from');
    pen.drawImage(bitmap, 0, 0);
    const { width, height, data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const opaque = data.filter((_, at) => at % 4 !== 3).map((shade) => Math.round(shade / 4) * 4);
    return { width, height, shades: Array.from(opaque, (shade) => String.fromCharCode(shade)).join('') };
  }, picture.toString('base64'));
  return { width, height, shades: Buffer.from(shades, 'latin1') };
};

/** As a PNG whose rows are stored as they are: flat surfaces shrink best so. */
const encode = ({ width, height, shades }: Pixels): Buffer => {
  const row = width * 3;
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.from([0]),
    shades.subarray(y * row, (y + 1) * row),
  ]);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
