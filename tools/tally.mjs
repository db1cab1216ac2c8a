/**
 * Adds up the tests of the last run (unit tests and browser tests) and prints `N passed, N failed` as its last line. Exit code 1
 * when a test failed, when none ran, or when either runner left no result. A browser test that passed only at its second try, which
 * build machines allow, has passed. Before the last line both such tests and those that failed are named.
 */
import { readFileSync } from 'node:fs';

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const vitest = read('test-results/vitest.json');
const playwright = read('test-results/playwright.json');

/** A file that could not be loaded has failed though none of its tests ran. */
function unitCounts(result) {
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken };
}

function browserCounts(result) {
  const { expected, unexpected, flaky } = result.stats;
  const broken = unexpected === 0 ? result.errors.length : 0;
  return { passed: expected + flaky, failed: unexpected + broken };
}

const failedUnits = ({ testResults }) =>
  testResults.flatMap(({ name, status, assertionResults }) => [
    ...assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName),
    ...(status === 'failed' && assertionResults.length === 0 ? [name] : []),
  ]);

/** The titles of the browser tests that came out so. */
function titled(suite, wanted) {
  const own = (suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === wanted));
  return [...own.map(({ title }) => title), ...(suite.suites ?? []).flatMap((part) => titled(part, wanted))];
}

const counts = [vitest && unitCounts(vitest), playwright && browserCounts(playwright)];
if (!vitest) console.log('The unit tests left no result.');
if (!playwright) console.log('The browser tests left no result.');
for (const title of titled(playwright ?? {}, 'flaky')) console.log(`Passed only at the second try: ${title}`);
const broken = [...failedUnits(vitest ?? { testResults: [] }), ...titled(playwright ?? {}, 'unexpected')];
for (const title of broken) console.log(`Failed: ${title}`);
const passed = counts.reduce((sum, count) => sum + (count?.passed ?? 0), 0);
const failed = counts.reduce((sum, count) => sum + (count?.failed ?? 0), 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && counts.every((count) => count && count.passed > 0) ? 0 : 1);
