/**
 * Finds a Chromium, fetching one if the machine has none, and runs a command with CHROMIUM_PATH naming it:
 *   node tools/chromium.mjs -- <command> [arguments]
 * Looked for in this order: CHROMIUM_PATH; a system's own; the one Playwright keeps; one Playwright downloads; the one that the
 * package @sparticuz/chromium carries (Linux on x64 only, needs no network beyond the package registry).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const require = createRequire(import.meta.url);
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function versionOf(path) {
  // On Windows `chrome --version` opens a window instead of answering.
  if (process.platform === 'win32') return 'version not asked';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/** A path with its version when the file is there and starts, else undefined. */
function usable(path) {
  if (!path || !existsSync(path)) return undefined;
  const version = versionOf(path);
  return version === undefined ? undefined : { path, version };
}

function installed() {
  for (const path of [process.env.CHROMIUM_PATH, ...SYSTEM, chromium.executablePath()]) {
    const found = usable(path);
    if (found) return found;
  }
  return undefined;
}

function downloaded() {
  console.log('No Chromium found; asking Playwright to download one.');
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return usable(chromium.executablePath());
}

async function carried() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('No download; unpacking the one that @sparticuz/chromium carries.');
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  // It unpacks into TMPDIR and takes whatever lies there for its own, so every version has a folder to itself.
  process.env.TMPDIR = join(tmpdir(), `knot-of-war-chromium-${version}`);
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  return usable(await packed.executablePath());
}

const outerTmp = process.env.TMPDIR;
const found = installed() ?? downloaded() ?? (await carried());
if (outerTmp === undefined) delete process.env.TMPDIR;
else process.env.TMPDIR = outerTmp;
if (!found) {
  console.error('No Chromium. Install one (apt-get install chromium) or set CHROMIUM_PATH to its program.');
  process.exit(1);
}
console.log(`Browser: ${found.path} (${found.version})`);

const [command, ...rest] = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
if (command !== undefined) {
  const { status, error } = spawnSync(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: found.path },
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  process.exit(status ?? 1);
}
