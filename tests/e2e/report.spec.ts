/** The printed report: at most four pages of a long game, and of the busiest there can be, in every language. */
import { busyRecord } from './table/busy.ts';
import { openLeaf } from './table/end.ts';
import { recordAt, withNotes } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, type Table } from './table/table.ts';
import { expect, test } from './table/test.ts';

const MOST_PAGES = 4;
/** Each page of a PDF file is an object of that type; the list of pages is another. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const longRecord = async (): Promise<string> =>
  recordAt({ side: 'us', holds: ({ outcome }) => outcome !== null });

/** The lab plays the busiest game a thousand times for its figures of risk. */
const LAB = { timeout: 90_000 };

/** As it is when those figures are there. */
const printed = async (table: Table, record: string): Promise<void> => {
  const { page, text } = table;
  await importGame(table, withNotes(record, 'ussr'));
  await expect(page.getByRole('tabpanel')).not.toContainText(text.say('debrief.risk.pending'), LAB);
  await openLeaf(table, 'keep');
  await page.evaluate(() => document.fonts.ready);
  for (const format of ['A4', 'Letter'] as const) {
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(MOST_PAGES);
  }
};

for (const language of ['en', 'ru', 'es'] as const) {
  for (const [name, record] of [
    ['long', longRecord],
    ['the busiest', busyRecord],
  ] as const) {
    const tag = language === 'es' && name === 'long' ? [] : ['@whole'];
    test(`the report of a game prints on four pages: ${name}, ${language}`, { tag }, async ({ page }) => {
      await printed(await openTable(page, { language }), await record());
    });
  }
}
