/** The agreement is the moment of the game: a paper that waits, is said once, and stands again at the end. */
import type { Page } from '@playwright/test';
import { barriers } from './table/barriers.ts';
import { expectEnd } from './table/end.ts';
import { layoutFaults } from './table/layoutFaults.ts';
import { atQuestion, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, NARROW, test } from './table/test.ts';
import { watch } from './table/turn.ts';

/** What follows an agreement asks this side something, so that the turn which brought it is told. */
const settledGame = (): Promise<string> =>
  recordAt({
    side: 'us',
    holds: (update) =>
      atQuestion(update) && update.log.slice(update.resolutionFrom).some(({ code }) => code === 'settled'),
  });

const nextIn = ({ page, text }: Table) =>
  page.getByRole('button', { name: text.say('resolution.next'), exact: true });

/** What the page says by itself, each sentence once. */
const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: readonly string[] }).said);

const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const words = document.querySelector('[role=status]')?.textContent ?? '';
      if (words !== '' && !said.includes(words)) said.push(words);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
};

for (const moving of [true, false])
  for (const size of [{ width: 1366, height: 768 }, NARROW])
    test(`the agreement waits on a paper of its own, ${moving ? 'in movement' : 'in stillness'}, ${size.width} wide @whole`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await listen(page);
      await page.addInitScript(() => {
        localStorage.setItem('knot-of-war.preferences', JSON.stringify({ pace: 'fast' }));
      });
      const table = await openTable(page, { moving });
      await importGame(table, await settledGame());
      const paper = page.locator('.agreement-over .agreement');
      await expect(paper).toBeVisible();
      await expect(paper.getByRole('listitem', { includeHidden: true })).toHaveCount(5);
      await expect(paper).toBeInViewport({ ratio: 1 });
      await expect(nextIn(table)).toBeInViewport({ ratio: 1 });
      const agreed = (await saidOn(page)).filter((words) => words.startsWith('Agreed.'));
      expect(agreed.length).toBe(1);
      await nextIn(table).click();
      await expect(paper).toBeHidden();
      await expect(page.locator('.resolution-sheet .agreement')).toBeAttached();
      expect(await watch(table, page.locator('.desk'))).toBe('end');
      await expectEnd(table);
      await expect(page.locator('.end-settlement .agreement li').first()).toBeVisible();
      expect((await saidOn(page)).filter((words) => words.includes('Agreed.'))).toEqual(agreed);
    });

for (const language of ['en', 'ru', 'es'] as const)
  for (const size of [{ width: 1366, height: 768 }, NARROW])
    test(`the agreement’s paper is whole and bars nobody, ${language}, ${size.width} wide @whole`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const table = await openTable(page, { language });
      await importGame(table, await settledGame());
      const paper = page.locator('.agreement-over .agreement');
      await expect(paper).toBeInViewport({ ratio: 1 });
      expect(await layoutFaults(page)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      await nextIn(table).click();
      await expect(paper).toBeHidden();
      expect(await layoutFaults(page)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
    });
