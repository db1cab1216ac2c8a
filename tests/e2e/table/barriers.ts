/** What bars the way for people who use a screen reader, as far as a program can tell. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe?: Pick<typeof axe, 'run'>;
  }
}

/** The checker is brought once for as long as the page lives: that is half a megabyte of script. */
const bringAxe = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
};

/**
 * Every violation axe finds on the page as it is now: the rule, where, and a piece of what is there. Only what lies on top is
 * looked at where something does, and only what `part` selects when it is given: the rest is looked at when it is new.
 */
export const barriers = async (page: Page, part?: string): Promise<readonly string[]> => {
  await bringAxe(page);
  return page.evaluate(async (selector) => {
    const over = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]')].at(
      -1,
    );
    const chosen = selector === undefined ? document : document.querySelector(selector);
    if (chosen === null) throw new Error(`nothing is ${selector}`);
    const found = await window.axe?.run(over ?? chosen, { resultTypes: ['violations'] });
    if (found === undefined) throw new Error('the checker is not there');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
  }, part);
};
