import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../tools/tally.mjs', import.meta.url));
const units = (passed: number, failed: number, testResults: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});
const pages = (expected: number, unexpected: number, errors: object[] = []) => ({
  stats: { expected, unexpected, flaky: 0 },
  errors,
});

/** The lines and the exit code of the tally over the given results; undefined leaves a result out. */
function linesOf(
  vitest: object | undefined,
  playwright: object | undefined,
): readonly [readonly string[], number | null] {
  const folder = mkdtempSync(join(tmpdir(), 'knot-tally-'));
  mkdirSync(join(folder, 'test-results'));
  if (vitest) writeFileSync(join(folder, 'test-results/vitest.json'), JSON.stringify(vitest));
  if (playwright) writeFileSync(join(folder, 'test-results/playwright.json'), JSON.stringify(playwright));
  const { stdout, status } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return [stdout.trimEnd().split('\n'), status];
}

it.each([
  ['all is well', units(3, 0), pages(2, 0), '5 passed, 0 failed', 0],
  ['a unit test failed', units(3, 1), pages(2, 0), '5 passed, 1 failed', 1],
  ['a browser test failed', units(3, 0), pages(2, 1), '5 passed, 1 failed', 1],
  [
    'a test file did not load',
    units(3, 0, [{ status: 'failed', assertionResults: [] }]),
    pages(2, 0),
    '5 passed, 1 failed',
    1,
  ],
  ['the server did not start', units(3, 0), pages(0, 0, [{}]), '3 passed, 1 failed', 1],
  ['no unit test ran', units(0, 0), pages(2, 0), '2 passed, 0 failed', 1],
  ['the browser tests left no result', units(3, 0), undefined, '3 passed, 0 failed', 1],
  ['nothing ran', undefined, undefined, '0 passed, 0 failed', 1],
])('%s', (_name, vitest, playwright, line, code) => {
  const [lines, status] = linesOf(vitest, playwright);
  expect([lines.at(-1), status]).toEqual([line, code]);
});

it('names the browser tests that needed a second try, and counts them as passed', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const suites = [
    { specs: [spec('steady', 'expected')], suites: [{ specs: [spec('a tired one', 'flaky')] }] },
  ];
  const result = { stats: { expected: 1, unexpected: 0, flaky: 1 }, errors: [], suites };
  expect(linesOf(units(3, 0), result)).toEqual([
    ['Passed only at the second try: a tired one', '5 passed, 0 failed'],
    0,
  ]);
});
