/** Every screen, on a large and a small screen, is usable with a screen reader as far as a program can tell. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openTable } from './table/table.ts';
import { expect, NARROW, test, WIDE } from './table/test.ts';
import { type Look, TOURS } from './table/tours.ts';

// There are no frames here, and looking for them takes longer than all the rest.
const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target} ${html.slice(0, 160)}`),
  );
};

const looker =
  (page: Page): Look =>
  async (name) => {
    for (const size of [NARROW, WIDE]) {
      await page.setViewportSize(size);
      expect.soft(await violations(page), `${name}, ${size.width} wide`).toEqual([]);
    }
  };

for (const [name, tour] of TOURS) {
  test(`nothing bars the way: ${name}`, async ({ page }) => {
    await tour(await openTable(page), looker(page));
  });
}
