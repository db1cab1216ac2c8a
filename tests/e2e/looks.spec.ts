/** The twelve moments look as they are pictured in `docs/pictures`. A wanted change: `npm run pictures`, look at them, commit them. */
import { MOMENTS } from './table/moments.ts';
import { difference } from './table/picture.ts';
import { openTable } from './table/table.ts';
import { expect, test, WIDE } from './table/test.ts';

/** One point in a hundred. */
const MOST_PER_THOUSAND = 10;

for (const { name, reach } of MOMENTS) {
  test(`looks as pictured: ${name}`, async ({ page }) => {
    await reach(await openTable(page));
    expect(await difference(page, name, WIDE)).toBeLessThan(MOST_PER_THOUSAND);
  });
}
