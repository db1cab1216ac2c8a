/** The seats of a world as the control room lists them: who sits where, and how each stands in one word. Pure. */
import type { Chair, Outsider } from '../../../classroom/types.ts';
import { OUTSIDERS } from '../../../classroom/types.ts';
import type { ChairState, ControlView, Watched } from '../../../classroom/viewTypes.ts';
import { DESKS, type Side } from '../../../scenario/types.ts';

/** Milliseconds without a request in talks after which somebody is called idle; a leader who holds everybody up, stuck. */
export const IDLE_MS = 90_000;
/** Milliseconds without a connection after which somebody is called lost. */
export const LOST_MS = 15_000;

export const SEAT_STATES = [
  'sealed',
  'given',
  'proposed',
  'approving',
  'here',
  'working',
  'idle',
  'stuck',
  'lost',
  'filled',
  'empty',
] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export type Tone = 'done' | 'even' | 'wait' | 'lost' | 'game';
const TONES: { readonly [state in SeatState]: Tone } = {
  sealed: 'done',
  given: 'done',
  proposed: 'done',
  approving: 'even',
  here: 'even',
  working: 'even',
  idle: 'wait',
  stuck: 'wait',
  lost: 'lost',
  filled: 'game',
  empty: 'game',
};
export const toneOf = (state: SeatState): Tone => TONES[state];

export interface ChairRow {
  readonly world: number;
  readonly side: Side;
  readonly chair: Chair;
  readonly people: readonly Watched[];
  readonly filled: boolean;
  readonly state: SeatState;
  /** How long it has been so, milliseconds; null where that says nothing. */
  readonly lasting: number | null;
}

const CHAIRS: readonly Chair[] = ['leader', ...DESKS];

/** One row for each chair of a cabinet, the leader's first. */
export function chairRows(view: ControlView, world: number, side: Side, now: number): readonly ChairRow[] {
  const chairs = view.worlds[world]?.cabinets[side].chairs ?? [];
  return CHAIRS.flatMap((chair) => chairs.filter((found) => found.chair === chair)).map((found) => {
    const people = found.people.flatMap((id) => view.people.filter((person) => person.id === id));
    const place = { world, side, chair: found.chair, people, filled: found.filled };
    return { ...place, ...standingOf(view, place, found, now) };
  });
}

type Standing = Pick<ChairRow, 'state' | 'lasting'>;
type Place = Pick<ChairRow, 'world' | 'side' | 'chair' | 'people'>;

const plainly = (state: SeatState): Standing => ({ state, lasting: null });

function standingOf(view: ControlView, place: Place, { filled }: ChairState, now: number): Standing {
  const { people } = place;
  if (people.length === 0) return plainly('empty');
  const seen = Math.max(...people.map((person) => (person.connected ? now : person.lastSeen)));
  if (filled) return plainly('filled');
  if (now - seen > LOST_MS) return { state: 'lost', lasting: now - seen };
  if (view.class.clock.phase.kind !== 'talks') return plainly('here');
  const quiet = quietFor(view, people, now);
  return place.chair === 'leader'
    ? leaderStanding(view, place, quiet)
    : deskStanding(view, place, place.chair, quiet);
}

/** Milliseconds in which nobody at a chair has done anything; nobody is waited for in a pause. */
const quietFor = ({ class: { clock } }: ControlView, people: readonly Watched[], now: number): number =>
  clock.pausedLeft === null ? now - Math.max(clock.startedAt, ...people.map(({ lastAct }) => lastAct)) : 0;

function leaderStanding(view: ControlView, { world, side }: Place, quiet: number): Standing {
  const seen = view.worlds[world]?.game.observation;
  if (seen?.pub.sealed[side] === true && seen.truth?.[side].reaction == null) return plainly('sealed');
  return quiet > IDLE_MS ? { state: 'stuck', lasting: quiet } : plainly('approving');
}

function deskStanding(
  view: ControlView,
  { world, side }: Place,
  chair: Exclude<Chair, 'leader'>,
  quiet: number,
): Standing {
  const found = view.worlds[world];
  if (found?.game.observation.pub.sealed[side] === true) return plainly('sealed');
  if (found?.game.observation.truth?.[side].orders[chair] != null) return plainly('given');
  if (found?.cabinets[side].proposals.some(({ desk }) => desk === chair) === true) return plainly('proposed');
  return quiet > IDLE_MS ? { state: 'idle', lasting: quiet } : plainly('working');
}

/** Whether somebody's device has been without a connection for long enough to say so. */
export const isLost = ({ connected, lastSeen }: Watched, now: number): boolean =>
  !connected && now - lastSeen > LOST_MS;

export interface OutsiderRow {
  readonly world: number;
  readonly outsider: Outsider;
  readonly people: readonly Watched[];
  readonly notices: number;
  readonly state: 'here' | 'lost';
  readonly lasting: number | null;
}

/** Those outside both governments of a world, as far as somebody sits there. */
export function outsiderRows(view: ControlView, world: number, now: number): readonly OutsiderRow[] {
  return OUTSIDERS.flatMap((outsider) => {
    const people = view.people.filter(
      ({ seat }) => seat !== null && 'outsider' in seat && seat.world === world && seat.outsider === outsider,
    );
    if (people.length === 0) return [];
    const seen = Math.max(...people.map((person) => (person.connected ? now : person.lastSeen)));
    const away = now - seen > LOST_MS;
    const notices = view.papers.filter((paper) => paper.from === outsider && paper.world === world).length;
    return [
      { world, outsider, people, notices, state: away ? 'lost' : 'here', lasting: away ? now - seen : null },
    ];
  });
}

/** Of a cabinet that nobody leads: those who sit at its desks. On one screen nobody sits anywhere. */
export function headlessIn(view: ControlView, world: number, side: Side): readonly Watched[] {
  const found = view.worlds[world];
  const chairs = found?.cabinets[side].chairs ?? [];
  const isLed = chairs.some(({ chair, people }) => chair === 'leader' && people.length > 0);
  if (isLed || found?.game.outcome !== null) return [];
  const first = chairs.flatMap(({ people }) => people.slice(0, 1));
  return first.flatMap((id) => view.people.filter((person) => person.id === id));
}

/** Those who have a name and no seat. */
export const unseated = ({ people }: ControlView): readonly Watched[] =>
  people.filter(({ seat }) => seat === null);

/** How many desks of a side have their order, and how many there are. */
export function givenOf(
  view: ControlView,
  world: number,
  side: Side,
): { readonly given: number; readonly of: number } {
  const orders = view.worlds[world]?.game.observation.truth?.[side].orders;
  return { given: DESKS.filter((desk) => orders?.[desk] != null).length, of: DESKS.length };
}
