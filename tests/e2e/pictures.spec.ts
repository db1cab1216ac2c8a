/** Pictures of the page for its description. Not a test: `npm run pictures` runs it by its tag. */
import type { Page } from '@playwright/test';
import type { OrderKind } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { mapDrawn } from './table/map.ts';
import { openDesk, sealOneOf } from './table/orders.ts';
import { keepPicture } from './table/picture.ts';
import { atQuestion, atTurn, recordAt } from './table/records.ts';
import { importGame } from './table/saves.ts';
import { openTable, startingWith, type Table } from './table/table.ts';
import { expect, NARROW, test, WIDE } from './table/test.ts';

type Size = typeof WIDE | typeof NARROW;

const keep = (page: Page, name: string, { width, height }: Size): Promise<void> =>
  keepPicture(page, new URL(`../../docs/pictures/${name}-${width}x${height}.png`, import.meta.url));

/** On a small screen the map has a sheet of its own. */
const showMap = async (table: Table, size: Size): Promise<void> => {
  const { page, text } = table;
  if (size === NARROW) await page.getByRole('button', { name: text.say('sheet.map'), exact: true }).click();
  await mapDrawn(table);
};

/** The line is in force, and an offer from Washington lies on the table. */
const atOffer = ({ observation: { pub, phase, offers } }: Update): boolean =>
  phase === 'orders' &&
  ['in-force', 'extended'].includes(pub.blockade) &&
  offers.us.some((offer) => offer?.status === 'open');

const SEALED: readonly (readonly ['military' | 'intelligence' | 'private', OrderKind])[] = [
  ['military', 'M2'],
  ['intelligence', 'I2'],
  ['private', 'C2'],
];

for (const size of [WIDE, NARROW]) {
  test.describe(`pictures ${size.width} wide`, { tag: '@pictures' }, () => {
    test.use({ viewport: size });

    test('title', async ({ page }) => {
      const { text } = await openTable(page);
      await expect(page.getByRole('button', { name: text.say('title.us.play') })).toBeVisible();
      await keep(page, 'title', size);
    });

    test('Washington as the line takes force', async ({ page }) => {
      const table = await openTable(page);
      await importGame(table, await recordAt({ side: 'us', holds: atTurn(13) }));
      for (const [desk, kind] of SEALED) {
        await openDesk(table, desk);
        await sealOneOf(table, [kind]);
      }
      await showMap(table, size);
      await keep(page, 'desk-us', size);
    });

    test('Moscow at its talks', async ({ page }) => {
      const table = await openTable(page);
      await importGame(table, await recordAt({ side: 'ussr', policy: 'heuristic', holds: atOffer }));
      await page.getByRole('tab', { name: startingWith(table.text.say('tabs.talks')) }).click();
      if (size === WIDE) await mapDrawn(table);
      await keep(page, 'desk-ussr', size);
    });

    test('a turn resolved, and what cannot wait', async ({ page }) => {
      const table = await openTable(page);
      const record = await recordAt({
        side: 'us',
        holds: (update) => atQuestion(update) && update.log.length - update.resolutionFrom > 8,
      });
      await importGame(table, record);
      const toAnswer = page.getByRole('button', { name: table.text.say('resolution.answer'), exact: true });
      await expect(toAnswer).toBeVisible();
      await mapDrawn(table);
      await keep(page, 'resolution', size);
      await toAnswer.click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await keep(page, 'reaction', size);
    });

    test('a settlement, and the truth', async ({ page }) => {
      const table = await openTable(page);
      await importGame(
        table,
        await recordAt({ side: 'us', policy: 'heuristic', holds: ({ outcome }) => outcome?.end === 'E1' }),
      );
      await expect(page.getByRole('heading', { name: table.text.say('debrief.title') })).toBeVisible();
      await keep(page, 'end', size);
    });
  });
}
