/** How soon after the end its debrief is there, and whether it can be used while the lab is at work. */
import type { Browser } from '@playwright/test';
import { openLeaf } from '../../tests/e2e/table/end.ts';
import { recordAt } from '../../tests/e2e/table/records.ts';
import { importGame } from '../../tests/e2e/table/saves.ts';
import type { Table } from '../../tests/e2e/table/table.ts';
import { slowDown, withVisitor } from './browser.ts';
import { largestOf } from './numbers.ts';
import { SLOWER } from './responses.ts';
import { takeWatched } from './watch.ts';

const LONGEST_MS = 120_000;
const SETTLE_MS = 700;
const LEAVES = ['papers', 'theory', 'whatif', 'history', 'keep', 'happened'] as const;

export interface DebriefTimes {
  /**
   * Milliseconds from opening the record of a finished game of twenty turns: to the replay, the ledger, all other luck. Its scripts
   * are there already, as they are after a game that was played.
   */
  readonly replayMs: number;
  readonly ledgerMs: number;
  readonly luckMs: number;
  /** From asking for the report to its sheet. */
  readonly reportMs: number;
  /** From asking for the effects of every order to the last of them. */
  readonly effectsMs: number;
  /** At a quarter of the speed, with the lab at work: the slowest press of a leaf's tab, and all of them. */
  readonly pressMs: number;
  readonly presses: { readonly [leaf in (typeof LEAVES)[number]]?: number };
}

const since = (start: number): number => Math.round(performance.now() - start);

const untilReady = async ({ page, text }: Table, record: string) => {
  const start = performance.now();
  const seen = async (found: ReturnType<typeof page.getByRole>): Promise<number> => {
    await found.first().waitFor({ timeout: LONGEST_MS });
    return since(start);
  };
  await importGame({ page, text } as Table, record);
  const replayMs = await seen(page.getByRole('heading', { name: text.say('debrief.title') }));
  await page.getByRole('tab', { name: text.say('book.risk') }).click();
  const ledgerMs = await seen(page.getByText(text.say('luck.key.run')));
  const luckMs = await seen(page.getByRole('heading', { name: text.say('luck.dangers'), exact: true }));
  return { replayMs, ledgerMs, luckMs };
};

const reportShown = async (table: Table): Promise<number> => {
  const { page, text } = table;
  await openLeaf(table, 'keep');
  const start = performance.now();
  await page.getByText(text.say('keep.print.preview')).click();
  await page.getByRole('region', { name: text.say('keep.print.region') }).waitFor();
  return since(start);
};

const effectsFound = async (table: Table): Promise<number> => {
  const { page, text } = table;
  await openLeaf(table, 'risk');
  const start = performance.now();
  await page.getByRole('button', { name: text.say('luck.effects.ask') }).click();
  await page.getByText(/made a difference/).waitFor({ timeout: LONGEST_MS });
  return since(start);
};

export const measureDebrief = (browser: Browser, address: string): Promise<DebriefTimes> =>
  withVisitor(browser, { address }, async (seat) => {
    const { table } = seat;
    const record = await recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null });
    await untilReady(table, record);
    await table.page.getByRole('button', { name: table.text.say('end.home') }).click();
    const ready = await untilReady(table, record);
    const reportMs = await reportShown(table);
    const effectsMs = await effectsFound(table);
    await table.page.reload();
    await slowDown(seat, SLOWER);
    await importGame(table, record);
    await table.page.getByRole('tab').first().waitFor({ timeout: LONGEST_MS });
    // The tabs lie below what was agreed: a reader comes to them first, and what is then in sight is drawn.
    await table.page.getByRole('tab').first().scrollIntoViewIfNeeded();
    const presses: { [leaf: string]: number } = {};
    for (const leaf of LEAVES) {
      await table.page.waitForTimeout(SETTLE_MS);
      await takeWatched(table.page);
      await openLeaf(table, leaf);
      await table.page.waitForTimeout(SETTLE_MS);
      presses[leaf] = largestOf([0, ...(await takeWatched(table.page)).interactions]);
    }
    return { ...ready, reportMs, effectsMs, pressMs: largestOf(Object.values(presses)), presses };
  });
