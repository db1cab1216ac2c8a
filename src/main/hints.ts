/** Hints that have been seen, kept in this browser under one name. A browser that keeps nothing shows them at every visit. */
const NAME = 'knot-of-war.hints';

export const openSeenHints = (): readonly string[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(stored) ? stored.filter((hint) => typeof hint === 'string') : [];
  } catch {
    return [];
  }
};

export const keepSeenHints = (hints: readonly string[]): void => {
  try {
    localStorage.setItem(NAME, JSON.stringify(hints));
  } catch {
    // They then count as seen for this visit.
  }
};
