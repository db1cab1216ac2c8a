/** The talks: writing an offer, and answering one. */
import type { Locator } from '@playwright/test';
import type { Issue } from '../../../src/scenario/types.ts';
import { arrowTo, tabTo } from './hand.ts';
import type { Table } from './table.ts';
import { expect } from './test.ts';

/** Opens a tab of the panel by the arrow keys. */
export const openTabByKeys = async ({ page }: Table, tab: Locator): Promise<void> => {
  await tabTo(page.getByRole('tab', { selected: true }));
  await arrowTo(tab, 'ArrowRight');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
};

/** Raises a clause of the offer being written by one level, by the arrow keys. */
export const raiseByKeys = async ({ page, text }: Table, issue: Issue): Promise<void> => {
  const clause = page.getByRole('combobox', { name: text.say(`issue.${issue}`), exact: true });
  const before = Number(await clause.inputValue());
  await tabTo(clause);
  await page.keyboard.press('ArrowDown');
  await expect(clause).toHaveValue(String(before + 1));
};

/** The answers to the first offer that is still open; not there while none is. */
export const answers = ({ page, text }: Table): Locator =>
  page.getByRole('group', { name: text.say('talks.answers') }).first();
