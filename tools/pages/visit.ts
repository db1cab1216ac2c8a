/** What a first visit costs: bytes over the wire, headers and all, compressed as a browser on this address takes it. */
import type { Browser } from '@playwright/test';
import { startingWith } from '../../tests/e2e/table/table.ts';
import { goToDesk, startGame } from '../../tests/e2e/table/title.ts';
import { mapShown, type Seat, withVisitor } from './browser.ts';
import type { Site } from './site.ts';

export interface Visit {
  /** The title, usable. */
  readonly titleBytes: number;
  /** The title and a game begun: desk and map shown, advisers heard. */
  readonly gameBytes: number;
  /** The same with all that is kept for play without a network: every language, every scenario, every font. */
  readonly keptBytes: number;
}

const SETTLE_MS = 1_500;

const openGame = async (seat: Seat): Promise<void> => {
  const { table } = seat;
  await startGame(table, { who: 'us', length: 'full' });
  await goToDesk(table);
  await mapShown(seat);
  const advisers = startingWith(table.text.say('tabs.advisers', { side: 'us' }));
  await table.page.getByRole('tab', { name: advisers }).click();
  await table.page.getByRole('article').first().waitFor();
  await table.page.waitForTimeout(SETTLE_MS);
};

export const measureVisit = async (browser: Browser, site: Site): Promise<Visit> => {
  const before = site.bytesSent();
  const plain = await withVisitor(browser, { address: site.address }, async (seat) => {
    await seat.table.page.waitForTimeout(SETTLE_MS);
    const titleBytes = site.bytesSent() - before;
    await openGame(seat);
    return { titleBytes, gameBytes: site.bytesSent() - before };
  });
  const again = site.bytesSent();
  const asked = { address: site.address, context: { serviceWorkers: 'allow' } } as const;
  const keptBytes = await withVisitor(browser, asked, async (seat) => {
    const { page } = seat.table;
    await openGame(seat);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.waitForTimeout(SETTLE_MS);
    return site.bytesSent() - again;
  });
  return { ...plain, keptBytes };
};
