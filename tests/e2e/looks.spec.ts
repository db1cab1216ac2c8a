/** The twelve moments look as they are pictured in `docs/pictures`. A wanted change: `npm run pictures`, look at them, commit them. */
import { MOMENTS } from './table/moments.ts';
import { difference } from './table/picture.ts';
import { openTable } from './table/table.ts';
import { expect, test, WIDE } from './table/test.ts';

/** `npm test` sees each moment of one side, the other side's are seen by `test:all`. */
const ALWAYS: readonly string[] = [
  'title',
  'desk-us',
  'order-ussr',
  'talks-ussr',
  'reaction-ussr',
  'settlement-us',
  'war-ussr',
];

/** One point in a hundred. */
const MOST_PER_THOUSAND = 10;

for (const { name, reach } of MOMENTS) {
  const tag = ALWAYS.includes(name) ? [] : ['@whole'];
  test(`looks as pictured: ${name}`, { tag }, async ({ page }) => {
    await reach(await openTable(page));
    expect(await difference(page, name, WIDE)).toBeLessThan(MOST_PER_THOUSAND);
  });
}
