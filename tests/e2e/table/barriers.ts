/** What bars the way for people who use a screen reader, as far as a program can tell. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Axe = {
  readonly run: (
    where: Document | Element,
    options: { readonly resultTypes: readonly string[] },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
    }[];
  }>;
};
declare global {
  interface Window {
    axe?: Axe;
  }
}

/** Bringing the checker to the page takes longer than a check, so it is brought once for as long as the page lives. */
const bringAxe = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => window.axe !== undefined)) return;
  await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
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
