/**
 * Every run of the tests has a temporary folder to itself, so that what a killed process leaves behind goes with it. The programs
 * that tests start keep there what Node has made of their files: each next one starts in half the time.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const setup = (): (() => void) => {
  const before = { TMPDIR: process.env['TMPDIR'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };
  const folder = mkdtempSync(join(tmpdir(), 'knot-tests-'));
  // PostgreSQL runs as somebody else where the tests run as root.
  chmodSync(folder, 0o755);
  Object.assign(process.env, { TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') });
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true });
  };
};
