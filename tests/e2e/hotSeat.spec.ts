/** Two on one screen, from the speech on: neither sees anything of the other. */
import type { Side } from '../../src/scenario/types.ts';
import { calledSide, liftCurtain } from './table/curtain.ts';
import { expectEnd } from './table/end.ts';
import { clickOnMap } from './table/map.ts';
import { sealOneOf, sendButton } from './table/orders.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, test, WHOLE_GAME } from './table/test.ts';
import { startGame, TURNS } from './table/title.ts';
import { turnShown, watch } from './table/turn.ts';

test.setTimeout(WHOLE_GAME);

/** Whoever sits down finds four empty cards, seals one order and sends it. */
const orderAndSend = async (table: Table, side: Side): Promise<void> => {
  const { page, text } = table;
  await expect(page.getByText(text.say('orders.sealed', { count: 0 }))).toBeVisible();
  await clickOnMap(table, { kind: 'capital', id: side });
  await sealOneOf(table, ['I6']);
  await expect(page.getByText(text.say('orders.sealed', { count: 1 }))).toBeVisible();
  await sendButton(table).click();
  await expect(sendButton(table)).toBeHidden();
};

test('two on one screen play to the end behind a curtain', { tag: '@whole' }, async ({ page }) => {
  const table = await openTable(page);
  await startGame(table, { who: 'pair', length: 'short' });
  const hands: Side[] = [];
  let side: Side = 'us';
  for (let reached = await watch(table, sendButton(table)); reached !== 'end'; ) {
    if (reached === 'curtain') {
      side = await calledSide(table);
      await liftCurtain(table, side);
    } else {
      const turn = Math.floor(hands.length / 2) + 1;
      await expect(turnShown(table, { turn, of: TURNS.short })).toBeVisible();
      await orderAndSend(table, side);
      hands.push(side);
    }
    reached = await watch(table, sendButton(table));
  }
  await expectEnd(table);
  expect(hands.filter((each) => each === 'us')).toHaveLength(TURNS.short);
  expect(hands.filter((each) => each === 'ussr')).toHaveLength(TURNS.short);
});
