/**
 * When a player stays where it is: four rules of the graph model for conflict resolution, for two players. They differ in
 * what the other may do about an improvement. A state is an equilibrium under a rule when both players stay.
 */
import { type Conflict, PLAYERS, type Player } from './conflict.ts';

/** Whether a state is stable for one player. */
type Rule = (conflict: Conflict, player: Player, state: number) => boolean;

const otherOf = (player: Player): Player => (player === 0 ? 1 : 0);

const improvements = ({ moves, worth }: Conflict, player: Player, from: number): readonly number[] =>
  moves(player, from).filter((to) => worth(player, to) > worth(player, from));

/** Whether every improvement can be answered so that the player ends no better than it stands. */
const answered = (
  conflict: Conflict,
  player: Player,
  state: number,
  answers: (to: number) => readonly number[],
): boolean => {
  const standing = conflict.worth(player, state);
  return improvements(conflict, player, state).every((to) =>
    answers(to).some((end) => conflict.worth(player, end) <= standing),
  );
};

/** Nash: there is no improvement. */
const nash: Rule = (conflict, player, state) => improvements(conflict, player, state).length === 0;

/** General metarationality: the other can answer, whatever the answer costs it. */
const gmr: Rule = (conflict, player, state) =>
  answered(conflict, player, state, (to) => conflict.moves(otherOf(player), to));

/** Symmetric metarationality: the other can answer, and the player cannot escape the answer. */
const smr: Rule = (conflict, player, state) => {
  const standing = conflict.worth(player, state);
  const inescapable = (end: number): boolean =>
    conflict.moves(player, end).every((away) => conflict.worth(player, away) <= standing);
  return answered(conflict, player, state, (to) => conflict.moves(otherOf(player), to).filter(inescapable));
};

/** Sequential stability: the other can answer by a move that is an improvement to it, so the answer is credible. */
const seq: Rule = (conflict, player, state) =>
  answered(conflict, player, state, (to) => improvements(conflict, otherOf(player), to));

const RULES = { nash, gmr, smr, seq } as const;
export type StabilityRule = keyof typeof RULES;

/** The states at which one player stays, whatever the other would do, in the order of `conflict.states`. */
export const stableFor = (conflict: Conflict, rule: StabilityRule, player: Player): readonly number[] =>
  conflict.states.filter((state) => RULES[rule](conflict, player, state));

/** The states at which both players stay, in the order of `conflict.states`. */
export const equilibria = (conflict: Conflict, rule: StabilityRule): readonly number[] =>
  conflict.states.filter((state) => PLAYERS.every((player) => RULES[rule](conflict, player, state)));

/** All four at once. */
export const stabilities = (conflict: Conflict): { readonly [rule in StabilityRule]: readonly number[] } => ({
  nash: equilibria(conflict, 'nash'),
  gmr: equilibria(conflict, 'gmr'),
  smr: equilibria(conflict, 'smr'),
  seq: equilibria(conflict, 'seq'),
});
