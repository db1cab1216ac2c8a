/** After the game, with nothing but the keyboard: a future is opened and left again, a branch is played and played on, and a ghost is met. */
import type { Locator } from '@playwright/test';
import { arrowTo, KEYBOARD, tabTo } from './table/hand.ts';
import { recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, test } from './table/test.ts';

type Leaf = 'happened' | 'risk' | 'whatif' | 'keep';

/** From whichever tab has the stop of the tab list, by arrows. */
const leafByKeys = async ({ page, text }: Table, leaf: Leaf): Promise<void> => {
  const tab = page.getByRole('tab', { name: text.say(`book.${leaf}`), exact: true });
  await tabTo(page.getByRole('tab', { selected: true }));
  await arrowTo(tab, 'ArrowRight');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
};

const named = ({ page }: Table, name: string | RegExp): Locator => page.getByRole('button', { name }).first();

const openEnded = async (table: Table): Promise<void> => {
  await importGame(table, await recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null }));
  await expect(table.page.getByRole('tab').first()).toBeVisible();
};

test('a future is opened and left, and what was found is still there', async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD });
  const { text, hand } = table;
  await openEnded(table);
  const ended = await page.getByRole('heading', { level: 1 }).textContent();
  await leafByKeys(table, 'risk');
  const futures = page.getByRole('heading', { name: text.say('luck.futures') });
  await expect(futures).toBeVisible();
  await hand.press(named(table, /^Open: General nuclear war/));
  await expect(page.getByText(text.say('luck.supposed'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ended ?? '');
  await hand.press(named(table, text.say('luck.return')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ended ?? '');
  await leafByKeys(table, 'risk');
  await expect(futures).toBeVisible();
});

test('one order is changed, played on many times, and then by the player', async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD });
  const { text, hand } = table;
  await openEnded(table);
  await leafByKeys(table, 'whatif');
  const order = page.getByLabel(text.say('whatif.order'));
  await tabTo(order);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await hand.press(named(table, text.say('whatif.play', { games: 300 })));
  await expect(page.getByRole('columnheader', { name: text.say('whatif.without') })).toBeVisible();
  await hand.press(named(table, text.say('whatif.playOn')));
  await expect(page.getByRole('tab', { name: text.say('tabs.situation') })).toBeVisible();
});

test('the orders of a finished game are played against', async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD });
  const { text, hand } = table;
  await openEnded(table);
  await leafByKeys(table, 'keep');
  const play = { side: 'us', who: text.say('side.us'), foe: text.say('side.ussr') };
  await hand.press(named(table, text.say('ghost.play', play)));
  await expect(page.getByRole('button', { name: text.say('briefing.begin') })).toBeVisible();
});
