/** What it costs to back down before one's own people and the world, as strongly as the settings say (RULES 15.2). */
import type { Meter, Side } from '../../scenario/types.ts';
import { type Game, shift } from '../game.ts';
import type { Settings } from '../settings.ts';

/** Thousandths of each cost that are paid. */
const PAID: { readonly [audience in Settings['audience']]: number } = {
  off: 0,
  low: 500,
  classic: 1000,
  high: 1500,
};

/** Lowers a meter by an audience cost of `milli` milli-points, stated for the classic audience. */
export const payAudience = (game: Game, meter: Meter, side: Side, milli: number, cause: string): void => {
  const paid = PAID[game.state.settings.audience];
  shift(game, meter, side, -Math.trunc((milli * paid) / 1000), cause);
};
