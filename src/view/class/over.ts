/** Whether the games of a class are over while the class has not yet come to its debrief. Pure. */
import type { Phase } from '../../classroom/types.ts';
import type { ControlView, SeatView } from '../../classroom/viewTypes.ts';

const plays = ({ kind }: Phase): boolean => kind === 'talks' || kind === 'watching';

/** Of every world, as the teacher sees it. */
export const isOverForAll = ({ class: { clock }, worlds }: Pick<ControlView, 'class' | 'worlds'>): boolean =>
  plays(clock.phase) && worlds.every(({ game }) => game.outcome !== null);

/** Of the seat's own world. */
export const isOverAt = ({ class: { clock }, game }: Pick<SeatView, 'class' | 'game'>): boolean =>
  plays(clock.phase) && game.outcome !== null;
