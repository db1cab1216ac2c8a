/** Medians and time, for everything that is measured. */

/** What is measured is the full game. */
export const MAIN_SCENARIO = 'october-1962';

export const RUNS = 5;

/** The upper of the two in the middle; 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Milliseconds by the clock, and of the processor for this thread alone. */
export interface Spent {
  readonly ms: number;
  readonly processorMs: number;
}

/** What `work` gives, and the time it takes. */
export const spentOn = <T>(work: () => T): Spent & { readonly made: T } => {
  const from = performance.now();
  const used = process.threadCpuUsage();
  const made = work();
  const { user, system } = process.threadCpuUsage(used);
  return { made, ms: performance.now() - from, processorMs: (user + system) / 1000 };
};
