/**
 * Five minutes as either leader in every language: by the keyboard alone, and by roles and names alone, as what reads a page aloud
 * knows it.
 */
import type { Side } from '../../src/scenario/types.ts';
import type { Offered } from '../../src/text/languages.ts';
import { walkDrill } from './table/drill.ts';
import { type Hand, KEYBOARD, MOUSE } from './table/hand.ts';
import { openTable } from './table/table.ts';
import { test } from './table/test.ts';

interface Walk {
  readonly language: Offered;
  readonly side: Side;
  readonly by: 'the keyboard alone' | 'roles and names alone';
  /** Whether `npm test` has time for it. */
  readonly always: boolean;
}

const WALKS: readonly Walk[] = [
  { language: 'en', side: 'us', by: 'the keyboard alone', always: true },
  { language: 'en', side: 'ussr', by: 'roles and names alone', always: false },
  { language: 'ru', side: 'ussr', by: 'the keyboard alone', always: false },
  { language: 'ru', side: 'us', by: 'roles and names alone', always: true },
  { language: 'es', side: 'us', by: 'the keyboard alone', always: false },
  { language: 'es', side: 'ussr', by: 'roles and names alone', always: false },
];

const HANDS: { readonly [by in Walk['by']]: Hand } = {
  'the keyboard alone': KEYBOARD,
  'roles and names alone': MOUSE,
};

for (const { language, side, by, always } of WALKS) {
  const title = `the drill of ${side} is walked to its debrief by ${by}, ${language}`;
  test(title, { tag: always ? [] : ['@whole'] }, async ({ page }) => {
    await walkDrill(await openTable(page, { language, hand: HANDS[by] }), side);
  });
}
