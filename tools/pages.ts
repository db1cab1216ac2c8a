/**
 * Measures the built page in a browser: node tools/chromium.mjs -- node tools/pages.ts [section ...]
 * Sections: lighthouse visit responses turn idle heap debrief; without any, all of them. Prints a JSON line for each, and after all of
 * them writes the table in `docs/bench.md`. Exit code 1 when an aim is missed.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { AIMS } from './pages/aims.ts';
import { withBrowser } from './pages/browser.ts';
import { measureDebrief } from './pages/debrief.ts';
import { documentOf } from './pages/document.ts';
import { measureHeap } from './pages/heap.ts';
import { measureIdle } from './pages/idle.ts';
import { measureLighthouse } from './pages/lighthouse.ts';
import { measureResponses } from './pages/responses.ts';
import type { Figures, Section } from './pages/section.ts';
import { type Site, withSite } from './pages/site.ts';
import { measureTurn } from './pages/turn.ts';
import { measureVisit } from './pages/visit.ts';

const DOCUMENT = new URL('../docs/bench.md', import.meta.url);

type Measure = (site: Site, browser: Browser) => Promise<object>;
const SECTIONS: { readonly [section in Section]: Measure } = {
  lighthouse: ({ address }) => measureLighthouse(address),
  visit: (site, browser) => measureVisit(browser, site),
  responses: ({ address }, browser) => measureResponses(browser, address),
  turn: ({ address }, browser) => measureTurn(browser, address),
  idle: ({ address }, browser) => measureIdle(browser, address),
  heap: ({ address }, browser) => measureHeap(browser, address),
  debrief: ({ address }, browser) => measureDebrief(browser, address),
};
const NAMES = Object.keys(SECTIONS) as Section[];

const measureAll = (names: readonly Section[]): Promise<Figures> =>
  withSite((site) =>
    withBrowser(async (browser) => {
      const figures: { [section in Section]?: object } = {};
      for (const name of names) {
        figures[name] = await SECTIONS[name](site, browser);
        console.log(JSON.stringify({ section: name, ...figures[name] }));
      }
      return figures as Figures;
    }),
  );

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !NAMES.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(', ')}. There are: ${NAMES.join(' ')}`);
  process.exit(2);
}
const figures = await measureAll(asked.length === 0 ? NAMES : NAMES.filter((name) => asked.includes(name)));
if (asked.length === 0) writeFileSync(DOCUMENT, documentOf(figures));
const missed = AIMS.filter(({ holds }) => holds(figures) === false);
for (const { says } of missed) console.error(`Missed: ${says}`);
process.exitCode = missed.length > 0 ? 1 : 0;
