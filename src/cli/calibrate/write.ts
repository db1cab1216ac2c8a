/** Puts the document and its plots in a folder. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENSITIVITY_HEADING } from './document.ts';

const DOCUMENT = 'CALIBRATION.md';

/** Pictures by name, without ending. */
export type Plots = { readonly [name: string]: string };

const sensitivityIn = (text: string): string => {
  const at = text.indexOf(SENSITIVITY_HEADING);
  return at < 0 ? '' : text.slice(at);
};

const writePlots = (folder: string, plots: Plots): void => {
  mkdirSync(join(folder, 'calibration'), { recursive: true });
  for (const [name, svg] of Object.entries(plots))
    writeFileSync(join(folder, 'calibration', `${name}.svg`), svg);
};

const present = (folder: string): string => {
  const file = join(folder, DOCUMENT);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const put = (folder: string, ...parts: readonly string[]): void =>
  writeFileSync(
    join(folder, DOCUMENT),
    `${parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n')}\n`,
  );

/** Writes all but the section on sensitivity, which stays as it is. */
export const writeTargets = (folder: string, document: string, plots: Plots): void => {
  writePlots(folder, plots);
  put(folder, document, sensitivityIn(present(folder)));
};

/** Writes the section on sensitivity, and leaves the rest as it is. */
export const writeSensitivity = (folder: string, section: string, plots: Plots): void => {
  writePlots(folder, plots);
  const before = present(folder);
  put(folder, before.slice(0, before.length - sensitivityIn(before).length), section);
};
