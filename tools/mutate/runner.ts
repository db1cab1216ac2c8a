/**
 * A test runner for Stryker that keeps to one process: every mutant gets the bundle loaded anew, so that nothing remembered under
 * another one counts, and the tests that reach it, up to the first that fails.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CoverageData, InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { Collected, TestFile } from './register.ts';

const BUNDLE = 'mutants/all.js';
/** A mutant under which the engine cannot even be loaded fails this one. */
const LOADS = 'the engine loads';

/** How `collect` names the test that a file with a fault at its top comes to. */
const UNREADABLE = ' > can be read';

/** What the mutated code reads and counts into. */
const space = (): InstrumenterContext => {
  const holder = globalThis as { __stryker__?: InstrumenterContext };
  holder.__stryker__ ??= {};
  return holder.__stryker__;
};

const load = async (run: string): Promise<readonly TestFile[]> => {
  const url = pathToFileURL(resolve(BUNDLE));
  url.search = run;
  const { files } = (await import(url.href)) as { readonly files: readonly TestFile[] };
  return files;
};

/** Naming the file lets Stryker see, in a later run, whose tests have changed. */
const identity = (id: string): { readonly id: string; readonly name: string; readonly fileName?: string } => {
  const [file, ...name] = id.split(' > ');
  return name.length === 0 ? { id, name: id } : { id, name: name.join(' > '), fileName: resolve(file ?? '') };
};

const resultOf = async (id: string, run: () => unknown): Promise<TestResult> => {
  const start = performance.now();
  const done = () => ({ ...identity(id), timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...done(), status: TestStatus.Success };
  } catch (reason) {
    return { ...done(), status: TestStatus.Failed, failureMessage: String(reason).slice(0, 300) };
  }
};

/**
 * What a test reaches is what it runs, what ran while its file and groups were read, and what ran while the engine was loaded: a
 * mutant is in force during all of it.
 */
const reachedBy = ({ id, within }: Collected, { static: loading, perTest }: MutantCoverage): CoverageData => {
  const reached: CoverageData = {};
  for (const part of [loading, perTest[id] ?? {}, ...within.map((group) => perTest[group] ?? {})])
    for (const [mutant, hits] of Object.entries(part)) reached[mutant] = (reached[mutant] ?? 0) + hits;
  return reached;
};

const coverageOf = (tests: readonly Collected[]): MutantCoverage => {
  const counted = space().mutantCoverage ?? { static: {}, perTest: {} };
  return {
    static: {},
    perTest: Object.fromEntries(tests.map((test) => [test.id, reachedBy(test, counted)])),
  };
};

class InProcessRunner implements TestRunner {
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [await resultOf(LOADS, () => undefined)];
    const all: Collected[] = [];
    for (const file of await load('dry')) {
      const tests = await file.collect();
      all.push(...tests);
      for (const { id, run } of tests) {
        space().currentTestId = id;
        results.push(await resultOf(id, run));
      }
      delete space().currentTestId;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverageOf(all) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(space(), { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results: TestResult[] = [];
    const loading = await resultOf(LOADS, async () => {
      results.push(...(await judge(await load(activeMutant.id), testFilter)));
    });
    const outOfHits = determineHitLimitReached(space().hitCount, hitLimit);
    return toMutantRunResult(outOfHits ?? { status: DryRunStatus.Complete, tests: [loading, ...results] });
  }
}

/** Runs these tests, or all, until one fails; reads only the files they stand in. */
const judge = async (
  files: readonly TestFile[],
  wanted: readonly string[] | undefined,
): Promise<readonly TestResult[]> => {
  const ids = wanted && new Set(wanted);
  const names = wanted && new Set(wanted.map((id) => id.split(' > ')[0]));
  const results: TestResult[] = [];
  for (const file of files) {
    if (names && !names.has(file.name)) continue;
    for (const { id, run } of await file.collect()) {
      if (ids && !ids.has(id) && !id.endsWith(UNREADABLE)) continue;
      const result = await resultOf(id, run);
      results.push(result);
      if (result.status === TestStatus.Failed) return results;
    }
  }
  return results;
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
