/** The list of orders once it is open, the four cards, and the button that sends them. */
import type { Desk, OrderKind } from '../../../src/scenario/types.ts';
import { startingWith, type Table } from './table.ts';

/** Opens the list of a desk that has no order yet. */
export const openDesk = ({ page, text }: Table, desk: Desk): Promise<void> =>
  page.getByRole('button', { name: text.say('orders.choose', { desk: text.say(`desk.${desk}`) }) }).click();

/** Seals the first of these orders that is allowed now; null when none is, and the list is closed again. */
export const sealOneOf = async (table: Table, kinds: readonly OrderKind[]): Promise<OrderKind | null> => {
  for (const kind of kinds) {
    if (await seal(table, kind)) return kind;
  }
  await closeList(table);
  return null;
};

const seal = async ({ page, text }: Table, kind: OrderKind): Promise<boolean> => {
  const list = page.getByRole('navigation', { name: text.say('picker.list') });
  const pick = list.getByRole('button', { name: startingWith(text.say(`order.${kind}.name`)) }).first();
  if (!(await pick.isVisible())) return false;
  await pick.click();
  const button = page.getByRole('button', { name: text.say('picker.seal') });
  if (!(await button.isVisible()) || !(await button.isEnabled())) return false;
  await button.click();
  return true;
};

export const closeList = ({ page, text }: Table): Promise<void> =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: text.say('picker.close') })
    .click();

/** The button that sends whatever is sealed. */
export const sendButton = ({ page, text }: Table) =>
  page
    .getByRole('button', { name: text.say('orders.send'), exact: true })
    .or(page.getByRole('button', { name: text.say('orders.send.empty'), exact: true }));
