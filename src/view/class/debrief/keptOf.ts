/** What a teacher takes along, from what the control room sees. Pure. */
import type { Seat } from '../../../classroom/types.ts';
import type { ControlView, DebriefPart } from '../../../classroom/viewTypes.ts';
import type { ClassRow } from '../../../debrief/classTypes.ts';
import type { KeptClass } from '../../../store/afterClass.ts';
import { orderTold } from '../../panels/words/orderTold.ts';
import type { Words } from '../../panels/words/words.ts';
import { everySeat, tallyOf } from './everySeat.ts';
import { rubricOf } from './rubric.ts';
import { lastSeat, seatsHeld } from './seatWords.ts';

/** From 1. */
const worldOf = (seat: Seat | null): number | null => (seat === null ? null : seat.world + 1);

/** One row a seat: participants in the order in which they joined, then desks on paper. */
export const rowsOf = (words: Words, view: ControlView): readonly ClassRow[] =>
  everySeat(words, view).map(({ name, seat, evidence: own }) => {
    const { given, sealed, offers, letters, remarks } = tallyOf(own);
    return {
      name,
      world: worldOf(lastSeat(seat, own)),
      seat: seatsHeld(words, seat, own),
      proposals: (own?.proposals ?? []).map(({ turn, order, reason, taken }) => ({
        turn: turn + 1,
        order: order === null ? words.text.say('classDebrief.own.leave') : orderTold(words, order),
        reason,
        taken,
      })),
      given,
      sealed,
      offers,
      letters,
      remarks,
      answers: own?.answers ?? [],
    };
  });

export const keptOf = (words: Words, view: ControlView, debrief: DebriefPart): KeptClass => {
  const { code, scenario, settings, preset, language } = view.class;
  return {
    code,
    scenario,
    settings,
    preset,
    language,
    episodes: debrief.episodes,
    pulse: debrief.pulse,
    rubric: rubricOf(words.text, debrief.rubric),
    seats: rowsOf(words, view),
  };
};
