/** Lighthouse on the title, with its own mobile preset: a slow telephone on a slow line. */
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { medianOf } from './numbers.ts';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  firstPaintMs: 'first-contentful-paint',
  largestPaintMs: 'largest-contentful-paint',
  blockedMs: 'total-blocking-time',
  speedIndexMs: 'speed-index',
  shift: 'cumulative-layout-shift',
} as const;

type Category = (typeof CATEGORIES)[number];
type Audit = keyof typeof AUDITS;
export type LighthouseRun = { readonly [name in Category | Audit]: number } & {
  /** Audits that took points away, by their names. */
  readonly faults: readonly string[];
};

const runOnce = async (url: string, port: number): Promise<LighthouseRun> => {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (result === undefined) throw new Error('Lighthouse gave no result.');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
  const values = Object.entries(AUDITS).map(([name, id]) => [name, audits[id]?.numericValue ?? Number.NaN]);
  const weighty = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
  );
  return { ...Object.fromEntries([...scores, ...values]), faults: weighty.map(({ id }) => id) };
};

/** Five runs one after another, each in a browser of its own, and the median of every figure. */
export const measureLighthouse = async (url: string): Promise<LighthouseRun> => {
  const chromium = process.env.CHROMIUM_PATH;
  const runs: LighthouseRun[] = [];
  for (let run = 0; run < RUNS; run++) {
    const chrome = await chromeLauncher.launch({
      ...(chromium === undefined ? {} : { chromePath: chromium }),
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
    });
    try {
      runs.push(await runOnce(url, chrome.port));
    } finally {
      chrome.kill();
    }
  }
  const names = [...CATEGORIES, ...Object.keys(AUDITS)] as (Category | Audit)[];
  const medians = names.map((name) => [name, medianOf(runs.map((run) => run[name]))]);
  return { ...Object.fromEntries(medians), faults: [...new Set(runs.flatMap(({ faults }) => faults))] };
};
