/**
 * Runs every check and goes on after a failure, so that one run tells everything; only the browser tests need the build. Prints a
 * table of what passed and how long it took. Exit code 1 when anything failed. With `all`, whole games and the tours in every
 * language are played too.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const all = process.argv[2] === 'all';
/** One after another; what stands in one line runs side by side, each on a core of its own. */
const STEPS = [
  [{ name: 'lint' }, { name: 'typecheck' }],
  [{ name: 'unit' }],
  [{ name: 'build' }],
  [{ name: 'sizes', needs: 'build' }],
  [{ name: all ? 'e2e:all' : 'e2e', needs: 'build' }],
];

/** Answers with the exit code. What runs beside others prints when it is done, so that no two are mixed. */
const run = (name, alone) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', name], {
      stdio: alone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
    if (alone) console.log(`\n--- ${name}`);
    child.on('error', () => resolve(1));
    child.on('close', (status) => {
      if (!alone) console.log(`\n--- ${name}\n${Buffer.concat(printed).toString()}`);
      resolve(status);
    });
  });

// Results of an earlier run must not be counted as this one's.
rmSync('test-results', { recursive: true, force: true });

const outcomes = new Map();
const check = async ({ name, needs }, alone) => {
  if (needs && outcomes.get(needs)?.result !== 'passed') {
    outcomes.set(name, { result: 'skipped', seconds: 0 });
    return;
  }
  const start = performance.now();
  const status = await run(name, alone);
  outcomes.set(name, {
    result: status === 0 ? 'passed' : 'failed',
    seconds: (performance.now() - start) / 1000,
  });
};
for (const beside of STEPS) await Promise.all(beside.map((step) => check(step, beside.length === 1)));

console.log('');
for (const [name, { result, seconds }] of outcomes) {
  console.log(`${name.padEnd(10)} ${result.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exit([...outcomes.values()].every(({ result }) => result === 'passed') ? 0 : 1);
