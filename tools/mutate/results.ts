/** What Stryker found, file by file: the part of its report (mutation-testing-report-schema) that is read here. */
import { readFileSync } from 'node:fs';
import { whyEquivalent } from './equivalents.ts';

type Status =
  | 'Killed'
  | 'Survived'
  | 'NoCoverage'
  | 'Timeout'
  | 'CompileError'
  | 'RuntimeError'
  | 'Ignored'
  | 'Pending';

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: Status;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: {
    readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] };
  };
}

export interface Survivor {
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
  readonly reached: boolean;
  /** Why no test can tell it from the engine, where that is so. */
  readonly why: string | undefined;
}

export interface FileResult {
  readonly file: string;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

const FOUND: readonly Status[] = ['Killed', 'Timeout'];
const LEFT: readonly Status[] = ['Survived', 'NoCoverage'];

const between = (lines: readonly string[], { start, end }: Mutant['location']): string =>
  lines
    .slice(start.line - 1, end.line)
    .map((line, at, all) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === all.length - 1 ? end.column - 1 : undefined),
    )
    .join('\n');

const survivorOf = (file: string, lines: readonly string[], mutant: Mutant): Survivor => {
  const { start } = mutant.location;
  const becomes = mutant.replacement ?? mutant.mutatorName;
  const line = lines[start.line - 1]?.trim() ?? '';
  return {
    line: start.line,
    was: between(lines, mutant.location),
    becomes,
    reached: mutant.status === 'Survived',
    why: whyEquivalent(file, line, becomes),
  };
};

export const readResults = (path: string): readonly FileResult[] => {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return Object.entries(report.files)
    .map(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      const left = mutants.filter(({ status }) => LEFT.includes(status));
      return {
        file,
        killed: mutants.filter(({ status }) => FOUND.includes(status)).length,
        survivors: left
          .map((mutant) => survivorOf(file, lines, mutant))
          .toSorted((one, two) => one.line - two.line),
      };
    })
    .filter(({ killed, survivors }) => killed + survivors.length > 0)
    .toSorted((one, two) => one.file.localeCompare(two.file));
};
