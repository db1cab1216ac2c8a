/** What is set on the title rules the game, and the game says so. */
import { openTable, type Table } from './table/table.ts';
import { clauseOf, levelsOf, openClause } from './table/talks.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame } from './table/title.ts';

test('settings are closed and usual at first; what is changed is told at the desk and holds in the talks', async ({
  page,
}) => {
  const table = await openTable(page);
  const { text } = table;
  const audience = page.getByRole('combobox', { name: text.say('title.set.audience'), exact: true });
  const secrecy = page.getByRole('combobox', { name: text.say('title.set.secrecy'), exact: true });
  await expect(audience).toBeHidden();
  await page.getByText(text.say('title.set'), { exact: true }).click();
  await expect(audience).toHaveValue('classic');
  await expect(secrecy).toHaveValue('true');
  await secrecy.selectOption(text.say('title.set.secrecy.false'));

  await startGame(table, { who: 'us', length: 'short' });
  await goToDesk(table);
  await page.getByRole('button', { name: text.say('bar.menu'), exact: true }).click();
  await page.getByRole('menuitem', { name: text.say('bar.menu.about') }).click();
  const about = page.getByRole('dialog', { name: text.say('about.title') });
  await expect(about).toContainText(text.say('title.set.secrecy.false'));
  await expect(about).not.toContainText(text.say('title.set.audience.classic'));
  await about.getByRole('button', { name: text.say('about.close') }).click();

  await page.getByRole('tab', { name: text.say('tabs.talks') }).click();
  await openClause(table, 'jupiters');
  const jupiters = levelsOf(table, 'jupiters').getByRole('radio');
  await expect(jupiters.first()).toBeDisabled();
  await expect(jupiters.first()).toContainText(text.say('refusal.no-secret-terms'));
  await jupiters.nth(2).click();
  const whoKnows = page.getByRole('radiogroup', { name: `${text.say('issue.jupiters')}: ` });
  await expect(whoKnows.getByRole('radio', { name: text.say('publicity.secret') })).toBeDisabled();
  await expect(whoKnows.getByRole('radio', { name: text.say('publicity.public') })).toBeEnabled();

  await dragClauses(table);
});

/** Slips are laid on the paper of their own column and lifted off it again, by the mouse. */
const dragClauses = async (table: Table): Promise<void> => {
  const { page, text } = table;
  const [ask, give] = (['talks.ask', 'talks.give'] as const).map((column) =>
    page.getByRole('region', { name: text.say(column), exact: true }),
  );
  if (ask === undefined || give === undefined) throw new Error('a draft has two columns');
  await openClause(table, 'weapons');
  const weapons = levelsOf(table, 'weapons').getByRole('radio');
  const written = give.getByRole('listitem');
  await weapons.nth(1).dragTo(written);
  await expect(weapons.nth(1)).not.toBeChecked();
  await weapons.nth(1).dragTo(ask.getByText(text.say('offers.nothing'), { exact: true }).first());
  await expect(weapons.nth(1)).toBeChecked();
  await expect(ask.getByRole('listitem')).toHaveCount(1);
  await written.dragTo(clauseOf(table, 'invasion'));
  await expect(written).toHaveCount(0);
  await clauseOf(table, 'invasion').dragTo(give.getByText(text.say('offers.nothing'), { exact: true }));
  await expect(written).toHaveCount(1);
  await openClause(table, 'jupiters');
  await expect(levelsOf(table, 'jupiters').getByRole('radio', { checked: true })).toHaveCount(0);
};
