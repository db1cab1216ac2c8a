/** Five minutes as either leader, by the keyboard alone. */
import { SIDES } from '../../src/scenario/types.ts';
import { walkDrill } from './table/drill.ts';
import { KEYBOARD } from './table/hand.ts';
import { openTable } from './table/table.ts';
import { test } from './table/test.ts';

for (const side of SIDES) {
  test(`the keyboard alone walks the drill of ${side} to its debrief`, async ({ page }) => {
    await walkDrill(await openTable(page, { hand: KEYBOARD }), side);
  });
}
