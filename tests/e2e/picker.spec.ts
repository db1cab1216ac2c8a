/** The list of orders: no offer is sealed by two presses, and each says who may know of it and what it is worth. */
import type { Page } from '@playwright/test';
import { barriers } from './table/barriers.ts';
import { KEYBOARD, tabTo } from './table/hand.ts';
import { openDesk } from './table/orders.ts';
import { openTable, startingWith, type Table } from './table/table.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

const openOrder = async ({ page, text, hand }: Table, kind: 'C2' | 'C4' | 'P2'): Promise<void> => {
  const list = page.getByRole('navigation', { name: text.say('picker.list') });
  await hand.press(list.getByRole('button', { name: startingWith(text.say(`order.${kind}.name`)) }));
};

const radios = (page: Page) => page.getByRole('dialog').getByRole('radio');

test('nothing is chosen among offers until somebody chooses, also by keys', async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD });
  const { text } = table;
  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  await openDesk(table, 'private');
  await openOrder(table, 'C2');
  const seal = page.getByRole('button', { name: text.say('picker.seal') });
  await expect(radios(page).first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0);
  await table.hand.press(seal);
  await expect(page.getByRole('tooltip')).toHaveText(text.say('why.nothing-chosen'));
  await expect(page.getByText(text.say('orders.sealed', { count: 0 }))).toBeVisible();

  const offer = page.getByRole('dialog').locator('.variant').first();
  await expect(offer).toContainText(
    /(Public|Private|Secret) Worth [−+\d.]+ points to us and about [−+\d.]+ to them/,
  );
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo(radios(page).first());
  await page.keyboard.press('Space');
  await expect(radios(page).first()).toBeChecked();
  await table.hand.press(seal);
  await expect(page.getByText(text.say('orders.sealed', { count: 1 }))).toBeVisible();
});

test('a handful of offers is seen at first, the others once unfolded; keys go past what is folded', {
  tag: '@whole',
}, async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD });
  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  await openDesk(table, 'private');
  await openOrder(table, 'C2');
  const list = page.getByRole('dialog').getByRole('radiogroup');
  const fold = list.locator('> details');
  const [folded, seen] = [fold.locator('.variant'), list.locator('> .variant')];
  await expect(seen.filter({ has: page.locator('.variant-us') })).toHaveCount(5);
  await expect(folded.first()).toBeHidden();
  await tabTo(radios(page).first());
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowDown');
  await expect(seen.nth(5).getByRole('radio')).toBeChecked();
  await table.hand.press(fold.locator('summary'));
  await expect(folded.last()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('the only thing that can be said before the crisis is public is told before it is sealed', async ({
  page,
}) => {
  const table = await openTable(page);
  const { text } = table;
  await startGame(table, { who: 'us', length: 'full' });
  await goToDesk(table);
  await openDesk(table, 'private');
  await openOrder(table, 'C2');
  const said = text.say('order.C2.pick', { act: 'reassure', offer: '', claim: '', truth: 'none' });
  await expect(page.getByRole('dialog').getByText(said)).toBeVisible();
});

test('an ultimatum says what it demands, what follows and how long they have', async ({ page }) => {
  const table = await openTable(page);
  const { text } = table;
  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  await openDesk(table, 'private');
  await openOrder(table, 'C4');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(text.say('ultimatum.demand', { side: 'us' }));
  await expect(dialog).toContainText(text.say('ultimatum.way', { least: 0, most: 12 }));
  await expect(dialog).toContainText(text.say('ultimatum.leaves'));
  await expect(dialog).toContainText(text.say('ultimatum.turns', { turns: 1 }));
  await expect(dialog).toContainText(text.say('ultimatum.turns.late', { turns: 3, late: 2, hours: 12 }));
  await table.hand.press(page.getByRole('button', { name: text.say('picker.seal') }));
  const warning = page.getByText(text.say('ultimatum.last', { kind: 'private', change: '' }));
  await expect(warning).toHaveCount(0);
  expect(await sendAndWatch(table, { turn: 1, of: TURNS.short })).toBe('desk');
  await expect(warning).toBeVisible();
});
