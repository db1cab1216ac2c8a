const sorted = (values: readonly number[]): number[] => [...values].sort((one, two) => one - two);

/** The middle one; of an even number the upper of the two. NaN for none. */
export const medianOf = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;

export const largestOf = (values: readonly number[]): number => Math.max(0, ...values);
