/** Who enlarges the page to twice its size, or spaces its letters, words and lines wider, still finds everything (WCAG 1.4.4, 1.4.12). */
import type { Page } from '@playwright/test';
import { layoutFaults } from './table/layoutFaults.ts';
import { mapDrawn } from './table/map.ts';
import { atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, startingWith } from './table/table.ts';
import { openTab } from './table/talks.ts';
import { expect, test, WIDE } from './table/test.ts';

/** What a browser's window of the common size shows at 200 %. */
const ENLARGED = { width: WIDE.width / 2, height: WIDE.height / 2 } as const;
const TABS = ['cables', 'advisers', 'talks', 'situation', 'log'] as const;

const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-bottom: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

const look = async (page: Page, name: string): Promise<void> => {
  for (const size of [ENLARGED, WIDE]) {
    await page.setViewportSize(size);
    expect.soft(await layoutFaults(page), `${name}, ${size.width} wide`).toEqual([]);
  }
};

test('the title has room for wide spacing and twice the size', async ({ page }) => {
  const { text } = await openTable(page);
  await page.getByRole('button', { name: text.say('title.us.play') }).waitFor();
  await look(page, 'title');
  await spaceOut(page);
  await look(page, 'title, spaced');
});

test('the desk has room for wide spacing and twice the size', async ({ page }) => {
  const table = await openTable(page);
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
  await mapDrawn(table);
  for (const spaced of [false, true]) {
    if (spaced) await spaceOut(page);
    for (const tab of TABS) {
      const name = startingWith(table.text.say(`tabs.${tab}`, { side: 'us' }));
      await openTab(table, page.getByRole('tab', { name }));
      await look(page, spaced ? `${tab}, spaced` : tab);
    }
  }
});
