/** A teacher opens a class, runs it from one screen, and shows it on the wall; and a class without devices. */
import type { Locator, Page } from '@playwright/test';
import { openText } from '../../src/text/text.ts';
import { type Client, connect, granted } from '../server/table.ts';
import { barriers } from './table/barriers.ts';
import { expect, NARROW, test, WHOLE_GAME } from './table/test.ts';

const text = await openText('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a class of this kind and goes to its control room; resolves with its code and the wall's address. */
const openClass = async (page: Page, preset: 'minutes-45' | 'one-screen') => {
  await page.goto('/class?seed=7#open');
  await expect(page.locator('label[lang="ru"]')).toHaveText('Русский');
  await page.getByRole('radio', { name: text.say(`setup.preset.${preset}`) }).check();
  await button(page, text.say('setup.open')).click();
  const code = (await page.locator('.opened-code').textContent()) ?? '';
  expect(code).toMatch(/^[A-Z0-9]{4,8}$/);
  const wall = await page.getByRole('link', { name: text.say('setup.wall') }).getAttribute('href');
  return { code, wall: wall ?? '' };
};

const portOf = (page: Page): number => Number(new URL(page.url()).port);

const seatStudents = async (page: Page, code: string, count: number): Promise<readonly Client[]> => {
  const clients: Client[] = [];
  for (let n = 0; n < count; n++) {
    const client = connect(portOf(page));
    const { token } = await granted(client.join(code));
    await granted(client.enter(token));
    clients.push(client);
  }
  return clients;
};

test('opens a class, sees who sits where, and shows the code and the map on the wall', async ({
  page,
  elsewhere,
}) => {
  const { code, wall } = await openClass(page, 'minutes-45');
  expect(await barriers(page)).toEqual([]);
  await button(page, text.say('setup.control')).click();
  await expect(page.getByRole('heading', { name: code })).toBeVisible();
  const students = await seatStudents(page, code, 10);
  await expect(page.locator('.cabinet .seat-name')).toHaveCount(10);
  expect(await barriers(page)).toEqual([]);

  const screen = await elsewhere.newPage();
  await screen.goto(wall);
  await expect(screen.getByText(text.say('wall.seated', { count: 10 }))).toBeVisible();
  expect(await barriers(screen)).toEqual([]);

  await page.getByRole('combobox', { name: text.say('control.wall.choose') }).selectOption('map');
  await button(page, text.say('control.next', { kind: 'door' })).click();
  await button(page, text.say('control.next', { kind: 'reading' })).click();
  await expect(
    page.getByText(text.say('control.state', { state: 'working', time: '' })).first(),
  ).toBeVisible();
  await expect(screen.locator('figure.wall-map')).toBeVisible();
  await expect(screen.getByText(text.say('wall.phase', { kind: 'talks' }))).toBeVisible();
  expect(await barriers(screen)).toEqual([]);
  expect(await fits(page)).toBe(true);

  await page.setViewportSize(NARROW);
  expect(await barriers(page)).toEqual([]);
  for (const student of students) student.close();

  await page.goto('/class?seed=7#open');
  const again = text.say('setup.again', { preset: text.say('setup.preset.minutes-45') });
  await button(page, again).click();
  await expect(page.locator('.opened-code')).not.toHaveText(code);
});

/** Whether nothing lies beyond the screen. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);

test('a seat is muted and the turn paused by the keyboard alone', async ({ page }) => {
  const { code } = await openClass(page, 'minutes-45');
  await button(page, text.say('setup.control')).focus();
  await page.keyboard.press('Enter');
  const [student] = await seatStudents(page, code, 1);
  await page.locator('.cabinet .seat-name:not(:has-text("nobody"))').first().focus();
  await page.keyboard.press('Enter');
  const mute = page.getByRole('menuitem', { name: text.say('control.menu.mute') });
  await expect(mute).toBeVisible();
  await mute.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.say('control.muted'), { exact: true })).toBeVisible();
  await expect.poll(async () => (await student?.seat())?.me.muted).toBe(true);
  await button(page, text.say('control.next', { kind: 'door' })).focus();
  await page.keyboard.press('Enter');
  await button(page, text.say('control.pause', { on: 'no' })).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.say('control.pace.paused'))).toBeVisible();
  student?.close();
});

test('a class on one screen plays its turns and comes to the debrief', async ({ page }) => {
  test.setTimeout(WHOLE_GAME);
  await openClass(page, 'one-screen');
  await button(page, text.say('setup.control')).click();
  await button(page, text.say('control.next', { kind: 'door' })).click();
  await button(page, text.say('control.next', { kind: 'reading' })).click();
  await keyIn(page);
  const debrief = page.getByRole('heading', { name: text.say('classDebrief.title') });
  const curtain = page.locator('.one-curtain .button-main');
  const answer = page.locator('.key-answer button').first();
  const seal = page.locator('.key-seal .button-main');
  const begins = button(page, text.say('control.next', { kind: 'over' }));
  const onwards = page.locator('.one-told .button-main').or(begins);
  for (let sealed = 0; ; ) {
    await expect(curtain.or(answer).or(seal).or(onwards).or(debrief).first()).toBeVisible();
    if (await debrief.isVisible()) break;
    if (await seal.isVisible()) {
      // Each side's first order is keyed in by its code; after that its silence is enough.
      if (sealed++ < 2) await keyFirst(page);
      await pressAndSee(page, seal);
    } else await pressAndSee(page, curtain.or(answer).or(onwards));
  }
});

const shown = (page: Page): Promise<string | null> => page.getByRole('main').textContent();

/** Presses it, and waits until the page shows something else: the room answers a moment later. */
const pressAndSee = async (page: Page, pressed: Locator): Promise<void> => {
  const before = await shown(page);
  await pressed.click();
  await expect.poll(() => shown(page)).not.toBe(before);
};

/** A letter from Washington's paper form, clauses and words of its own. */
const keyIn = async (page: Page): Promise<void> => {
  await button(page, text.say('control.key')).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .getByRole('combobox', { name: text.say('key.code') })
    .last()
    .selectOption('C1');
  // An offer begins with nothing in it, and is none before it names the weapons.
  for (const issue of ['weapons', 'quarantine'] as const)
    await sheet.getByRole('combobox', { name: text.say(`issue.${issue}`) }).selectOption({ index: 1 });
  await sheet.getByRole('textbox', { name: text.say('key.letter') }).fill('Stop your ships and we can talk.');
  await button(page, text.say('key.give')).click();
  await expect(sheet.getByText(/^Given: /)).toBeVisible();
  await expect(sheet.getByRole('combobox', { name: text.say('key.code') })).toHaveCount(3);
  await button(page, text.say('control.close')).click();
};

/** The first order that the first open desk may give, by its code. */
const keyFirst = async (page: Page): Promise<void> => {
  const given = page.getByText(/^Given: /);
  const before = await given.count();
  const orders = page.getByRole('combobox', { name: text.say('key.code') }).first();
  const first = await orders.locator('option:not([disabled]):not([value=""])').first().getAttribute('value');
  await orders.selectOption(first);
  // Who may fire is chosen for nobody.
  const which = page.getByRole('combobox', { name: text.say('picker.which') }).first();
  if ((await which.count()) > 0 && (await which.inputValue()) === '') await which.selectOption({ index: 1 });
  await button(page, text.say('key.give')).click();
  await expect(given).toHaveCount(before + 1);
};
