/** What each side thinks of the other leader (RULES 7): Bayes' rule over three tempers, blurred by misreading. */
import type { Side } from '../../scenario/types.ts';
import { type Game, other } from '../game.ts';

/** Share of a signal lost to misreading, by the reader's own temper (dove, moderate, hawk), thousandths (RULES 7.4, Jervis). */
const MISREAD: readonly number[] = [50, 100, 150];

/** Nothing left to doubt: all of a belief on one temper. Bayes' rule leaves it so. */
export const certainty = (temper: number): number[] =>
  [0, 1, 2].map((possible) => (possible === temper ? 1_000_000 : 0));

/** A leader's temper is dealt; where tempers are known the other leader is told (RULES 15.4). */
export const dealTemper = (game: Game, side: Side, temper: number): void => {
  game.state[side].common.temper = temper;
  if (game.state.settings.tempers === 'known') game.state[other(side)].common.belief = certainty(temper);
};

/**
 * `reader` sees something `ratio` / 1000 times as likely from a hawk as from the other tempers.
 * A ratio of 1000 says nothing. Beliefs stay whole ppm and add up to 1,000,000.
 */
export const signal = (game: Game, reader: Side, ratio: number): void => {
  if (ratio === 1000) return;
  const common = game.state[reader].common;
  const kept = 1000 - (MISREAD[common.temper] ?? 100);
  const effective = 1000 + Math.floor(((ratio - 1000) * kept) / 1000);
  const [dove = 0, moderate = 0, hawk = 0] = common.belief;
  const weighted = (hawk * effective) / 1000;
  const total = dove + moderate + weighted;
  const newDove = Math.floor((dove * 1_000_000) / total);
  const newModerate = Math.floor((moderate * 1_000_000) / total);
  common.belief = [newDove, newModerate, 1_000_000 - newDove - newModerate];
};
