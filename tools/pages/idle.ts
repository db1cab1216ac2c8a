/** What a desk costs at which nothing happens. */
import type { Browser } from '@playwright/test';
import { atTurn, recordAt } from '../../tests/e2e/table/records.ts';
import { importGame } from '../../tests/e2e/table/saves.ts';
import { mapShown, type Seat, withVisitor } from './browser.ts';
import { takeWatched } from './watch.ts';

const SETTLE_MS = 4_000;
const IDLE_MS = 3_000;

export interface Idle {
  /** Frames that the page asked for in the time. */
  readonly frames: number;
  /** Share of the time that the page's thread worked, in per cent. */
  readonly busyPercent: number;
}

/** Seconds that the page's thread has worked so far. */
const worked = async ({ devtools }: Seat): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
};

export const measureIdle = (browser: Browser, address: string): Promise<Idle> =>
  withVisitor(browser, { address }, async (seat) => {
    const { page } = seat.table;
    await importGame(seat.table, await recordAt({ side: 'us', holds: atTurn(13) }));
    await mapShown(seat);
    await seat.devtools.send('Performance.enable');
    await page.waitForTimeout(SETTLE_MS);
    await takeWatched(page);
    const before = await worked(seat);
    await page.waitForTimeout(IDLE_MS);
    const busy = (await worked(seat)) - before;
    const { frames } = await takeWatched(page);
    return { frames: frames.length, busyPercent: (busy * 1000 * 100) / IDLE_MS };
  });
