/** The seats a student could be moved to. Pure. */
import { takesAnother } from '../../../classroom/capacity.ts';
import type { Seat } from '../../../classroom/types.ts';
import { OUTSIDERS } from '../../../classroom/types.ts';
import type { ControlView, Participant } from '../../../classroom/viewTypes.ts';
import { SIDES } from '../../../scenario/types.ts';
import { seatKey } from '../seat/model/seats.ts';

export interface Place {
  readonly seat: Seat;
  /** Who is there already, without the student to be moved. */
  readonly people: readonly number[];
}

/** Every chair and outsider's seat of every world that has room, except the student's own; the second in a chair is a deputy. */
export function placesFor(view: ControlView, person: Participant): readonly Place[] {
  return view.worlds
    .flatMap((_, world) => [...chairsOf(view, world, person.id), ...outsidersOf(view, world, person.id)])
    .filter(
      (place) =>
        takesAnother(place.seat, place.people.length) && seatKey(person.seat) !== seatKey(place.seat),
    );
}

const chairsOf = (view: ControlView, world: number, id: number): readonly Place[] =>
  SIDES.flatMap((side) =>
    (view.worlds[world]?.cabinets[side].chairs ?? []).map(({ chair, people }) => {
      const others = people.filter((other) => other !== id);
      return { seat: { world, side, chair, deputy: others.length > 0 }, people: others };
    }),
  );

const outsidersOf = (view: ControlView, world: number, id: number): readonly Place[] =>
  OUTSIDERS.map((outsider) => ({
    seat: { world, outsider },
    people: view.people
      .filter(
        (other) =>
          other.id !== id &&
          other.seat !== null &&
          'outsider' in other.seat &&
          other.seat.outsider === outsider &&
          other.seat.world === world,
      )
      .map((other) => other.id),
  }));
