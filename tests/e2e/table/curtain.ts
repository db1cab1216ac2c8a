/** The curtain between two players on one screen. */
import { SIDES, type Side } from '../../../src/scenario/types.ts';
import type { Table } from './table.ts';
import { expect } from './test.ts';

/** The side that is asked to come. While it is, the page holds nothing but the asking: no map, and no other word, seen or hidden. */
export const calledSide = async ({ page, text }: Table): Promise<Side> => {
  const words = (side: Side): string => {
    const who = text.say(`side.${side}`);
    const parts = ['curtain.title', 'curtain.about', 'curtain.ready'] as const;
    return parts.map((part) => text.say(part, { who })).join('');
  };
  await expect(page.locator('canvas')).toHaveCount(0);
  // What stands there for a browser without script is for nobody here.
  const shown = (await page.locator('body > :not(noscript)').allTextContents()).join('').trim();
  const side = SIDES.find((each) => words(each) === shown);
  if (side === undefined) throw new Error(`the curtain shows: ${shown}`);
  return side;
};

/** Lifts it, and waits until it is gone: the side that sits down is shown a moment later. */
export const liftCurtain = async ({ page, text }: Table, side: Side): Promise<void> => {
  const ready = page.getByRole('button', {
    name: text.say('curtain.ready', { who: text.say(`side.${side}`) }),
  });
  await ready.click();
  await expect(ready).toHaveCount(0);
};
