/** A browser on the page, as the tests work it, and what only its developers' door tells. */
import { type Browser, type BrowserContextOptions, type CDPSession, chromium } from '@playwright/test';
import { openText } from '../../src/text/text.ts';
import { MOUSE } from '../../tests/e2e/table/hand.ts';
import type { Table } from '../../tests/e2e/table/table.ts';
import { WIDE } from '../../tests/e2e/table/test.ts';
import { watchPage } from './watch.ts';

/** The same on a machine with a graphics card and without one. */
const ARGS = ['--disable-gpu'];

export const withBrowser = async <Result>(
  measure: (browser: Browser) => Promise<Result>,
): Promise<Result> => {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    args: ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
};

export interface Seat {
  readonly table: Table;
  readonly devtools: CDPSession;
}

export interface Asked {
  readonly address: string;
  /** What the address asks for beyond a plain canvas and the seed 7. */
  readonly query?: string;
  readonly context?: BrowserContextOptions;
}

/** A new visitor on the title, who keeps no service worker unless the context says so. */
export const withVisitor = async <Result>(
  browser: Browser,
  { address, query = '', context: asked }: Asked,
  measure: (seat: Seat) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ viewport: WIDE, serviceWorkers: 'block', ...asked });
  try {
    await watchPage(context);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(`${address}?r=canvas&lang=en&seed=7&probe${query}`);
    return await measure({ table: { page, text: await openText('en'), hand: MOUSE }, devtools });
  } finally {
    await context.close();
  }
};

/** Waits until the map is drawn, for as long as a busy machine needs. */
export const mapShown = async ({ table }: Seat): Promise<void> => {
  await table.page.waitForFunction(() => (window.__map?.point('capital', 'us') ?? null) !== null);
};

/** Makes the processor so many times as slow. */
export const slowDown = async ({ devtools }: Seat, rate: number): Promise<void> => {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
};
