/** Seats, states and who somebody is, in words. */
import type { Chair, Seat } from '../../../classroom/types.ts';
import { OUTSIDERS } from '../../../classroom/types.ts';
import type { ControlView, Paper } from '../../../classroom/viewTypes.ts';
import type { Side } from '../../../scenario/types.ts';
import { isSide, type Words } from '../../panels/words/words.ts';
import { figures } from '../seat/model/clock.ts';
import { seatWords } from '../seat/model/seats.ts';
import type { SeatState } from './chairs.ts';

export const chairName = ({ text }: Words, side: Side, chair: Chair): string =>
  chair === 'leader' ? text.say('chair.leader', { side }) : text.say(`desk.${chair}`);

export const stateWords = ({ text }: Words, state: SeatState, lasting: number | null): string =>
  text.say('control.state', { state, time: figures(lasting ?? 0) });

/** A seat in full, as in a list of where somebody could go. */
export function seatName({ text }: Words, seat: Seat, worlds: number): string {
  const where = seatWords(text, seat);
  return worlds > 1 ? `${text.say('control.world', { n: seat.world + 1 })} · ${where}` : where;
}

/** Whose words a paper has. */
export function authorName({ text }: Words, { from }: Pick<Paper, 'from'>): string {
  if (isSide(from)) return text.say(`side.${from}`);
  const outsider = OUTSIDERS.find((known) => known === from);
  return outsider === undefined ? text.say('control.from.control') : text.say(`outsider.${outsider}`);
}

export const nameOf = ({ people }: Pick<ControlView, 'people'>, id: number): string =>
  people.find((person) => person.id === id)?.name ?? '';
