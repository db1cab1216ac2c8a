/** What is left in memory of games that are over. */
import type { Browser } from '@playwright/test';
import { goToDesk, startGame, TURNS } from '../../tests/e2e/table/title.ts';
import { sendAndWatch } from '../../tests/e2e/table/turn.ts';
import { mapShown, type Seat, withVisitor } from './browser.ts';

const DRILLS = 10;

export interface Heap {
  readonly drills: number;
  /** After the first drill, with everything loaded. */
  readonly beforeBytes: number;
  readonly grownBytes: number;
}

/** Plays a drill without an order to its end and goes back to the title. */
const playDrill = async (seat: Seat): Promise<void> => {
  const { table } = seat;
  const { page, text } = table;
  await startGame(table, { who: 'us', length: 'drill' });
  await goToDesk(table);
  await mapShown(seat);
  for (let turn = 1; turn <= TURNS.drill; turn++) {
    if ((await sendAndWatch(table, { turn, of: TURNS.drill })) === 'end') break;
  }
  await page.getByRole('button', { name: text.say('end.home') }).click();
  await page.getByRole('button', { name: text.say('title.us.play') }).waitFor();
};

/** Bytes in use when everything that can be thrown away has been. */
const used = async ({ devtools }: Seat): Promise<number> => {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
};

export const measureHeap = (browser: Browser, address: string): Promise<Heap> =>
  withVisitor(browser, { address, query: '&motion=none' }, async (seat) => {
    await playDrill(seat);
    const beforeBytes = await used(seat);
    for (let drill = 0; drill < DRILLS; drill++) await playDrill(seat);
    return { drills: DRILLS, beforeBytes, grownBytes: (await used(seat)) - beforeBytes };
  });
