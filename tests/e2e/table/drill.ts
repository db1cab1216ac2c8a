/** The guided drill, walked as it asks, step by step, by whatever hand and in whatever language. */
import type { Side } from '../../../src/scenario/types.ts';
import { STEP_CODES, type StepCode } from '../../../src/view/panels/guide/steps.ts';
import { expectEnd } from './end.ts';
import { sendButton } from './orders.ts';
import { startingWith, type Table } from './table.ts';
import { answers, openTab, writeClause } from './talks.ts';
import { expect } from './test.ts';
import { goToDesk } from './title.ts';
import { sendAndWatch } from './turn.ts';

const TURNS = 4;

/** A quiet order of the military desk. */
const QUIET = 'M6';

/** The guide asks for this now, and says so to screen readers. */
export const expectStep = async ({ page, text }: Table, side: Side, code: StepCode): Promise<void> => {
  const words = text.say(`guide.${code}`, {
    side,
    situation: text.say('tabs.situation'),
    talks: text.say('tabs.talks'),
    orders: text.say('situation.ordersShort'),
    military: text.say('desk.military'),
  });
  const guide = page.getByRole('region', { name: text.say('guide.label') });
  await expect(guide.getByRole('status')).toHaveText(words);
  const n = STEP_CODES.indexOf(code) + 1;
  await expect(guide.getByText(text.say('guide.step', { n, count: STEP_CODES.length }))).toBeVisible();
};

const lookAround = async (table: Table, side: Side): Promise<void> => {
  const { page, text, hand } = table;
  await expectStep(table, side, 'cables');
  await openTab(table, page.getByRole('tab', { name: text.say('tabs.situation') }));
  await expectStep(table, side, 'map');
  const what = text.say(`side.${side}`);
  await hand.press(page.getByRole('button', { name: text.say('situation.orders', { what }), exact: true }));
  await expect(page.getByRole('dialog')).toBeVisible();
};

const giveOrder = async (table: Table, side: Side): Promise<void> => {
  const { page, text, hand } = table;
  await expectStep(table, side, 'order');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const desk = text.say('desk.military');
  await hand.press(page.getByRole('button', { name: text.say('orders.choose', { desk }) }));
  const list = page.getByRole('navigation', { name: text.say('picker.list') });
  await hand.press(list.getByRole('button', { name: startingWith(text.say(`order.${QUIET}.name`)) }));
  await hand.press(page.getByRole('button', { name: text.say('picker.seal') }));
};

const makeOffer = async (table: Table, side: Side): Promise<void> => {
  const { page, text, hand } = table;
  await expectStep(table, side, 'offer');
  await openTab(table, page.getByRole('tab', { name: text.say('tabs.talks') }));
  await writeClause(table, 'weapons', 1);
  await expectStep(table, side, 'seal');
  await writeClause(table, 'weapons', 2);
  await writeClause(table, 'invasion', 1);
  await hand.press(page.getByRole('button', { name: text.say('talks.seal') }));
  await expectStep(table, side, 'send');
};

/** From the title to the debrief. */
export const walkDrill = async (table: Table, side: Side): Promise<void> => {
  const { page, text, hand } = table;
  await hand.press(page.getByRole('button', { name: text.say(`title.${side}.drill`) }));
  await goToDesk(table);
  await lookAround(table, side);
  await giveOrder(table, side);
  await makeOffer(table, side);
  await hand.press(sendButton(table));
  await expectStep(table, side, 'watch');
  await hand.press(page.getByRole('contentinfo').getByRole('button').first());
  await expectStep(table, side, 'answer');
  await openTab(table, page.getByRole('tab', { name: text.say('tabs.talks') }));
  await hand.press(answers(table).getByRole('button', { name: text.say('talks.accept'), exact: true }));
  await expectStep(table, side, 'end');
  for (let turn = 2; turn <= TURNS; turn++) {
    if ((await sendAndWatch(table, { turn, of: TURNS })) === 'end') break;
  }
  await expectEnd(table);
  await expectStep(table, side, 'debrief');
};
