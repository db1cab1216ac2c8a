/**
 * Every screen in every language: nothing is cut off, laid over something else or pushed off the screen, and nothing bars the way
 * of a screen reader. The trial language is 40 % longer than English. What `npm test` has no time for, the
 * largest screen too, is played by `test:all`.
 */
import type { Page } from '@playwright/test';
import { barriers } from './table/barriers.ts';
import { layoutFaults } from './table/layoutFaults.ts';
import { openTable } from './table/table.ts';
import { expect, LARGE, NARROW, test, WIDE } from './table/test.ts';
import { type Look, TOURS } from './table/tours.ts';

type Size = typeof NARROW | typeof LARGE | typeof WIDE;

/** `high` is strong contrast. */
interface Round {
  readonly language: 'en' | 'ru' | 'es' | 'qps';
  readonly contrast: 'standard' | 'high';
  /** The sizes at which a screen reader's way is looked at; it takes most of the time. */
  readonly axe: readonly Size[];
  readonly always: boolean;
}

const ROUNDS: readonly Round[] = [
  { language: 'en', contrast: 'standard', axe: [WIDE], always: true },
  { language: 'qps', contrast: 'standard', axe: [], always: false },
  { language: 'en', contrast: 'standard', axe: [NARROW], always: false },
  { language: 'ru', contrast: 'high', axe: [NARROW, WIDE], always: false },
  { language: 'es', contrast: 'high', axe: [NARROW, WIDE], always: false },
  { language: 'ru', contrast: 'standard', axe: [NARROW, WIDE], always: false },
  { language: 'es', contrast: 'standard', axe: [NARROW, WIDE], always: false },
  { language: 'en', contrast: 'high', axe: [NARROW, WIDE], always: false },
];

const SIZES = [NARROW, LARGE, WIDE];

const looker =
  (page: Page, sizes: readonly Size[], axe: readonly Size[]): Look =>
  async (name, part) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      const where = `${name}, ${size.width} wide`;
      expect.soft(await layoutFaults(page), where).toEqual([]);
      if (axe.includes(size)) expect.soft(await barriers(page, part), where).toEqual([]);
    }
  };

for (const { language, contrast, axe, always } of ROUNDS) {
  for (const [name, tour] of TOURS) {
    const sizes = axe.map(({ width }) => `, axe at ${width}`).join('');
    const title = `every screen, ${language}, ${contrast} contrast${sizes}: ${name}`;
    test(title, { tag: always ? [] : ['@whole'] }, async ({ page }) => {
      await page.addInitScript((preferences) => {
        localStorage.setItem('knot-of-war.preferences', preferences);
      }, JSON.stringify({ contrast }));
      await tour(await openTable(page, { language }), looker(page, always ? [NARROW, WIDE] : SIZES, axe));
    });
  }
}
