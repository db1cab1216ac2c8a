/** A scenario with some of its constants changed, to see what depends on them. */
import { deepFreeze } from '../../base/freeze.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Where a number stands in the scenario, and what it is to be. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly value: number;
}

type Tree = { [key: string | number]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const put = (tree: Tree, { path, value }: Change): void => {
  const last = path.at(-1);
  let at: Tree = tree;
  for (const key of path.slice(0, -1)) {
    const below = at[key];
    if (!isTree(below)) throw new Error(`nothing to change at ${path.join('.')}`);
    at = below;
  }
  if (last === undefined || typeof at[last] !== 'number')
    throw new Error(`no number to change at ${path.join('.')}`);
  at[last] = value;
};

/** A frozen copy with the changes made. Throws when one names no number. */
export const changed = (scenario: Scenario, changes: readonly Change[]): Scenario => {
  const copy = structuredClone(scenario) as unknown as Tree;
  for (const change of changes) put(copy, change);
  return deepFreeze(copy as unknown as Scenario);
};
