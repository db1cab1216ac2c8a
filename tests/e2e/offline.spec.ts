/** After one visit the game needs no network any more. */

import { resumeGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit a drill is played to its end without a network, a reload in the middle', async ({
  page,
  context,
}) => {
  const table = await openTable(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await startGame(table, { who: 'us', length: 'drill' });
  await goToDesk(table);
  expect(await sendAndWatch(table, { turn: 1, of: TURNS.drill })).toBe('desk');
  await page.reload();
  await resumeGame(table, 'us', 2);
  for (let turn = 2; turn < TURNS.drill; turn++) await sendAndWatch(table, { turn, of: TURNS.drill });
  expect(await sendAndWatch(table, { turn: TURNS.drill, of: TURNS.drill })).toBe('end');
});
