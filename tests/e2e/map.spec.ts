/** The map by keys and by two fingers, the rings on it, and that it goes with its game. */
import type { CDPSession } from '@playwright/test';
import { firstInSight, MERCHANTS, mapDrawn } from './table/map.ts';
import { atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';

test.use({ hasTouch: true });

type Finger = { readonly x: number; readonly y: number };

/** Two fingers go down, move apart and are lifted. */
const spread = async (
  devtools: CDPSession,
  from: readonly Finger[],
  to: readonly Finger[],
): Promise<void> => {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map((finger, id) => ({ ...finger, id })),
    });
  await touch('touchStart', from.slice(0, 1));
  await touch('touchStart', from);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const between = from.map(({ x, y }, index) => {
      const end = to[index] ?? { x, y };
      return { x: x + (end.x - x) * share, y: y + (end.y - y) * share };
    });
    await touch('touchMove', between);
  }
  await touch('touchEnd', []);
};

test('the map is moved by keys and by two fingers, and shows how far the missiles reach', async ({
  page,
}) => {
  const table = await openTable(page);
  const { text } = table;
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
  await mapDrawn(table);
  const target = await firstInSight(table, MERCHANTS);
  if (target === null) throw new Error('no ship is in sight');
  const place = () => page.evaluate(({ kind, id }) => window.__map?.point(kind, id) ?? null, target);
  const home = await place();
  if (home === null) throw new Error('the ship is not in sight');

  const map = page.getByRole('application', { name: text.say('sheet.map') });
  await map.focus();
  await page.keyboard.press('ArrowUp');
  expect(await place()).toEqual({ x: home.x, y: expect.closeTo(home.y + 60, 0) });
  await page.keyboard.press('0');
  expect(await place()).toEqual(home);

  const ranges = page.getByRole('button', { name: text.say('map.ranges') });
  await expect(ranges).toHaveAccessibleDescription(/SS-4: 1,020 nm .*Washington/);
  await page.keyboard.press('r');
  await expect(ranges).toHaveAttribute('aria-pressed', 'true');
  expect(await place()).not.toEqual(home);
  await ranges.click();
  await expect.poll(place).toEqual(home);

  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const fingers = (apart: number) => [-1, 1].map((side) => ({ x: middle.x + apart * side, y: middle.y }));
  const before = Math.abs(home.x - middle.x);
  await spread(await page.context().newCDPSession(page), fingers(60), fingers(90));
  await expect
    .poll(async () => Math.abs(((await place()) ?? home).x - middle.x) / before)
    .toBeCloseTo(1.5, 1);
});

/** Elements that a map was drawn in and that something still keeps, on the page or off it. */
const keptMaps = async (devtools: CDPSession): Promise<number> => {
  const { result: divisions } = await devtools.send('Runtime.evaluate', {
    expression: 'HTMLDivElement.prototype',
    objectGroup: 'maps',
  });
  // It throws away what nothing keeps before it looks.
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: divisions.objectId ?? '',
    objectGroup: 'maps',
  });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    functionDeclaration:
      "function () { return this.filter(({ className }) => className === 'map-canvas').length }",
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'maps' });
  return Number(result.value);
};

test('nothing keeps the map of a game that was left', async ({ page }) => {
  const table = await openTable(page);
  const { text } = table;
  const devtools = await page.context().newCDPSession(page);
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(2) }));
  await mapDrawn(table);
  expect(await keptMaps(devtools)).toBe(1);
  await page.getByRole('button', { name: text.say('bar.menu'), exact: true }).click();
  await page.getByRole('menuitem', { name: text.say('bar.menu.title') }).click();
  await expect(page.getByRole('button', { name: text.say('title.us.play') })).toBeVisible();
  await expect.poll(() => keptMaps(devtools)).toBe(0);
});
