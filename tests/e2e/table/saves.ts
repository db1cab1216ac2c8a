/** Games that are kept: in the browser, and as files. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Table } from './table.ts';
import { expect } from './test.ts';

/** Goes on with the one stored game; it must be that of this side, on this turn. */
export const resumeGame = async ({ page, text }: Table, who: 'us' | 'ussr', turn: number): Promise<void> => {
  const name = text.say('title.saved', { who: text.say(`title.resume.${who}`), turn, when: '' });
  await page.getByRole('button', { name: text.say('title.resume.line', { name }) }).click();
};

/** Saves the running game to a file by the menu of the desk; the text of the file. */
export const exportGame = async ({ page, text }: Table): Promise<string> => {
  await page.getByRole('button', { name: text.say('bar.menu'), exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: text.say('bar.menu.export') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^knot-of-war-.*\.json$/);
  return readFile(await file.path(), 'utf8');
};

/** Opens a file on the title, once the title is more than a picture of itself. */
export const importGame = async ({ page, text }: Table, content: string): Promise<void> => {
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  await page
    .getByLabel(text.say('title.import'))
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(content) });
};

/** Every line of the log, as it is read. */
export const logLines = async ({ page, text }: Table): Promise<readonly string[]> => {
  const log = page.getByRole('tab', { name: text.say('tabs.log') });
  await log.click();
  await expect(log).toHaveAttribute('aria-selected', 'true');
  return page.getByRole('tabpanel').getByRole('listitem').allTextContents();
};

/** What the browser itself has kept so far, whatever the page shows: saving takes its time and says nothing. */
export const storedRecords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('knot-of-war'));
    const kept = await answer(database.transaction('saves').objectStore('saves').getAll());
    database.close();
    return kept.map(({ text }: { readonly text: string }) => text);
  });
