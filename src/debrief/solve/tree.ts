/** Games in extensive form with perfect information and chance, solved from the end. */
import type { Payoffs, Player } from './conflict.ts';

export type Tree =
  | { readonly kind: 'end'; readonly name: string; readonly payoffs: Payoffs }
  | {
      readonly kind: 'choice';
      /** Names the place; a plan is looked up by it, so it must be unique in its tree. */
      readonly at: string;
      readonly player: Player;
      readonly options: readonly { readonly name: string; readonly leads: Tree }[];
    }
  | {
      readonly kind: 'chance';
      readonly branches: readonly { readonly chance: number; readonly leads: Tree }[];
    };

export interface Solution {
  readonly payoffs: Payoffs;
  /** What is chosen at each place, reached or not. */
  readonly plan: ReadonlyMap<string, string>;
  /** The chance of each end that is reached. */
  readonly ends: ReadonlyMap<string, number>;
}

/** Differences below this are rounding, so they are ties; of equal options the first listed is chosen. */
const TIE = 1e-9;

const together = (parts: readonly { readonly chance: number; readonly solved: Solution }[]): Solution => {
  const ends = new Map<string, number>();
  for (const { chance, solved } of parts)
    for (const [name, share] of solved.ends) ends.set(name, (ends.get(name) ?? 0) + chance * share);
  const mean = (player: Player): number =>
    parts.reduce((sum, { chance, solved }) => sum + chance * solved.payoffs[player], 0);
  return {
    payoffs: [mean(0), mean(1)],
    plan: new Map(parts.flatMap(({ solved }) => [...solved.plan])),
    ends,
  };
};

const chosen = ({ at, player, options }: Extract<Tree, { kind: 'choice' }>): Solution => {
  const solved = options.map(({ name, leads }) => ({ name, solved: backwardInduction(leads) }));
  const best = solved.reduce((one, two) =>
    two.solved.payoffs[player] > one.solved.payoffs[player] + TIE ? two : one,
  );
  const plan = new Map(solved.flatMap((option) => [...option.solved.plan]));
  return { ...best.solved, plan: plan.set(at, best.name) };
};

/** The subgame-perfect play of a tree. A choice must have an option. */
export const backwardInduction = (tree: Tree): Solution => {
  if (tree.kind === 'end') return { payoffs: tree.payoffs, plan: new Map(), ends: new Map([[tree.name, 1]]) };
  if (tree.kind === 'choice') return chosen(tree);
  return together(tree.branches.map(({ chance, leads }) => ({ chance, solved: backwardInduction(leads) })));
};
