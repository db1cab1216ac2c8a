/** The player chooses whom to meet, and reads afterwards what the other side thought. */
import { openLeaf } from './table/end.ts';
import { exportGame, importGame } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

const CHOSEN = { nodes: 250, doctrine: 'hawk' } as const;

const chooseOpponent = async ({ page, text }: Table): Promise<void> => {
  await page.getByText(text.say('title.set'), { exact: true }).click();
  const leader = page.getByRole('combobox', { name: text.say('title.opponent'), exact: true });
  const thinking = page.getByRole('combobox', { name: text.say('title.opponent.thinking'), exact: true });
  await expect(leader).toHaveValue('hidden');
  await expect(leader).toHaveAccessibleDescription(text.say('title.opponent.hidden.about'));
  await expect(thinking).toHaveValue('careful');
  await leader.selectOption(text.say('title.opponent.hawk'));
  await expect(leader).toHaveAccessibleDescription(new RegExp(text.say('title.opponent.hawk.ussr')));
  await thinking.selectOption(text.say('title.opponent.thinking.quick'));
};

const expectOpponent = async ({ page, text }: Table): Promise<void> => {
  await page.getByRole('button', { name: text.say('bar.menu'), exact: true }).click();
  await page.getByRole('menuitem', { name: text.say('bar.menu.about') }).click();
  const about = page.getByRole('dialog', { name: text.say('about.title') });
  const leader = text.say(`title.opponent.${CHOSEN.doctrine}`);
  await expect(about).toContainText(text.say('about.opponent', { leader, nodes: CHOSEN.nodes }));
  await about.getByRole('button', { name: text.say('about.close') }).click();
};

/** How a note begins: what was made of the player's leader, without the figures. */
const BELIEF = /^[^#]*/;
const beliefIn = ({ text }: Table): string => {
  const told = { foe: text.say('side.us'), dove: '#', moderate: '', hawk: '', temper: 1 };
  return BELIEF.exec(text.say('papers.tempers', told))?.[0] ?? '';
};

test('a leader is chosen, goes with the game into a file, and is read in the debrief', async ({
  page,
  elsewhere,
}) => {
  const table = await openTable(page);
  const { text } = table;
  await chooseOpponent(table);
  await startGame(table, { who: 'us', length: 'drill' });
  await goToDesk(table);
  await expectOpponent(table);
  await sendAndWatch(table, { turn: 1, of: TURNS.drill });
  const record = await exportGame(table);
  expect(JSON.parse(record).opponent).toEqual(CHOSEN);

  const there = await openTable(await elsewhere.newPage());
  await importGame(there, record);
  await expectOpponent(there);
  expect(await exportGame(there)).toEqual(record);
  await there.page.close();

  await page.getByRole('button', { name: text.say('notice.close') }).click();
  for (let turn = 2; turn < TURNS.drill; turn++) await sendAndWatch(table, { turn, of: TURNS.drill });
  expect(await sendAndWatch(table, { turn: TURNS.drill, of: TURNS.drill })).toBe('end');
  await openLeaf(table, 'papers');
  const papers = page.getByRole('region', { name: text.say('papers.title') });
  const leader = text.say('title.opponent.hawk');
  const about = text.say('title.opponent.hawk.ussr');
  await expect(papers).toContainText(text.say('papers.faced', { leader, about }));
  const turns = papers.getByRole('group');
  await expect(turns).toHaveCount(TURNS.drill);
  const folded = turns.nth(
    await turns.evaluateAll((all) => all.findIndex((turn) => !turn.hasAttribute('open'))),
  );
  const note = folded.getByText(beliefIn(table));
  await expect(note).toBeHidden();
  await folded.locator('summary').click();
  await expect(note).toBeVisible();
});
