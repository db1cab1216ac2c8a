/** Who sits where: seats are dealt evenly to both sides, heads and desks first, and every chair has somebody who sits in it. */
import { DESKS, SIDES, type Side } from '../scenario/types.ts';
import { takesAnother } from './capacity.ts';
import type { Class } from './class.ts';
import { type Chair, type OUTSIDERS, ROOM_SIZE, type Seat } from './types.ts';
import type { ChairState, Participant } from './viewTypes.ts';

export const CHAIRS: readonly Chair[] = ['leader', ...DESKS];
/** Desks that matter most from the first turn come first. */
const DEALT: readonly Chair[] = ['leader', 'military', 'private', 'public', 'intelligence'];

const inWorld = (world: number) => {
  const chairs = (deputy: boolean): Seat[] =>
    DEALT.flatMap((chair) => SIDES.map((side) => ({ world, side, chair, deputy })));
  const outside = (...outsiders: (typeof OUTSIDERS)[number][]): Seat[] =>
    outsiders.map((outsider) => ({ world, outsider }));
  return { chairs, outside };
};

/**
 * Seats of a world in the order in which they are dealt: ten chairs, two outsiders, a deputy each, the other outsiders, then a
 * second of everything. Whoever comes after that writes history.
 */
const orderOf = (world: number): readonly Seat[] => {
  const { chairs, outside } = inWorld(world);
  const crowd = Array.from({ length: ROOM_SIZE }, (): Seat => ({ world, outsider: 'historian' }));
  return [
    ...chairs(false),
    ...outside('un', 'press'),
    ...chairs(true),
    ...outside('havana', 'historian', 'un', 'press'),
    ...chairs(true),
    ...outside('havana'),
    ...crowd,
  ];
};

const keyOf = (seat: Seat): string =>
  'outsider' in seat ? seat.outsider : `${seat.side} ${seat.chair} ${seat.deputy}`;

/** The first seat of the order that is free once those who sit there are counted off. */
const nextIn = (people: readonly Participant[], world: number): Seat | null => {
  const taken = new Map<string, number>();
  for (const { seat } of people)
    if (seat !== null && seat.world === world) taken.set(keyOf(seat), (taken.get(keyOf(seat)) ?? 0) + 1);
  for (const seat of orderOf(world)) {
    const left = taken.get(keyOf(seat)) ?? 0;
    if (left === 0) return seat;
    taken.set(keyOf(seat), left - 1);
  }
  return null;
};

const seatedIn = (people: readonly Participant[], world: number): number =>
  people.filter(({ seat }) => seat?.world === world).length;

/** The seat for the next who comes in, in the world that has fewer; null when the room is full. */
export const dealSeat = ({ people, worlds }: Pick<Class, 'people' | 'worlds'>): Seat | null => {
  if (people.length >= ROOM_SIZE) return null;
  const [first = 0, second] = worlds.map(({ index }) => seatedIn(people, index));
  return nextIn(people, second !== undefined && second < first ? 1 : 0);
};

/** People of a chair: first the one who sits in it. */
export const peopleOf = (
  people: readonly Participant[],
  world: number,
  side: Side,
  chair: Chair,
): readonly Participant[] => {
  const there = people.filter(
    ({ seat }) =>
      seat !== null && 'side' in seat && seat.world === world && seat.side === side && seat.chair === chair,
  );
  return [...there.filter((one) => !isDeputy(one)), ...there.filter(isDeputy)];
};

const isDeputy = ({ seat }: Participant): boolean => seat !== null && 'side' in seat && seat.deputy;

/** Whether somebody may be moved there. */
export const hasRoom = (people: readonly Participant[], who: number, seat: Seat): boolean => {
  const others = people.filter(({ id }) => id !== who);
  if ('side' in seat) return takesAnother(seat, peopleOf(others, seat.world, seat.side, seat.chair).length);
  const same = others.filter(
    (one) => one.seat !== null && keyOf(one.seat) === seat.outsider && one.seat.world === seat.world,
  );
  return takesAnother(seat, same.length);
};

/** People after one of them has been seated or sent away: whoever comes as no deputy displaces, and no chair has deputies alone. */
export const reseat = (
  people: readonly Participant[],
  who: number,
  seat: Seat | null,
): readonly Participant[] => {
  const moved = people.map((one) => (one.id === who ? { ...one, seat } : one));
  return moved.map((one) => settled(moved, who, one));
};

/** Who sits in a chair: whoever was put in it last, else whoever sat in it, else the first deputy. */
const settled = (people: readonly Participant[], mover: number, one: Participant): Participant => {
  const { seat } = one;
  if (seat === null || 'outsider' in seat) return one;
  const there = peopleOf(people, seat.world, seat.side, seat.chair);
  const sits = there.find((other) => other.id === mover && !isDeputy(other)) ?? there[0];
  const deputy = sits?.id !== one.id;
  return deputy === seat.deputy ? one : { ...one, seat: { ...seat, deputy } };
};

/** The chairs of a cabinet. Where the room is one screen nobody sits anywhere and nothing is filled unless the teacher says so. */
export const chairsOf = (
  people: readonly Participant[],
  world: number,
  side: Side,
  filled: readonly Chair[],
  fillsEmpty: boolean,
): readonly ChairState[] =>
  CHAIRS.map((chair) => {
    const there = peopleOf(people, world, side, chair).map(({ id }) => id);
    return { chair, people: there, filled: filled.includes(chair) || (fillsEmpty && there.length === 0) };
  });
