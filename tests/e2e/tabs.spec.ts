/** The desk's row of tabs, by keys and by mouse. */
import { openTable, startingWith } from './table/table.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

test('the row of tabs is walked by keys, round its ends, and pressed by mouse', async ({ page }) => {
  const table = await openTable(page);
  const { text } = table;
  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  const tab = (name: 'cables' | 'talks' | 'log') =>
    page.getByRole('tab', { name: startingWith(text.say(`tabs.${name}`)) });
  const opened = async (name: Parameters<typeof tab>[0]): Promise<void> => {
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel', { name: startingWith(text.say(`tabs.${name}`)) })).toBeVisible();
  };
  await tab('cables').focus();
  for (const [key, name] of [
    ['ArrowLeft', 'log'],
    ['ArrowRight', 'cables'],
    ['End', 'log'],
    ['Home', 'cables'],
  ] as const) {
    await page.keyboard.press(key);
    await opened(name);
    await expect(tab(name)).toBeFocused();
  }
  await tab('talks').hover();
  await page.mouse.down();
  await opened('talks');
  await page.mouse.up();
  await opened('talks');
});

test('a new turn opens on its new cables, and the hint about them goes with their tab', async ({ page }) => {
  const table = await openTable(page);
  const { text } = table;
  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  const tab = (name: 'cables' | 'log') =>
    page.getByRole('tab', { name: startingWith(text.say(`tabs.${name}`)) });
  const hint = page.getByText(text.say('hint.cable'), { exact: true });
  await expect(hint).toBeVisible();
  await tab('log').click();
  await expect(hint).toHaveCount(0);
  await tab('cables').click();
  await expect(tab('cables')).toHaveAttribute('aria-selected', 'true');
  await expect(hint).toHaveCount(0);
  let met = 0;
  for (let turn = 1; turn <= 4; turn++) {
    await tab('log').click();
    expect(await sendAndWatch(table, { turn, of: TURNS.short })).toBe('desk');
    const isNew = (await tab('cables').locator('.badge').count()) > 0;
    await expect(tab(isNew ? 'cables' : 'log')).toHaveAttribute('aria-selected', 'true');
    if (isNew) met++;
  }
  expect(met).toBeGreaterThan(0);
});
