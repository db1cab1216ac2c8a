/** Hints that have been seen, kept in this browser. */
import { keep, readKept } from './kept.ts';

const NAME = 'knot-of-war.hints';

export const openSeenHints = (): readonly string[] => {
  const kept = readKept(NAME);
  return Array.isArray(kept) ? kept.filter((hint) => typeof hint === 'string') : [];
};

export const keepSeenHints = (hints: readonly string[]): void => keep(NAME, hints);
