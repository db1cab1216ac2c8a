/** Reads a command's options; a bad one ends the command with a clear line and code 2. */
import { parseArgs } from 'node:util';

/** Ends the command: one line on the error stream, exit code 2. */
export const refuseOption = (line: string): never => {
  console.error(line);
  process.exit(2);
};

/** Values of `--name value` options and of bare `--flag`s; only the names in `defaults` and `flags` are known. */
export const readOptions = <Name extends string, Flag extends string = never>(
  defaults: { readonly [name in Name]: string },
  flags: readonly Flag[] = [],
): { readonly [name in Name]: string } & { readonly [flag in Flag]: boolean } => {
  const names = Object.keys(defaults);
  const unset = Object.fromEntries(flags.map((flag) => [flag, false])) as { [flag in Flag]: boolean };
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }] as const),
    ...flags.map((flag) => [flag, { type: 'boolean' as const }] as const),
  ]);
  try {
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    return { ...defaults, ...unset, ...values };
  } catch (reason) {
    const fault = String(reason instanceof Error ? reason.message : reason).replace(/\.$/, '');
    return refuseOption(`${fault}. Known are --${[...names, ...flags].join(' --')}.`);
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
