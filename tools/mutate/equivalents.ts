/**
 * Mutants that no test can tell from the engine, each with the reason. A mutant is named by its file, the line it stands in and what
 * it puts there, so that a line that moves keeps its entry and one that changes loses it.
 */
import { readFileSync } from 'node:fs';

/** Reason; file of `src/engine`; whole line of the source in which the mutant begins, trimmed; what it puts there, `*` for anything. */
type Listed = {
  readonly [why: string]: {
    readonly [file: string]: { readonly [line: string]: readonly string[] };
  };
};

const LISTED = JSON.parse(readFileSync(new URL('equivalents.json', import.meta.url), 'utf8')) as Listed;

/** Why no test can tell this mutant from the engine; undefined where one could. */
export const whyEquivalent = (file: string, line: string, becomes: string): string | undefined =>
  Object.entries(LISTED).find(([, files]) => {
    const listed = files[file.replace('src/engine/', '')]?.[line] ?? [];
    return listed.includes(becomes) || listed.includes('*');
  })?.[0];
