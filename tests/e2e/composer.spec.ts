/** The offer in hand is seen at once, and is led to from wherever one goes to write it. */
import type { Page } from '@playwright/test';
import { ISSUES } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { KEYBOARD } from './table/hand.ts';
import { openDesk } from './table/orders.ts';
import { atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, startingWith, type Table } from './table/table.ts';
import { answers, clauseOf, goToDraft, levelsOf, openTab, writeClause } from './table/talks.ts';
import { expect, NARROW, test, WIDE } from './table/test.ts';

const atTalks = async (table: Table): Promise<void> => {
  const { page, text } = table;
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
  // Hints come once and make room for themselves.
  const got = page.getByRole('button', { name: text.say('hint.close'), exact: true });
  await openTab(table, page.getByRole('tab', { name: startingWith(text.say('tabs.talks')) }));
  while (await got.isVisible()) await got.click();
  await goToDraft(table);
};

/** Moscow has asked something of us that can be answered. */
const withOpenOffer = ({ observation: { phase, offers } }: Update): boolean =>
  phase === 'orders' && offers.ussr.some((offer) => offer?.status === 'open');

/** What of the draft is written or says what it is worth, and does not lie wholly in sight above the foot. */
const outOfSight = (page: Page, parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((selectors) => {
    const parts = document.querySelector('.talks-parts')?.getBoundingClientRect();
    const foot = document.querySelector('.composer-foot')?.getBoundingClientRect();
    if (parts === undefined || foot === undefined) return ['no draft'];
    return selectors.flatMap((selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const least = element.closest('.composer-foot') === null ? foot.top : innerHeight;
        return top < parts.bottom - 1 || bottom > least + 1 ? [element.textContent ?? ''] : [];
      }),
    );
  }, parts);

const CLAUSES = ['.draft-sentence', '.composer-foot button', '.tally'];
const ALL = [...CLAUSES, '.draft-head', '.reckoning', '.composer-picks'];

interface Glance {
  readonly size: typeof WIDE | typeof NARROW;
  readonly language: 'en' | 'ru' | 'es';
  readonly parts: readonly string[];
  /** Also when the short tests run: the longest words on the lowest screen. */
  readonly always: boolean;
}

const GLANCES: readonly Glance[] = [
  { size: WIDE, language: 'en', parts: ALL, always: false },
  { size: WIDE, language: 'ru', parts: ALL, always: true },
  { size: WIDE, language: 'es', parts: ALL, always: false },
  { size: NARROW, language: 'ru', parts: CLAUSES, always: false },
];

for (const { size, language, parts, always } of GLANCES) {
  const title = `an offer of every clause is seen at once, ${language}, ${size.width} wide`;
  test(title, { tag: always ? [] : ['@whole'] }, async ({ page }) => {
    await page.setViewportSize(size);
    const table = await openTable(page, { language });
    await atTalks(table);
    for (const issue of ISSUES) await writeClause(table, issue, 1);
    await clauseOf(table, 'quarantine').first().click();
    await goToDraft(table);
    await expect(page.locator('.draft-sentence')).toHaveCount(ISSUES.length);
    expect(await outOfSight(page, parts)).toEqual([]);
  });
}

/** What cannot be brought into sight above the foot: after it has been sought, its lower edge lies under it. */
const underFoot = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const choices = document.querySelectorAll('.draft-sentence, .clause-head, .clause .slip, .clause label');
    return [...choices].flatMap((element) => {
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const foot = document.querySelector('.composer-foot')?.getBoundingClientRect();
      const { bottom } = element.getBoundingClientRect();
      return foot === undefined || bottom > foot.top + 1 ? [element.textContent ?? ''] : [];
    });
  });

for (const { size, language } of GLANCES)
  test(`whatever clause is open, all of it can be brought into sight above the foot, ${language}, ${size.width} wide @whole`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const table = await openTable(page, { language });
    await atTalks(table);
    for (const issue of ISSUES) {
      await writeClause(table, issue, 1);
      expect(await underFoot(page)).toEqual([]);
    }
  });

test('the way from the list of orders ends at the draft, also over the map of a small screen', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  const table = await openTable(page);
  const { text } = table;
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
  await page.getByRole('button', { name: text.say('sheet.map'), exact: true }).click();
  await openDesk(table, 'private');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: startingWith(text.say('order.C3.name')) }).click();
  await dialog.getByRole('button', { name: text.say('picker.compose') }).click();
  await expect(page.getByRole('heading', { name: text.say('talks.compose') })).toBeFocused();
  await expect(page.getByRole('combobox', { name: text.say('talks.channel') })).toHaveValue('envoy');
});

test('by keys a clause is written with its number, and once closed has the focus where it stands', {
  tag: '@whole',
}, async ({ page }) => {
  const table = await openTable(page, { hand: KEYBOARD });
  await atTalks(table);
  const weapons = clauseOf(table, 'weapons');
  await weapons.focus();
  await page.keyboard.press('2');
  const missiles = levelsOf(table, 'weapons').getByRole('radio', { checked: true });
  await expect(missiles).toContainText(table.text.say('pick.weapons.missiles'), { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(weapons).toBeFocused();
  await expect(weapons).toHaveAttribute('aria-expanded', 'false');
});

test('a hint above the draft leaves in sight by which road the letter goes', { tag: '@whole' }, async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  const table = await openTable(page);
  await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
  await openTab(table, page.getByRole('tab', { name: startingWith(table.text.say('tabs.talks')) }));
  await goToDraft(table);
  await expect(page.getByRole('button', { name: table.text.say('hint.close'), exact: true })).toBeVisible();
  expect(await outOfSight(page, ['.composer-picks'])).toEqual([]);
});

test('a small screen gives the draft more than half of its height', { tag: '@whole' }, async ({ page }) => {
  await page.setViewportSize(NARROW);
  const table = await openTable(page);
  await atTalks(table);
  for (const issue of ISSUES) await writeClause(table, issue, 1);
  await goToDraft(table);
  const bottom = await page.locator('.talks-parts').evaluate((parts) => parts.getBoundingClientRect().bottom);
  const top = await page.locator('.composer-foot').evaluate((foot) => foot.getBoundingClientRect().top);
  expect(top - bottom).toBeGreaterThan(NARROW.height / 2);
});

test('on a small screen an open offer is answered by two presses from the desk, in sight', {
  tag: '@whole',
}, async ({ page }) => {
  await page.setViewportSize(NARROW);
  const table = await openTable(page);
  const { text } = table;
  await importGame(table, await recordAt({ side: 'us', holds: withOpenOffer }));
  await openTab(table, page.getByRole('tab', { name: startingWith(text.say('tabs.talks')) }));
  const answer = (key: 'talks.accept' | 'talks.refuse' | 'talks.counterButton') =>
    answers(table).getByRole('button', { name: text.say(key), exact: true });
  await expect(answer('talks.refuse')).toBeInViewport({ ratio: 1 });
  await expect(answer('talks.counterButton')).toBeInViewport({ ratio: 1 });
  await answer('talks.accept').click();
  await expect(answer('talks.accept')).toHaveAttribute('aria-pressed', 'true');
  await expect(answer('talks.accept')).toBeInViewport({ ratio: 1 });
});
