/** What a turn costs while it is shown on the map, with movement, on a processor four times as slow. */
import type { Browser } from '@playwright/test';
import { sendButton } from '../../tests/e2e/table/orders.ts';
import { atTurn, recordAt } from '../../tests/e2e/table/records.ts';
import { importGame } from '../../tests/e2e/table/saves.ts';
import { mapShown, slowDown, withVisitor } from './browser.ts';
import { largestOf, medianOf } from './numbers.ts';
import { SLOWER } from './responses.ts';
import { takeWatched } from './watch.ts';

const WATCH_MS = 8_000;
/** As long as anybody reads a desk; ten seconds after it opened, the browser tidies its memory once, in a long task of its own. */
const READ_MS = 12_000;

export interface Turn {
  readonly frames: number;
  /** Milliseconds of own script in a frame. */
  readonly frameMs: number;
  readonly longestFrameMs: number;
  /** Tasks of 50 ms and more, from Send on. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
}

export const measureTurn = (browser: Browser, address: string): Promise<Turn> =>
  withVisitor(browser, { address }, async (seat) => {
    const { table } = seat;
    await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
    await mapShown(seat);
    await table.page.waitForTimeout(READ_MS);
    await slowDown(seat, SLOWER);
    await takeWatched(table.page);
    await sendButton(table).click();
    await table.page.waitForTimeout(WATCH_MS);
    const { frames, longTasks } = await takeWatched(table.page);
    return {
      frames: frames.length,
      frameMs: medianOf(frames),
      longestFrameMs: largestOf(frames),
      longTasks: longTasks.length,
      longestTaskMs: largestOf(longTasks),
    };
  });
