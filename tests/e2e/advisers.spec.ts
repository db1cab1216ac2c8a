/** The advisers speak, the player gives a chance of his own by keyboard, and at the end both are scored. */
import { expectEnd, openLeaf } from './table/end.ts';
import { KEYBOARD, tabTo } from './table/hand.ts';
import { resumeGame } from './table/saves.ts';
import { openTable, startingWith, type Table } from './table/table.ts';
import { openTabByKeys } from './table/talks.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

/** With this seed the drill runs to its last turn. */
const SEED = 7;

const advisersTab = ({ page, text }: Table) =>
  page.getByRole('tab', { name: text.say('tabs.advisers', { side: 'us' }) });

const fieldOf = ({ page, text }: Table) => page.getByRole('textbox', { name: text.say('own.war') });

const openOwnForecasts = async ({ page, text, hand }: Table): Promise<void> =>
  hand.press(page.locator('summary', { hasText: text.say('own.title') }));

test('advisers disagree, a forecast is given by keyboard, kept over a reload and scored', async ({
  page,
}) => {
  const table = await openTable(page, { hand: KEYBOARD, seed: SEED });
  const { text } = table;
  await startGame(table, { who: 'us', length: 'drill' });
  await goToDesk(table);
  await openTabByKeys(table, advisersTab(table));
  const voices = page.getByRole('article');
  await expect(voices.first()).toBeVisible();
  expect(await voices.count()).toBeGreaterThan(8);
  const orders = await page.locator('.adviser-favours').allTextContents();
  expect(new Set(orders).size).toBeGreaterThan(3);

  await openOwnForecasts(table);
  await tabTo(fieldOf(table));
  await page.keyboard.type('35');
  await page.keyboard.press('Tab');
  await expect(page.getByText(text.say('own.kept'))).toBeVisible();

  await page.reload();
  await resumeGame(table, 'us', 1);
  await openTabByKeys(table, advisersTab(table));
  await openOwnForecasts(table);
  await expect(fieldOf(table)).toHaveValue('35');

  for (let turn = 1; turn <= TURNS.drill; turn++) {
    if ((await sendAndWatch(table, { turn, of: TURNS.drill })) === 'end') break;
  }
  await expectEnd(table);
  await openLeaf(table, 'papers');
  await page.getByRole('heading', { name: text.say('forecasts.title') }).click();
  const you = page
    .getByRole('article')
    .filter({ hasText: startingWith(text.say('forecasts.you', { who: text.say('side.us') })) });
  await expect(you).toContainText(text.say('forecasts.verdict.fair'));
  await expect(you).toContainText('0.12');
  expect(await page.locator('.forecast-score').count()).toBeGreaterThan(8);
});
