/** The map as most players see it: drawn by the graphics card, here by an emulated one. */
import type { Locator, Page } from '@playwright/test';
import { clickOnMap, firstInSight, MERCHANTS, mapDrawn } from './table/map.ts';
import { closeList } from './table/orders.ts';
import { atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, test, WHOLE_GAME } from './table/test.ts';
import { TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

const drawnByWebgl = (canvas: Locator): Promise<boolean> =>
  canvas.evaluate((element: HTMLCanvasElement) => element.getContext('webgl') !== null);

/** Different colours on the screen where the element is. */
const coloursOf = async (element: Locator): Promise<number> => {
  const picture = (await element.screenshot()).toString('base64');
  return element.evaluate(async (_, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer;
    return pixels === undefined ? 0 : new Set(new Uint32Array(pixels)).size;
  }, picture);
};

/** Late in the crisis, with the map drawn by an emulated card. */
const openLate = async (page: Page): Promise<Table> => {
  test.setTimeout(WHOLE_GAME);
  const table = await openTable(page, { renderer: 'webgl' });
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
  await mapDrawn(table);
  return table;
};

test('WebGL draws the map, and a ship on it can be clicked', async ({ page }) => {
  const table = await openLate(page);
  const canvas = page.locator('canvas');
  expect(await drawnByWebgl(canvas)).toBe(true);
  // Sea and land alone have more; a flat surface with the buttons over it has a few dozen.
  expect(await coloursOf(canvas)).toBeGreaterThan(1000);
  const ship = await firstInSight(table, MERCHANTS);
  if (ship === null) throw new Error('no ship is in sight');
  await clickOnMap(table, ship);
  await closeList(table);
});

test('WebGL draws a turn, and the desk after it', { tag: '@whole' }, async ({ page }) => {
  const table = await openLate(page);
  expect(await sendAndWatch(table, { turn: 13, of: TURNS.full })).toBe('desk');
  await mapDrawn(table);
});
