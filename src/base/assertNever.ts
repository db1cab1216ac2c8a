/** The last line of a total switch: does not compile while a case is missing. Throws if reached at run time. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
};
