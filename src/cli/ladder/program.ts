/** A fingerprint of what decides how a game goes, so that games of two versions are not added up. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PARTS = [
  'src/base',
  'src/scenario',
  'src/engine',
  'src/policy',
  'scenarios/october-1962/scenario.json',
];
const FILE = 'program';

const filesUnder = (part: string): readonly string[] => {
  const path = join(ROOT, part);
  if (part.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

export const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of PARTS.flatMap(filesUnder)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Whether the folder's games are of this program; a folder without any becomes its own. */
export const isOwnFolder = (folder: string, program: string): boolean => {
  const file = join(folder, FILE);
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) return readFileSync(file, 'utf8') === program;
  writeFileSync(file, program);
  return true;
};
