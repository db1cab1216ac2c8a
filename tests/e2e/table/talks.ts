/** The talks: writing an offer, and answering one. */
import type { Locator } from '@playwright/test';
import type { Issue } from '../../../src/scenario/types.ts';
import { arrowTo, KEYBOARD, tabTo } from './hand.ts';
import { startingWith, type Table } from './table.ts';
import { expect } from './test.ts';

/** Opens a tab of the panel by the arrow keys. */
export const openTabByKeys = async ({ page }: Table, tab: Locator): Promise<void> => {
  await tabTo(page.getByRole('tab', { selected: true }));
  await arrowTo(tab, 'ArrowRight');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
};

/** Opens a tab of the panel by whatever hand; what it holds is shown then. */
export const openTab = async (table: Table, tab: Locator): Promise<void> => {
  if (table.hand === KEYBOARD) return openTabByKeys(table, tab);
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
};

/** Goes to the offer being written, wherever in the talks one is. */
export const goToDraft = ({ page, text, hand }: Table): Promise<void> =>
  hand.press(page.getByRole('button', { name: text.say('offers.jump.draft'), exact: true }));

/** Opens a clause of the draft, so that its levels show. */
export const openClause = async (table: Table, issue: Issue): Promise<void> => {
  if (await levelsOf(table, issue).isVisible()) return;
  await table.hand.press(clauseOf(table, issue));
  await expect(levelsOf(table, issue)).toBeVisible();
};

/** A clause of the draft while it is closed: the line to add it by, or what is written of it. */
export const clauseOf = ({ page, text }: Table, issue: Issue): Locator =>
  page.locator('.composer').getByRole('button', { name: startingWith(text.say(`issue.${issue}`)) });

/** The levels of a clause of the draft that is open. */
export const levelsOf = ({ page, text }: Table, issue: Issue): Locator =>
  page.getByRole('radiogroup', { name: text.say(`issue.${issue}`), exact: true });

/** Writes a clause into the draft by the arrow keys, at a level counted from 1. */
export const writeByKeys = async (table: Table, issue: Issue, level: number): Promise<void> => {
  await openClause(table, issue);
  const levels = levelsOf(table, issue).getByRole('radio');
  const wanted = levels.nth(level - 1);
  await tabTo(levels.first());
  await arrowTo(wanted, 'ArrowDown');
  await table.page.keyboard.press('Enter');
  await expect(wanted).toBeChecked();
};

/** Writes a clause into the draft by whatever hand, at a level counted from 1. */
export const writeClause = async (table: Table, issue: Issue, level: number): Promise<void> => {
  if (table.hand === KEYBOARD) return writeByKeys(table, issue, level);
  await openClause(table, issue);
  await levelsOf(table, issue)
    .getByRole('radio')
    .nth(level - 1)
    .click();
};

/** The answers to the first offer that is still open; not there while none is. */
export const answers = ({ page, text }: Table): Locator =>
  page.getByRole('group', { name: text.say('talks.answers') }).first();
