/** Seats, people and briefings: one leader and four desks a side, and somebody to speak for each. */
import { DESKS, type Desk, type Fault, type Scenario, SIDES, type Side } from '../types.ts';
import { type Check, duplicates, fault } from './check.ts';

const PLACES: readonly (Desk | 'leader')[] = ['leader', ...DESKS];

const seatFaults = ({ seats }: Scenario, side: Side): readonly Fault[] =>
  PLACES.flatMap((place) => {
    const taken = seats.filter((seat) => seat.side === side && seat.desk === place).length;
    return taken === 1
      ? []
      : [fault('seats', taken === 0 ? 'seat-missing' : 'seat-twice', `${side} ${place}`)];
  });

const misplaced = ({ seats }: Scenario): readonly Fault[] =>
  seats.flatMap((seat, index) =>
    (seat.side === null) === (seat.desk === null)
      ? []
      : [fault(`seats[${index}].desk`, 'desk-without-side', seat.id)],
  );

export const SEATS: Check = {
  needs: ['seats'],
  find: (scenario) => [
    ...duplicates('seats', scenario.seats),
    ...SIDES.flatMap((side) => seatFaults(scenario, side)),
    ...misplaced(scenario),
  ],
};

const voiceless = ({ people }: Scenario, side: Side): readonly Fault[] =>
  [null, ...DESKS].flatMap((desk) =>
    people.some((person) => person.side === side && person.desk === desk)
      ? []
      : [fault('people', 'desk-without-person', `${side} ${desk ?? 'leader'}`)],
  );

const daysOutOfOrder = ({ people }: Scenario): readonly Fault[] =>
  people.flatMap(({ days }, person) =>
    days.flatMap(({ date }, index) =>
      index > 0 && date <= (days[index - 1]?.date ?? '')
        ? [fault(`people[${person}].days[${index}].date`, 'out-of-order', date)]
        : [],
    ),
  );

export const PEOPLE: Check = {
  needs: ['people'],
  find: (scenario) => [
    ...duplicates('people', scenario.people),
    ...daysOutOfOrder(scenario),
    ...SIDES.flatMap((side) => voiceless(scenario, side)),
  ],
};

export const BRIEFINGS: Check = {
  needs: ['briefings'],
  find: ({ briefings }) =>
    SIDES.flatMap((side) =>
      briefings[side].side === side
        ? []
        : [fault(`briefings.${side}.side`, 'wrong-side', briefings[side].side)],
    ),
};
