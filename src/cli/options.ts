/** Reads a command's options; a bad one ends the command with a clear line and code 2. */
import { parseArgs } from 'node:util';

/** Ends the command: one line on the error stream, exit code 2. */
export const refuseOption = (line: string): never => {
  console.error(line);
  process.exit(2);
};

/** Values of `--name value` options; only the names in `defaults` are known. */
export const readOptions = <Name extends string>(
  defaults: { readonly [name in Name]: string },
): {
  readonly [name in Name]: string;
} => {
  const names = Object.keys(defaults);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    return { ...defaults, ...values };
  } catch (reason) {
    const fault = String(reason instanceof Error ? reason.message : reason).replace(/\.$/, '');
    return refuseOption(`${fault}. Known are --${names.join(' --')}.`);
  }
};

/** A whole number within limits. */
export const readWhole = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  return refuseOption(`--${name} must be a whole number from ${least} to ${most}, not ${text}.`);
};

/** One of a list. */
export const readOneOf = <T extends string>(name: string, text: string, list: readonly T[]): T =>
  list.find((known) => known === text) ??
  refuseOption(`--${name} must be one of ${list.join(', ')}, not ${text}.`);
