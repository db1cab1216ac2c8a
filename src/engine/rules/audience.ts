/** What it costs to back down before one's own people and the world, as strongly as the settings say (RULES 15.2). */
import type { Meter, Side } from '../../scenario/types.ts';
import { type Bound, paidOf } from '../concessions.ts';
import { type Game, knotOf, shift } from '../game.ts';

/** Lowers a meter by an audience cost of `milli` milli-points, stated for the classic audience. */
export const payAudience = (game: Game, meter: Meter, side: Side, milli: number, cause: string): void => {
  shift(game, meter, side, -paidOf(milli, game.state.settings), cause);
};

/** What binds a side to its word now. */
export const boundOf = ({ state }: Game, side: Side): Bound => ({
  stakes: state[side].common.stakes,
  knot: knotOf(state),
  floated: state.pub.floated[side],
});
