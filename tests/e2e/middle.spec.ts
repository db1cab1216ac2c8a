/** Screens between a tablet and a laptop: the four orders stand in two rows of two, each to be read and pressed. */
import type { Page } from '@playwright/test';
import { openDesk, sealOneOf } from './table/orders.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame } from './table/title.ts';

/** Where each card stands, in whole pixels, and whether its name is in it. */
const cardsOn = (page: Page) =>
  page.locator('.cards > *').evaluateAll((cards) =>
    cards.map((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(card.querySelector('.card-desk') ?? card);
      const name = words.getBoundingClientRect();
      const isInside = name.width > 0 && name.left >= left && name.right <= right && name.bottom <= bottom;
      return { left: Math.round(left), top: Math.round(top), height: bottom - top, bottom, isInside };
    }),
  );

const countOf = (values: readonly number[]): number => new Set(values).size;

const TITLE = 'the orders are two rows of two from 901 to 1200 wide, and one row of four beyond';

test(TITLE, { tag: '@whole' }, async ({ page }) => {
  const table = await openTable(page);
  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  await openDesk(table, 'military');
  expect(await sealOneOf(table, ['M2'])).toBe('M2');
  for (const [width, rows, columns] of [
    [901, 2, 2],
    [1024, 2, 2],
    [1200, 2, 2],
    [1201, 1, 4],
    [1280, 1, 4],
    [1341, 1, 4],
  ] as const) {
    await page.setViewportSize({ width, height: 768 });
    await expect.poll(async () => countOf((await cardsOn(page)).map(({ top }) => top))).toBe(rows);
    const cards = await cardsOn(page);
    expect(countOf(cards.map(({ left }) => left)), `${width} wide`).toBe(columns);
    for (const card of cards) {
      expect(card.isInside, `${width} wide`).toBe(true);
      expect(card.height).toBeGreaterThanOrEqual(24);
      expect(card.bottom).toBeLessThanOrEqual(768);
    }
    await expect(page.locator('.cards .card-name')).toBeVisible();
    await expect(page.locator('.orders .send')).toBeInViewport();
  }
});
