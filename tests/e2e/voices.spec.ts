/** The three advisers under the newest paper are read whole on a common screen, without scrolling; most tightly in Russian. */
import { HINTS } from '../../src/view/panels/guide/hints.ts';
import { atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';

for (const language of ['en', 'ru'] as const) {
  for (const side of ['us', 'ussr'] as const) {
    const tag = language === 'ru' ? [] : ['@whole'];
    test(`the advisers of ${side} fit under the newest paper, ${language}`, { tag }, async ({ page }) => {
      // A hint would stand above the paper until it is put away.
      await page.addInitScript(
        (seen) => localStorage.setItem('knot-of-war.hints', seen),
        JSON.stringify(HINTS),
      );
      const table = await openTable(page, { language });
      await importGame(table, await recordAt({ side, holds: atTurn(13) }));
      const voices = page.getByRole('region', { name: table.text.say('voices.title') }).getByRole('article');
      await expect(voices).toHaveCount(3);
      for (const voice of await voices.all()) await expect(voice).toBeInViewport({ ratio: 1 });
    });
  }
}
