/** The list of orders once it is open, the four cards, and the button that sends them. */
import type { Desk, OrderKind } from '../../../src/scenario/types.ts';
import { startingWith, type Table } from './table.ts';
import { expect } from './test.ts';

/** Opens the list of a desk that has no order yet. */
export const openDesk = ({ page, text }: Table, desk: Desk): Promise<void> =>
  page.getByRole('button', { name: text.say('orders.choose', { desk: text.say(`desk.${desk}`) }) }).click();

/** Seals the first of these orders that is allowed now; null when none is, and the list is closed again. */
export const sealOneOf = async (table: Table, kinds: readonly OrderKind[]): Promise<OrderKind | null> => {
  // The sheet is there at once, its list a moment later.
  const list = listOf(table);
  const none = list.getByText(table.text.say('picker.none'));
  await expect(list.getByRole('button').first().or(none)).toBeVisible();
  for (const kind of kinds) {
    if (await seal(table, kind)) return kind;
  }
  await closeList(table);
  return null;
};

const listOf = ({ page, text }: Table) => page.getByRole('navigation', { name: text.say('picker.list') });

const seal = async (table: Table, kind: OrderKind): Promise<boolean> => {
  const { page, text } = table;
  const name = text.say(`order.${kind}.name`);
  const pick = listOf(table)
    .getByRole('button', { name: startingWith(name) })
    .first();
  if (!(await pick.isVisible())) return false;
  await pick.click();
  await expect(page.getByRole('dialog').getByRole('heading', { name, exact: true })).toBeVisible();
  const button = page
    .getByRole('button', { name: text.say('picker.seal') })
    .or(page.getByRole('button', { name: text.say('picker.propose') }));
  await chooseFirst(table);
  if (!(await button.isVisible()) || !(await button.isEnabled())) return false;
  await button.click();
  return true;
};

/** Where nothing is chosen yet, as of orders on terms or to ships, the first variant is, and the first ship. */
export const chooseFirst = async ({ page }: Table): Promise<void> => {
  const variants = page.getByRole('dialog').getByRole('radio');
  const chosen = page.getByRole('dialog').getByRole('radio', { checked: true });
  // Its label lies over the button itself.
  if ((await variants.count()) > 0 && (await chosen.count()) === 0)
    await page.getByRole('dialog').locator('label.variant').first().click();
  const ships = page.getByRole('dialog').getByRole('checkbox');
  const meant = page.getByRole('dialog').getByRole('checkbox', { checked: true });
  if ((await ships.count()) > 0 && (await meant.count()) === 0)
    await page.getByRole('dialog').locator('.variants-two label.variant').first().click();
};

/** Closes the list, and waits until what lies under it can be pressed. */
export const closeList = async ({ page, text }: Table): Promise<void> => {
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: text.say('picker.close'), exact: true }).click();
  await expect(sheet).toHaveCount(0);
};

/** The button that sends whatever is sealed. */
export const sendButton = ({ page, text }: Table) =>
  page
    .getByRole('button', { name: text.say('orders.send'), exact: true })
    .or(page.getByRole('button', { name: text.say('orders.send.empty'), exact: true }));
