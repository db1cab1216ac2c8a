/** From the speech to the end without a mouse, with an offer sent and one answered. */
import { expectEnd } from './table/end.ts';
import { KEYBOARD } from './table/hand.ts';
import { openTable, startingWith, type Table } from './table/table.ts';
import { answers, openTabByKeys, writeByKeys } from './table/talks.ts';
import { expect, test, WHOLE_GAME } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';
import { sendAndWatch } from './table/turn.ts';

test.setTimeout(WHOLE_GAME);

/** With this seed Moscow answers with offers of its own. */
const SEED = 7;

/** Missiles out for an oral promise: too little for Moscow, which offers something else. */
const composeOffer = async (table: Table): Promise<void> => {
  const { page, text, hand } = table;
  await writeByKeys(table, 'weapons', 2);
  await writeByKeys(table, 'invasion', 1);
  await hand.press(page.getByRole('button', { name: text.say('talks.seal') }));
  await expect(page.getByText(text.say('orders.sealed', { count: 1 }))).toBeVisible();
};

/** Refuses the first offer that lies open; false when there is none. */
const refuseOffer = async (table: Table): Promise<boolean> => {
  const refuse = answers(table).getByRole('button', { name: table.text.say('talks.refuse') });
  if (!(await refuse.isVisible())) return false;
  await table.hand.press(refuse);
  await expect(refuse).toHaveAttribute('aria-pressed', 'true');
  return true;
};

test('the keyboard alone plays a game to its end', { tag: '@whole' }, async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD, seed: SEED });
  const { text, hand } = table;
  await startGame(table, { who: 'us', length: 'short' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await goToDesk(table);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await openTabByKeys(table, page.getByRole('tab', { name: text.say('tabs.talks') }));
  await composeOffer(table);
  let refused = 0;
  for (let turn = 1; turn <= TURNS.short; turn++) {
    if (await refuseOffer(table)) refused++;
    if ((await sendAndWatch(table, { turn, of: TURNS.short })) === 'end') break;
    await openTabByKeys(table, page.getByRole('tab', { name: text.say('tabs.talks') }));
    await hand.press(page.getByRole('button', { name: startingWith(text.say('offers.letters')) }));
    await expect(page.getByText(text.say('talks.from.own')).first()).toBeVisible();
  }
  await expectEnd(table);
  expect(refused).toBeGreaterThan(0);
});
