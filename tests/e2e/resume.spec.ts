/** A game outlives its page, and a bad file hurts nothing. */
import type { Page } from '@playwright/test';
import type { Episode } from '../../src/engine/types.ts';
import { brokenSaves, faultOf, spoil } from '../unit/brokenSave.ts';
import { clickOnMap } from './table/map.ts';
import { sealOneOf, sendButton } from './table/orders.ts';
import { atTurn, recordAt } from './table/records.ts';
import { exportGame, importGame, logLines, resumeGame, storedRecords } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch, turnShown, watch } from './table/turn.ts';

const SECOND = { turn: 2, of: TURNS.drill } as const;

/** A drill as Washington with an order sealed and not yet sent. */
const openDrill = async (page: Page): Promise<Table> => {
  const table = await openTable(page);
  await startGame(table, { who: 'us', length: 'drill' });
  await goToDesk(table);
  await clickOnMap(table, { kind: 'capital', id: 'us' });
  await sealOneOf(table, ['I6']);
  return table;
};

/** A drill as Washington, its first turn played by computers. */
const openSecondTurn = async (page: Page): Promise<Table> => {
  const table = await openTable(page);
  const record = await recordAt({ scenario: 'drill-washington', side: 'us', holds: atTurn(SECOND.turn) });
  await importGame(table, record);
  await expect(turnShown(table, SECOND)).toBeVisible();
  return table;
};

const sealsOf = (record: string): number =>
  (JSON.parse(record) as Episode).actions.filter((action) => action.kind === 'seal' && action.side === 'us')
    .length;

test('a reload goes on where it was', async ({ page }) => {
  const table = await openDrill(page);
  await sendAndWatch(table, { turn: 1, of: TURNS.drill });
  const before = await logLines(table);
  expect(before.length).toBeGreaterThan(0);
  await page.reload();
  await resumeGame(table, 'us', 2);
  await expect(turnShown(table, SECOND)).toBeVisible();
  expect(await logLines(table)).toEqual(before);
});

test('a tab closed while the computer thinks loses nothing', async ({ page, context }) => {
  // A thread that never arrives thinks for as long as the test likes.
  await page.route('**/worker-*.js', () => undefined);
  const first = await openDrill(page);
  await sendButton(first).click();
  const waiting = first.text.say('orders.thinking', { who: first.text.say('side.ussr') });
  await expect(page.getByText(waiting)).toBeVisible();
  await expect.poll(async () => (await storedRecords(page)).map(sealsOf)).toEqual([1]);
  await page.close();
  const table = await openTable(await context.newPage());
  await resumeGame(table, 'us', 1);
  expect(await watch(table, turnShown(table, SECOND))).toBe('desk');
  const done = table.text.say('order.I6.done', { who: table.text.say('side.us') });
  expect((await logLines(table)).join('\n')).toContain(done);
});

test('a file brings a game to another browser', async ({ page, elsewhere }) => {
  const here = await openSecondTurn(page);
  const record = await exportGame(here);
  const there = await openTable(await elsewhere.newPage());
  await importGame(there, record);
  await expect(turnShown(there, SECOND)).toBeVisible();
  const lines = await logLines(here);
  expect(lines.length).toBeGreaterThan(0);
  expect(await logLines(there)).toEqual(lines);
  expect(await exportGame(there)).toEqual(record);
});

test('a bad file is refused by name and the stored game stays as it is', async ({ page }) => {
  const table = await openSecondTurn(page);
  const { text } = table;
  const record = await exportGame(table);
  await page.reload();
  for (const [name, broken] of brokenSaves) {
    await importGame(table, spoil(record, broken));
    const { code, params } = faultOf(broken);
    const index = typeof params.index === 'number' ? { index: params.index + 1 } : {};
    await expect(page.getByRole('alert'), name).toContainText(
      text.say(`fault.${code}`, { ...params, ...index }),
    );
    await page
      .getByRole('alert')
      .getByRole('button', { name: text.say('notice.close') })
      .click();
  }
  await resumeGame(table, 'us', 2);
  await expect(turnShown(table, SECOND)).toBeVisible();
  expect(await exportGame(table)).toEqual(record);
});

test('a double click sends one turn', async ({ page }) => {
  const table = await openDrill(page);
  await sendButton(table).dblclick();
  expect(await watch(table, turnShown(table, SECOND))).toBe('desk');
  expect(sealsOf(await exportGame(table))).toBe(1);
});
