/** Ways through the page that stop at every screen and every state of it that looks different. */
import { ISSUES, type Side } from '../../../src/scenario/types.ts';
import { liftCurtain } from './curtain.ts';
import { openLeaf } from './end.ts';
import { mapDrawn } from './map.ts';
import { chooseFirst, openDesk } from './orders.ts';
import { atBrink, atQuestion, atTurn, type Moment, recordAt, withNotes } from './records.ts';
import { importGame } from './saves.ts';
import { startingWith, type Table } from './table.ts';
import { goToDraft, levelsOf, openClause, openTab } from './talks.ts';
import { expect, NARROW } from './test.ts';
import { startGame } from './title.ts';
import { readAgreement } from './turn.ts';

/** Looks at what the page shows now; `part` selects what is new on it, if that is not all of it. */
export type Look = (name: string, part?: string) => Promise<void>;

/** Opens a game made for the occasion on the title. */
const openAt = async (table: Table, moment: Moment): Promise<void> => {
  const record = await recordAt(moment);
  await table.page.reload();
  await importGame(table, record);
};

const deskShown = async (table: Table): Promise<void> => {
  await expect(table.page.getByRole('tablist')).toBeVisible();
  await mapDrawn(table);
};

/** Title, curtain, briefing, the openings of Moscow. */
const tourOfTheDoor = async (table: Table, look: Look): Promise<void> => {
  const { page, text } = table;
  const begin = page.getByRole('button', { name: text.say('briefing.begin') });
  await expect(page.getByRole('button', { name: text.say('title.us.play') })).toBeVisible();
  await look('title');
  await page.getByText(text.say('title.set'), { exact: true }).click();
  await page.getByText(text.say('title.ways')).click();
  await look('title with its settings');
  await importGame(table, '');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await look('title with a notice');
  await page.reload();
  await startGame(table, { who: 'us', length: 'short' });
  await expect(begin).toBeVisible();
  await look('briefing of Washington');
  await page.reload();
  await startGame(table, { who: 'pair', length: 'short' });
  await expect(page.getByText(text.say('curtain.title', { who: text.say('side.ussr') }))).toBeVisible();
  await look('curtain');
  await liftCurtain(table, 'ussr');
  await expect(begin).toBeVisible();
  await look('briefing of Moscow');
  await begin.click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('opening');
  await page.reload();
  await expect(page.getByText(text.say('title.forget'), { exact: true }).first()).toBeVisible();
  await look('title with saved games');
};

const TAB_PANEL = '[role="tabpanel"]';
const TABS = ['cables', 'advisers', 'talks', 'situation', 'log'] as const;

/** What the advisers say takes them a moment; of their foldings one of each kind is opened. */
const openCouncil = async ({ page, text }: Table): Promise<void> => {
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByText(text.say('own.title')).click();
  await page.getByText(text.say('advisers.history')).first().click();
};

/** The desk of a side in the middle of things: its tabs, an offer half written, the sheet of the map. */
const tourOfTheDesk = async (table: Table, side: Side, look: Look): Promise<void> => {
  const { page, text } = table;
  await openAt(table, { side, holds: atTurn(13) });
  await deskShown(table);
  for (const tab of TABS) {
    await openTab(table, page.getByRole('tab', { name: startingWith(text.say(`tabs.${tab}`, { side })) }));
    if (tab === 'advisers') await openCouncil(table);
    await look(`${side}: ${tab}`, tab === TABS[0] ? undefined : TAB_PANEL);
  }
  await openTab(table, page.getByRole('tab', { name: startingWith(text.say('tabs.talks')) }));
  await goToDraft(table);
  for (const issue of ISSUES) {
    await openClause(table, issue);
    await levelsOf(table, issue).locator(':enabled').first().click();
    if (issue === 'jupiters') await look(`${side}: a clause`, TAB_PANEL);
  }
  await page.locator('.reckoning > summary').click();
  await look(`${side}: an offer`, TAB_PANEL);
  // Only a small screen has the map on a sheet of its own.
  await page.setViewportSize(NARROW);
  await page.getByRole('button', { name: text.say('sheet.map'), exact: true }).click();
  await look(`${side}: map`);
};

/** What lies over the desk of a side: lists of orders, one order, meters, menu, about. */
const tourOfTheOverlays = async (table: Table, side: Side, look: Look): Promise<void> => {
  const { page, text } = table;
  const dialog = page.getByRole('dialog');
  await openAt(table, { side, holds: atTurn(13) });
  await deskShown(table);
  await openDesk(table, 'military');
  await look(`${side}: orders of a desk`);
  await dialog
    .getByRole('button', { name: startingWith(text.say(`order.${side === 'us' ? 'M2' : 'B8'}.name`)) })
    .click();
  await look(`${side}: an order`);
  await chooseFirst(table);
  await dialog.getByRole('button', { name: text.say('picker.seal') }).click();
  await look(`${side}: a sealed order`);
  await page.getByRole('button', { name: startingWith(text.say('meter.knot')) }).click();
  await look(`${side}: a meter`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: text.say('bar.menu'), exact: true }).click();
  await look(`${side}: menu`);
  await page.getByRole('menuitem', { name: text.say('bar.menu.about') }).click();
  await look(`${side}: about`);
};

/** What is watched and answered: a resolution, a question that cannot wait, the question before a war, the end. */
const tourOfTheStory = async (table: Table, look: Look): Promise<void> => {
  const { page, text } = table;
  await openAt(table, { side: 'us', holds: atQuestion });
  const toAnswer = page.getByRole('button', { name: text.say('resolution.answer'), exact: true });
  await readAgreement(table, toAnswer);
  await mapDrawn(table);
  await look('resolution');
  await toAnswer.click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('reaction');
  await openAt(table, { side: 'us', policy: 'heuristic', holds: atBrink });
  await deskShown(table);
  await openDesk(table, 'military');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: startingWith(text.say('order.S1.name')) })
    .click();
  await page.getByRole('button', { name: text.say('picker.seal') }).click();
  await expect(page.getByRole('heading', { name: text.say('confirm.title') })).toBeVisible();
  await look('confirm');
};

/** Every leaf of the debrief, with what is folded in it opened where it is a thing of its own. */
const tourOfTheDebrief = async (table: Table, look: Look): Promise<void> => {
  const { page, text } = table;
  const ended = await recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null });
  await importGame(table, withNotes(ended, 'ussr'));
  await expect(page.getByRole('heading', { name: text.say('debrief.title') })).toBeVisible();
  await look('end');
  await openLeaf(table, 'risk');
  await page.getByText(text.say('debrief.risk.table')).click();
  await expect(page.getByRole('heading', { name: text.say('luck.futures') })).toBeVisible();
  await look('end: risk');
  await openLeaf(table, 'whatif');
  await page.getByLabel(text.say('whatif.order')).selectOption({ index: 2 });
  await page.getByRole('button', { name: text.say('whatif.play', { games: 300 }) }).click();
  await expect(page.getByRole('columnheader', { name: text.say('whatif.with') })).toBeVisible();
  await expect(page.locator('progress')).toHaveCount(0);
  await look('end: what if');
  await openLeaf(table, 'history');
  await look('end: history');
  await openLeaf(table, 'papers');
  await expect(page.getByRole('region', { name: text.say('papers.title') }).locator('[open]')).toHaveCount(1);
  await look('end: papers');
  await openLeaf(table, 'theory');
  await look('end: theory');
  await openLeaf(table, 'keep');
  await page.getByText(text.say('keep.print.preview')).click();
  await expect(page.getByRole('region', { name: text.say('keep.print.region') })).toBeVisible();
  await expect(page.getByLabel(text.say('share.link'))).toBeVisible();
  await look('end: to keep');
};

/** Together they stop everywhere. */
export const TOURS: readonly (readonly [string, (table: Table, look: Look) => Promise<void>])[] = [
  ['the door', tourOfTheDoor],
  ['the desk of Washington', (table, look) => tourOfTheDesk(table, 'us', look)],
  ['the desk of Moscow', (table, look) => tourOfTheDesk(table, 'ussr', look)],
  ['what lies over the desk of Washington', (table, look) => tourOfTheOverlays(table, 'us', look)],
  ['what lies over the desk of Moscow', (table, look) => tourOfTheOverlays(table, 'ussr', look)],
  ['the story', tourOfTheStory],
  ['the debrief', tourOfTheDebrief],
];
