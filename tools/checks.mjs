/**
 * Runs every check in turn and goes on after a failure, so that one run tells everything; only the browser tests need the build.
 * Prints a table of what passed and how long it took. Exit code 1 when anything failed. With `all`, whole games and the tours in
 * every language are played too.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const all = process.argv[2] === 'all';
const STEPS = [
  { name: 'lint' },
  { name: 'typecheck' },
  { name: 'unit' },
  { name: 'build' },
  { name: 'sizes', needs: 'build' },
  { name: all ? 'e2e:all' : 'e2e', needs: 'build' },
];

// Results of an earlier run must not be counted as this one's.
rmSync('test-results', { recursive: true, force: true });

const outcomes = new Map();
for (const { name, needs } of STEPS) {
  if (needs && outcomes.get(needs)?.result !== 'passed') {
    outcomes.set(name, { result: 'skipped', seconds: 0 });
    continue;
  }
  console.log(`\n--- ${name}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '-s', name], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  outcomes.set(name, {
    result: status === 0 ? 'passed' : 'failed',
    seconds: (performance.now() - start) / 1000,
  });
}

console.log('');
for (const [name, { result, seconds }] of outcomes) {
  console.log(`${name.padEnd(10)} ${result.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exit([...outcomes.values()].every(({ result }) => result === 'passed') ? 0 : 1);
