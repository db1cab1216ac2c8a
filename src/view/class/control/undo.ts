/** What can be taken back. Pure. */
import type { ControlView, WorldPart } from '../../../classroom/viewTypes.ts';
import type { Side } from '../../../scenario/types.ts';

/** The turn, from 0, to whose beginning a world can be taken back, as the room itself counts; null where none was resolved. */
export const turnBack = ({ game: { observation } }: Pick<WorldPart, 'game'>): number | null => {
  const { phase, pub } = observation;
  const turn = phase === 'orders' ? pub.turn - 1 : pub.turn;
  return turn < 0 ? null : turn;
};

/** Whether something of a side's can be taken back before the turn is resolved, as the room itself judges it. */
export function mayTakeBack(
  { class: { clock }, worlds, keyed }: Pick<ControlView, 'class' | 'worlds' | 'keyed'>,
  world: number,
  side: Side,
): boolean {
  const seen = worlds[world]?.game.observation;
  if (seen === undefined || clock.phase.kind !== 'talks' || seen.phase !== 'orders') return false;
  const { turn, sealed } = seen.pub;
  if (turn !== clock.phase.turn) return false;
  return sealed[side] || keyed.some((one) => one.world === world && one.side === side && one.turn === turn);
}
