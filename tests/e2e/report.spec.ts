/** The printed report: at most four pages of a long game, in the languages whose words are shortest and longest. */
import { openLeaf } from './table/end.ts';
import { recordAt, withNotes } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable } from './table/table.ts';
import { expect, test } from './table/test.ts';

const MOST_PAGES = 4;
/** Each page of a PDF file is an object of that type; the list of pages is another. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of ['en', 'es'] as const) {
  const tag = language === 'es' ? [] : ['@whole'];
  test(`the report of a long game prints on four pages, ${language}`, { tag }, async ({ page }) => {
    const table = await openTable(page, { language });
    const ended = await recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null });
    await importGame(table, withNotes(ended, 'ussr'));
    await openLeaf(table, 'keep');
    await page.evaluate(() => document.fonts.ready);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = pagesOf(await page.pdf({ format }));
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThanOrEqual(MOST_PAGES);
    }
  });
}
