/** The `test` of every browser test here: a page that may have no trouble, on a screen of a common size. */
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { troublesOf } from './troubles.ts';

export const WIDE = { width: 1366, height: 768 } as const;
export const NARROW = { width: 390, height: 844 } as const;
/** A projector, or a large screen. */
export const LARGE = { width: 1920, height: 1080 } as const;

/** Milliseconds for a game of twenty turns; a quarter of it does on a machine that has nothing else to do. */
export const WHOLE_GAME = 300_000;

interface Fixtures {
  /** A browser of somebody else, with nothing stored, and no trouble allowed either. */
  readonly elsewhere: BrowserContext;
}

export const test = base.extend<Fixtures>({
  viewport: WIDE,
  context: async ({ context }, use) => {
    const troubles = await troublesOf(context);
    await use(context);
    expect(troubles).toEqual([]);
  },
  elsewhere: async ({ browser, viewport, baseURL }, use) => {
    const context = await browser.newContext({ viewport, ...(baseURL === undefined ? {} : { baseURL }) });
    const troubles = await troublesOf(context);
    await use(context);
    await context.close();
    expect(troubles).toEqual([]);
  },
});

export { expect };
