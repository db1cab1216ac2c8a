/** On a small screen a leaf of the debrief is seen when its tab is pressed, and is the next stop of the keyboard. */
import { openLeaf } from './table/end.ts';
import { recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, NARROW, test } from './table/test.ts';

test.use({ viewport: NARROW });

test('a pressed leaf comes into sight', async ({ page }) => {
  const table = await openTable(page);
  const { text } = table;
  await importGame(table, await recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null }));
  const leaf = page.getByRole('tabpanel');
  await expect(page.getByRole('heading', { name: text.say('debrief.title') })).toBeVisible();
  for (const name of ['history', 'theory'] as const) {
    // The row of tabs stands at the lower edge.
    await page.getByRole('tablist').evaluate((tabs) => tabs.scrollIntoView({ block: 'end' }));
    await openLeaf(table, name);
    await expect.poll(async () => (await leaf.boundingBox())?.y).toBeLessThan(NARROW.height / 2);
    await expect(page.getByRole('tablist')).toBeInViewport({ ratio: 1 });
    const tab = page.getByRole('tab', { name: text.say(`book.${name}`), exact: true });
    await expect(tab).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await leaf.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
});
