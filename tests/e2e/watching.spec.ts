/** A turn that plays by itself: to its end, with the hush before an incident, with sound in words, and once more. */
import type { Locator, Page } from '@playwright/test';
import { sendButton } from './table/orders.ts';
import { atQuestion, atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, NARROW, test } from './table/test.ts';

/** Where the parts of the screen stand; what moves within them does not count. */
const placesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['.resolution-map', '.rope-panel', '.told-last', '.resolution-sheet', '.resolution-keys'].map((part) => {
      const element = document.querySelector(part);
      if (!(element instanceof HTMLElement)) return `${part} is missing`;
      const { offsetTop, offsetHeight } = element;
      return `${part} ${offsetTop} ${offsetHeight}`;
    }),
  );

const recordToWatch = (): Promise<string> =>
  recordAt({
    side: 'us',
    holds: (update) => atQuestion(update) && update.log.length - update.resolutionFrom > 8,
  });

test('a turn is told to its end by itself, announced once, and can be watched again, the map in its place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('knot-of-war.preferences', JSON.stringify({ pace: 'fast', sound: 'soft' }));
  });
  const table = await openTable(page, { moving: true });
  const { text } = table;
  const named = (key: Parameters<typeof text.say>[0]) =>
    page.getByRole('button', { name: text.say(key), exact: true });
  await importGame(table, await recordToWatch());
  await expect(named('resolution.skip')).toBeVisible();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role=status]');
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await expect(page.locator('.caption')).toHaveText(/^\[.+\]$/);
  await expect(page.locator('.hush-line')).toHaveText(/\S/);
  await expect(named('resolution.answer')).toBeVisible();
  await expect(page.locator('.hush-line')).toBeHidden();
  await named('resolution.again').click();
  await expect(named('resolution.next')).toBeVisible();
  await named('resolution.skip').click();
  await expect(named('resolution.answer')).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
  expect(new Set(said.filter((words) => words !== '')).size).toBe(1);
  expect(said.lastIndexOf('')).toBeLessThan(said.findIndex((words) => words !== ''));
  const map = page.locator('.map-slot');
  const watched = await map.boundingBox();
  await named('resolution.answer').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await map.boundingBox()).toEqual(watched);
});

/** A game on a phone on which a turn goes on by the reader's hand alone; the button that does it. */
const openOnPhone = async (page: Page, language: 'en' | 'ru' | 'es', record: string): Promise<Phone> => {
  await page.setViewportSize(NARROW);
  await page.addInitScript(() => {
    localStorage.setItem('knot-of-war.preferences', JSON.stringify({ pace: 'by-hand' }));
  });
  const table = await openTable(page, { moving: true, language });
  await importGame(table, record);
  return { table, next: page.getByRole('button', { name: table.text.say('resolution.next'), exact: true }) };
};

interface Phone {
  readonly table: Table;
  readonly next: Locator;
}

for (const language of ['ru', 'es'] as const) {
  test(`on a phone nothing changes its place while a turn is told: ${language}`, async ({ page }) => {
    const { next } = await openOnPhone(page, language, await recordToWatch());
    await expect(next).toBeVisible();
    const before = await placesOf(page);
    while (await next.isVisible()) {
      await next.click();
      expect(await placesOf(page)).toEqual(before);
    }
  });
}

/** How large the map is on two phones held upright and on one that lies on its side. */
const mapSizes = async (page: Page): Promise<readonly string[]> => {
  const sizes: string[] = [];
  for (const phone of [{ width: 360, height: 740 }, { width: 844, height: 390 }, NARROW]) {
    await page.setViewportSize(phone);
    const box = await page.locator('.map-slot').boundingBox();
    sizes.push(`${box?.width} by ${box?.height}`);
  }
  return sizes;
};

test('on a phone a turn has the map of the desk, and the rope and what was told last are in sight, wholly', async ({
  page,
}) => {
  const { table, next } = await openOnPhone(page, 'en', await recordAt({ side: 'us', holds: atTurn(13) }));
  await expect(sendButton(table)).toBeVisible();
  const unseen = await mapSizes(page);
  await page.getByRole('button', { name: table.text.say('sheet.map'), exact: true }).click();
  const atDesk = await mapSizes(page);
  await sendButton(table).click();
  await expect(next).toBeVisible();
  expect([unseen, await mapSizes(page)]).toEqual([atDesk, atDesk]);
  while (await next.isVisible()) {
    await next.click();
    for (const part of ['.rope-panel', '.told-last', '.resolution-keys']) {
      const element = page.locator(part);
      await expect(element).toBeInViewport({ ratio: 1 });
      expect(await element.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    }
  }
});
