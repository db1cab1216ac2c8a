/** Writes `docs/TESTS.md` from the last run of `npm run test:all`: every browser test with its result and time. */
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));

const specsOf = ({ suites = [], specs = [], file }) => [
  ...specs.map((spec) => ({ ...spec, file })),
  ...suites.flatMap(specsOf),
];
const rows = read('playwright')
  .suites.flatMap(specsOf)
  .flatMap(({ title, file, tags, tests }) =>
    tests.map(({ status, results }) => ({
      title,
      file,
      whole: tags.includes('whole'),
      result: status === 'expected' ? 'passed' : 'failed',
      seconds: (results.at(-1)?.duration ?? 0) / 1000,
    })),
  );
rows.sort((one, other) => one.file.localeCompare(other.file) || one.title.localeCompare(other.title));

const { numPassedTests, numFailedTests } = read('vitest');
const passed = rows.filter(({ result }) => result === 'passed').length;
const lines = rows.map(
  ({ title, file, whole, result, seconds }) =>
    `| ${file} | ${title} | ${whole ? 'only here' : 'also `npm test`'} | ${result} | ${seconds.toFixed(1)} |`,
);
writeFileSync(
  'docs/TESTS.md',
  `# The last run of every test

\`npm run test:all\`: ${numPassedTests} unit tests passed, ${numFailedTests} failed; ${passed} of ${rows.length} browser tests passed. Two run at a time; seconds are
each test's own. Whole games and the tours in every language are played only here, because \`npm test\` has twelve minutes.

| file | test | runs | result | seconds |
|---|---|---|---|---:|
${lines.join('\n')}
`,
);
