/** From sending orders to the next desk, by whatever the turn brings: the resolution, questions that cannot wait, the end. */
import type { Locator } from '@playwright/test';
import type { ReactionChoice } from '../../../src/engine/types.ts';
import type { Side } from '../../../src/scenario/types.ts';
import { sendButton } from './orders.ts';
import { literal, type Table } from './table.ts';
import { expect } from './test.ts';

/** Gives the least dangerous answer there is. */
const CALM = ['restrain', 'pass', 'hold', 'shadow'] as const satisfies readonly ReactionChoice[];

export type Reached = 'desk' | 'curtain' | 'end';

export interface Turn {
  /** Counted from 1. */
  readonly turn: number;
  readonly of: number;
}

export const turnShown = ({ page, text }: Table, { turn, of }: Turn) =>
  page.getByText(text.say('bar.turn', { turn, turns: of }), { exact: true });

/** Sends the sealed orders and follows the turn until there is something to order again, or the game is over. */
export const sendAndWatch = async (table: Table, { turn, of }: Turn): Promise<Reached> => {
  await expect(turnShown(table, { turn, of })).toBeVisible();
  await table.hand.press(sendButton(table));
  return watch(table, turnShown(table, { turn: turn + 1, of }));
};

/** Reads, watches and answers whatever comes, until the desk shows `arrived`, somebody else has to come, or the game is over. */
export const watch = async (table: Table, arrived: Locator): Promise<Reached> => {
  const { forward, paper, question, curtain, end } = landmarks(table);
  for (;;) {
    await forward.or(paper).or(question).or(curtain).or(end).or(arrived).first().waitFor();
    if (await forward.isVisible()) await goOn(table, forward);
    else if (await paper.isVisible()) await putAway(table, paper);
    else if (await question.isVisible()) await answer(table);
    else if (await end.isVisible()) return 'end';
    else if (await curtain.isVisible()) return 'curtain';
    else if (await arrived.isVisible()) {
      await expect(sendButton(table)).toBeEnabled();
      return 'desk';
    }
  }
};

/** A screen stays until the next one is drawn: it must be gone before anything is looked for again. */
const goOn = async ({ hand }: Table, forward: Locator): Promise<void> => {
  const pressed = await forward.elementHandle();
  await hand.press(forward);
  await pressed?.waitForElementState('hidden');
  // Held, it would keep its whole screen in the page's memory.
  await pressed?.dispose();
};

const paperIn = ({ page }: Table): Locator => page.locator('.agreement-over');

/** Goes past the agreement that a turn may have brought, to where the way leads on. */
export const readAgreement = async (table: Table, onward: Locator): Promise<void> => {
  const paper = paperIn(table);
  await expect(onward.or(paper).first()).toBeVisible();
  if (await paper.isVisible()) await putAway(table, paper);
  await expect(onward).toBeVisible();
};

/** An agreement waits until it has been read. */
const putAway = async ({ page, text, hand }: Table, paper: Locator): Promise<void> => {
  await hand.press(page.getByRole('button', { name: text.say('resolution.next'), exact: true }));
  await expect(paper).toBeHidden();
};

const landmarks = (table: Table) => {
  const { page, text } = table;
  // The words for going on name a time that the test does not know.
  const onward = text.say('resolution.continue', { when: '' }).split(' ')[0] ?? '';
  const whole = (['resolution.answer', 'resolution.toEnd', 'briefing.begin', 'war.on'] as const).map((key) =>
    literal(text.say(key)),
  );
  const called = (side: Side) => page.getByText(text.say('curtain.title', { who: text.say(`side.${side}`) }));
  return {
    forward: page.getByRole('button', { name: new RegExp(`^(?:${literal(onward)} .*|${whole.join('|')})$`) }),
    paper: paperIn(table),
    question: page.getByRole('alertdialog'),
    curtain: called('us').or(called('ussr')),
    end: page.getByText(text.say('end.title'), { exact: true }),
  };
};

/** Answers the open question calmly, and waits until it is taken. */
export const answer = async ({ page, text, hand }: Table): Promise<void> => {
  const dialog = page.getByRole('alertdialog');
  const title = await dialog.getByRole('heading').textContent();
  const named = CALM.map((choice) => dialog.getByRole('button', { name: text.say(`choice.${choice}.name`) }));
  await dialog.getByRole('button').first().waitFor();
  let chosen = dialog.getByRole('button').first();
  for (const button of named.toReversed()) {
    if (await button.isVisible()) chosen = button;
  }
  await hand.press(chosen);
  await expect(page.getByRole('alertdialog', { name: title ?? '' })).toBeHidden();
};
