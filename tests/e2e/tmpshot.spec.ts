import { openLeaf } from './table/end.ts';
import { recordAt, withNotes } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';

for (const [w, h] of [[1366, 768], [390, 844]] as const)
  test(`shots ${w} @mytag`, async ({ page }) => {
    test.setTimeout(280_000);
    page.on('console', (m) => console.log(w, m.type(), m.text().slice(0, 300)));
    await page.setViewportSize({ width: w, height: h });
    const table = await openTable(page);
    const { text } = table;
    const record = await recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null });
    await importGame(table, withNotes(record, 'ussr'));
    await expect(page.getByRole('heading', { name: text.say('debrief.title') })).toBeVisible({ timeout: 90_000 });
    for (const leaf of ['happened', 'history', 'papers', 'theory', 'keep'] as const) {
      await openLeaf(table, leaf);
      await page.screenshot({ path: `/tmp/shot-${leaf}-${w}.png`, fullPage: true });
    }
    await openLeaf(table, 'risk');
    await expect(page.getByRole('heading', { name: text.say('luck.futures') })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: text.say('luck.dangers') })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: text.say('luck.effects.ask') }).click();
    await expect(page.locator('progress')).toHaveCount(0, { timeout: 90_000 });
    await page.screenshot({ path: `/tmp/shot-risk-${w}.png`, fullPage: true });
    await openLeaf(table, 'whatif');
    const order = page.getByLabel(text.say('whatif.order'));
    await order.selectOption({ index: 2 });
    await page.getByRole('button', { name: /Play on/ }).click();
    await page.getByLabel(text.say('whatif.what')).selectOption('leader');
    await page.getByLabel(text.say('whatif.then')).selectOption('heuristic');
    await page.getByRole('button', { name: /Play on/ }).click();
    await expect(page.locator('progress')).toHaveCount(0, { timeout: 90_000 });
    await page.screenshot({ path: `/tmp/shot-whatif-${w}.png`, fullPage: true });
  });
