/** In a language 40 % longer than English nothing is cut off, laid over something else or pushed off the screen. */
import { layoutFaults } from './table/layoutFaults.ts';
import { openTable } from './table/table.ts';
import { expect, NARROW, test, WIDE } from './table/test.ts';
import { TOURS } from './table/tours.ts';

for (const [name, tour] of TOURS) {
  test(`long words find room: ${name}`, async ({ page }) => {
    await tour(await openTable(page, { language: 'qps' }), async (screen) => {
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        expect.soft(await layoutFaults(page), `${screen}, ${size.width} wide`).toEqual([]);
      }
    });
  });
}
