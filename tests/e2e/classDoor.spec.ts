/** The door of a class: the two ways on beside joining stand apart, on a laptop and on a phone. */
import { openText } from '../../src/text/text.ts';
import { expect, test } from './table/test.ts';

const text = await openText('en');
/** Fewer pixels than this between two buttons are no gap for a thumb. */
const LEAST_GAP = 8;
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

test('opening a class and playing alone have room between them', async ({ page }) => {
  await page.goto('/class?lang=en');
  const teach = page.getByRole('button', { name: text.say('door.teacher') });
  const alone = page.getByRole('link', { name: text.say('door.solo') });
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const [one, other] = [await teach.boundingBox(), await alone.boundingBox()];
    if (one === null || other === null) throw new Error('a way on is not shown');
    const across = other.x - (one.x + one.width);
    const down = other.y - (one.y + one.height);
    expect(Math.max(across, down)).toBeGreaterThanOrEqual(LEAST_GAP);
  }
});
