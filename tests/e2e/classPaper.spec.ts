/** A class without devices: forms are printed, filled by two cabinets, and keyed in by the teacher, turn by turn, to the debrief. */
import type { Locator, Page } from '@playwright/test';
import { ISSUES } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { connect, granted } from '../server/table.ts';
import { barriers } from './table/barriers.ts';
import { expect, test, WHOLE_GAME } from './table/test.ts';

const text = await openText('en');
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const SIDES = ['us', 'ussr'] as const;
type Side = (typeof SIDES)[number];

/** The names of the fields that are on a form, or to be keyed in. */
const fieldsOf = (place: Page | Locator): Promise<readonly string[]> =>
  place
    .locator('[data-form]')
    .evaluateAll((found) => [...new Set(found.map((field) => field.getAttribute('data-form') ?? ''))].sort());

/** So much of the week follows from the seed: a ship refuses and is answered, and nothing ends it early. */
const SEED = 2;
const MINUTES = 45 * 60_000;

/** Opens a class on one screen; gives the token of its control room. */
const openClass = async (page: Page): Promise<string> => {
  await page.goto('/class');
  const hand = connect(Number(new URL(page.url()).port));
  const bell = Date.now() + MINUTES;
  const links = await granted(
    hand.open({ preset: 'one-screen', scenario: 'class-5', seed: SEED, bell, holdLetters: true }),
  );
  hand.close();
  return links.control;
};

/** Prints the forms: five turns for each side. Gives the fields of a form. */
const printForms = async (page: Page): Promise<readonly string[]> => {
  await button(page, text.say('classPrint.title')).first().click();
  await page.getByRole('checkbox', { name: text.say('classPrint.pack.forms') }).check();
  await expect(page.locator('.form-orders')).toHaveCount(SIDES.length * 5);
  const fields = await fieldsOf(page);
  await button(page, text.say('classPrint.close')).click();
  return fields;
};

/** A row of a form: the code, which of its kinds by its words, an offer with a box ticked for every issue, every ship ticked, and a letter. */
interface Row {
  readonly code: string;
  readonly which?: RegExp;
  readonly ticks?: true;
  readonly ships?: true;
  readonly letter?: string;
}
type Form = { readonly [side in Side]: readonly Row[] };

/** Washington offers in the first turn; Moscow answers with an offer of its own, and what is not in the list stays empty. */
const WEEK: readonly Form[] = [
  {
    us: [
      { code: 'B1' },
      { code: 'U1' },
      { code: 'I1' },
      { code: 'C2', which: /^Offer/, ticks: true, letter: 'Stop your ships and we can talk.' },
    ],
    ussr: [
      { code: 'B8', which: /^Sail on/, ships: true },
      { code: 'P4' },
      { code: 'I4' },
      { code: 'C1', which: /^Reassure/, letter: 'We want no war.' },
    ],
  },
  {
    us: [{ code: 'M1', which: /^Raise/ }, { code: 'U2' }],
    ussr: [{ code: 'K2', ticks: true, letter: 'Then say it in public.' }],
  },
  { us: [{ code: 'I1' }], ussr: [{ code: 'I5' }] },
  { us: [], ussr: [{ code: 'P3' }] },
  { us: [], ussr: [] },
];

const sheetOf = (page: Page): Locator => page.getByRole('dialog');
const desksOf = (page: Page): Locator => sheetOf(page).locator('.key-orders > section');

/** The desk of the sheet that has this code in its list. */
const deskFor = (page: Page, code: string): Locator =>
  desksOf(page)
    .filter({ has: page.locator(`option[value="${code}"]:not([disabled])`) })
    .first();

/** The least of every clause, each to both governments, for three days. */
const tickAll = async (desk: Locator): Promise<void> => {
  for (const issue of ISSUES) {
    await desk.locator(`[data-form="${issue}"] select`).selectOption({ index: 1 });
    await desk.locator(`[data-form="${issue} publicity"]`).selectOption({ index: 1 });
  }
  await desk.locator('[data-form="hours"] select').selectOption('72');
};

const keyRow = async (
  page: Page,
  { code, which, ticks, ships, letter }: Row,
  seen: Set<string>,
): Promise<void> => {
  const given = sheetOf(page).getByText(/^Given: /);
  const before = await given.count();
  const desk = deskFor(page, code);
  await desk.getByRole('combobox', { name: text.say('key.code') }).selectOption(code);
  if (which !== undefined) {
    const variants = desk.locator('[data-form="details"] select').first();
    const label = await variants.locator('option').filter({ hasText: which }).first().textContent();
    await variants.selectOption({ label: label ?? '' });
  }
  if (ticks === true) await tickAll(desk);
  if (ships === true) for (const ship of await desk.getByRole('checkbox').all()) await ship.check();
  await desk.getByRole('textbox', { name: text.say('key.reason') }).fill(`For ${code}.`);
  if (letter !== undefined) await desk.getByRole('textbox', { name: text.say('key.letter') }).fill(letter);
  for (const field of await fieldsOf(desk)) seen.add(field);
  await button(desk, text.say('key.give')).click();
  await expect(given).toHaveCount(before + 1);
};

/** A side's form: its rows, and the seal. */
const keyForm = async (page: Page, side: Side, rows: readonly Row[], seen: Set<string>): Promise<void> => {
  const who = text.say(`side.${side}`);
  await sheetOf(page).getByRole('radio', { name: who }).check();
  for (const row of rows) await keyRow(page, row, seen);
  for (const field of await fieldsOf(sheetOf(page))) seen.add(field);
  await button(sheetOf(page), text.say('key.seal', { who })).click();
};

const next = (page: Page | Locator, kind: 'door' | 'reading' | 'watching' | 'over'): Locator =>
  button(page, text.say('control.next', { kind }));

/** To the next turn; once the game is over nothing is keyed in any more, and the debrief follows. */
const onwards = (page: Page): Locator =>
  next(sheetOf(page), 'watching').or(next(page.getByRole('contentinfo'), 'over'));

/** Whatever cannot wait is asked of its side and answered, until the turn has been told. */
const answerAll = async (page: Page, seen: Set<string>): Promise<void> => {
  const answer = sheetOf(page).locator('[data-form="answer"] button').first();
  for (;;) {
    await expect(answer.or(onwards(page))).toBeVisible();
    if (await onwards(page).isVisible()) return;
    seen.add('answer');
    const before = await sheetOf(page).allTextContents();
    await answer.click();
    await expect.poll(() => sheetOf(page).allTextContents()).not.toEqual(before);
  }
};

test('forms of five turns are printed and keyed in, each field of them, to the debrief', async ({ page }) => {
  test.setTimeout(WHOLE_GAME);
  const token = await openClass(page);
  await page.goto(`/class#control=${token}`);
  const fields = await printForms(page);
  await next(page, 'door').click();
  await next(page, 'reading').click();
  const seen = new Set<string>();
  await button(page, text.say('control.key')).click();
  expect(await barriers(page)).toEqual([]);
  for (const form of WEEK) {
    for (const side of SIDES) await keyForm(page, side, form[side], seen);
    await answerAll(page, seen);
    await onwards(page).click();
  }
  await expect(page.getByRole('heading', { name: text.say('classDebrief.title') })).toBeVisible();
  expect([...seen].sort()).toEqual(fields);
});

test('what was keyed in for a side is taken back and keyed in anew', { tag: '@whole' }, async ({ page }) => {
  const token = await openClass(page);
  await page.goto(`/class#control=${token}`);
  await next(page, 'door').click();
  await next(page, 'reading').click();
  await button(page, text.say('control.key')).click();
  const sheet = sheetOf(page);
  const who = text.say('side.us');
  const back = button(sheet, text.say('key.back', { who }));
  await expect(sheet.getByRole('combobox', { name: text.say('key.code') }).first()).toBeVisible();
  await expect(back).toHaveCount(0);
  await keyForm(page, 'us', [{ code: 'B1' }, { code: 'I1' }], new Set());
  await expect(sheet.getByText(text.say('key.sealed', { who }))).toBeVisible();
  await back.click();
  expect(await barriers(page)).toEqual([]);
  await button(sheet, text.say('key.back.yes')).click();
  await expect(sheet.getByText(/^Given: /)).toHaveCount(0);
  await expect(back).toHaveCount(0);
  await keyForm(page, 'us', [{ code: 'M6' }], new Set());
  await expect(sheet.getByText(text.say('key.sealed', { who }))).toBeVisible();
});
