/**
 * Raise or quit (after Powell, in its simplest form): two players in turn either quit, and lose the prize, or raise. The
 * k-th raise runs a risk of war of k steps, once; at a whole step of 1 war is certain. A player's resolve R is the risk it
 * would just run for the prize: winning is worth 1, quitting 0, war 1 - 1/R.
 */
import type { Payoffs, Player } from './conflict.ts';
import type { Tree } from './tree.ts';

export interface Crisis {
  readonly resolve: Payoffs;
  readonly first: Player;
  readonly step: number;
}

export const warFor = (resolve: number): number => 1 - 1 / resolve;

/** The tree from the place where so many raises have been made. Places are named `after <raises>`. */
export const crisisTree = (crisis: Crisis, raises = 0): Tree => {
  const { resolve, first, step } = crisis;
  const mover: Player = raises % 2 === 0 ? first : first === 0 ? 1 : 0;
  const lost: Payoffs = mover === 0 ? [0, 1] : [1, 0];
  const quit = { name: 'quit', leads: { kind: 'end', name: `${mover} quits`, payoffs: lost } } as const;
  const risk = Math.min(1, (raises + 1) * step);
  const war: Tree = { kind: 'end', name: 'war', payoffs: [warFor(resolve[0]), warFor(resolve[1])] };
  const raised: Tree =
    risk > 1 - step / 2
      ? war
      : {
          kind: 'chance',
          branches: [
            { chance: risk, leads: war },
            { chance: 1 - risk, leads: crisisTree(crisis, raises + 1) },
          ],
        };
  return {
    kind: 'choice',
    at: `after ${raises}`,
    player: mover,
    options: [quit, { name: 'raise', leads: raised }],
  };
};

/** How many raises in a row a plan makes from the start. */
export const raisesIn = (plan: ReadonlyMap<string, string>): number => {
  let raises = 0;
  while (plan.get(`after ${raises}`) === 'raise') raises += 1;
  return raises;
};
