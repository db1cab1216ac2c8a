/** Pictures of the page for its description, and the measure for its looks. Not a test: `npm run pictures` runs it by its tag. */
import { MOMENTS } from './table/moments.ts';
import { keepPicture } from './table/picture.ts';
import { openTable } from './table/table.ts';
import { LARGE, NARROW, test, WIDE } from './table/test.ts';

for (const size of [WIDE, LARGE, NARROW]) {
  test.describe(`pictures ${size.width} wide`, { tag: '@pictures' }, () => {
    test.use({ viewport: size });
    for (const { name, reach } of MOMENTS) {
      test(name, async ({ page }) => {
        await reach(await openTable(page));
        await keepPicture(page, name, size);
      });
    }
  });
}
