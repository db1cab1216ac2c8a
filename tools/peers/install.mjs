/** Engines to measure beside ours, as pinned here; they are no part of the game. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PINNED = import.meta.dirname;
const FOLDER = join(PINNED, '..', '..', 'node_modules', '.cache', 'peers');

const lockIn = (folder) => {
  const path = join(folder, 'package-lock.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** Installs what is pinned unless it stands there already; false when npm could not. */
export function installPeers() {
  if (lockIn(FOLDER) === lockIn(PINNED) && existsSync(join(FOLDER, 'node_modules'))) return true;
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(PINNED, name), join(FOLDER, name));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--ignore-scripts', '--omit=optional', '--fetch-retries=1', '--no-audit', '--no-fund'];
  const { status } = spawnSync(npm, ['ci', ...quiet], {
    cwd: FOLDER,
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) rmSync(FOLDER, { recursive: true, force: true });
  return status === 0;
}

/** Loads one of them. */
export const loadPeer = createRequire(join(FOLDER, 'package.json'));
