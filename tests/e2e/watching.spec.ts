/** A turn that plays by itself: to its end, with the hush before an incident, with sound in words, and once more. */
import { atQuestion, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';

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
  const record = await recordAt({
    side: 'us',
    holds: (update) => atQuestion(update) && update.log.length - update.resolutionFrom > 8,
  });
  await importGame(table, record);
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
