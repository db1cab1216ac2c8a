/** The budgets of `search` that are measured, in iterations a side and turn, and the players by their names. */
import type { DoctrineId } from '../../policy/doctrines/doctrine.ts';
import { DEFAULT_SEARCH_NODES } from '../../policy/leader.ts';

const X1 = 250;

/** Each four times the one before. */
export const BUDGETS = [X1, 4 * X1, 16 * X1] as const;

export const searchOf = (nodes: number, doctrine?: DoctrineId): string =>
  doctrine === undefined ? `search:${nodes}` : `search:${nodes}:${doctrine}`;

/** The smallest budget, for what wants many games. */
export const QUICK_SEARCH = searchOf(X1);
/** As the page plays. */
export const DEFAULT_SEARCH = searchOf(DEFAULT_SEARCH_NODES);
