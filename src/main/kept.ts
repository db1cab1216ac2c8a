/** Small things kept in this browser, each under a name. A browser that keeps nothing is no fault: what is kept holds for the visit. */

/** What is kept under the name; undefined where nothing is, or nothing that can be read. */
export const readKept = (name: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

export const keep = (name: string, value: unknown): void => {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Full, or forbidden.
  }
};
