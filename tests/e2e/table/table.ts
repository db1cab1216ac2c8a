/** A page with the words it speaks, so that a test finds things by what they are called, in any language. */
import type { Page } from '@playwright/test';
import type { Language } from '../../../src/text/languages.ts';
import { openText, type Text } from '../../../src/text/text.ts';
import { type Hand, MOUSE } from './hand.ts';

export interface Table {
  readonly page: Page;
  readonly text: Text;
  readonly hand: Hand;
}

export interface Address {
  readonly seed?: number;
  readonly language?: Language;
  readonly renderer?: 'canvas' | 'webgl';
  readonly hand?: Hand;
  /** What stands behind the address: `#` and a game. */
  readonly fragment?: string;
  /** True lets things move. */
  readonly moving?: boolean;
}

/** Opens the title, without movement unless asked, and with the door to the map. */
export const openTable = async (page: Page, address: Address = {}): Promise<Table> => {
  const { seed = 7, language = 'en', renderer = 'canvas', hand = MOUSE } = address;
  const { fragment = '', moving = false } = address;
  const motion = moving ? '' : '&motion=none';
  await page.goto(`/?r=${renderer}${motion}&lang=${language}&seed=${seed}&probe${fragment}`);
  // A click on what does not answer yet is tried again with the page scrolled.
  await page.locator('#root:not([inert])').waitFor();
  return { page, text: await openText(language), hand };
};

/** Words as a regular expression that means just them. */
export const literal = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A name from its beginning; what follows it is a button's small print. */
export const startingWith = (words: string): RegExp => new RegExp(`^${literal(words)}`);
