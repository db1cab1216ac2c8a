/** What is to happen by itself: what the clock or the stated defaults make due. One move at a time, until there is none. */
import { DESKS, type Desk, SIDES, type Side } from '../scenario/types.ts';
import { debriefBy, latestBeginning, phaseAfter } from './autopilot.ts';
import { latestAt } from './cabinet.ts';
import { type Class, hasDone, type KeptFor, periodOf, type World } from './class.ts';
import { endOfPhase, phaseMove } from './clock.ts';
import { roomAction, roomProposal, roomReaction, roomSecondThought } from './defaults.ts';
import { askedSide, turnAtHand } from './games.ts';
import { once, oncePair } from './memo.ts';
import { chairsOf } from './seating.ts';
import type { Chair, Move, Phase, Preset } from './types.ts';
import type { ChairState, Participant } from './viewTypes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long a leader has for what cannot wait. */
const PATIENCE = 45_000;
/** A cabinet that has to be asked aloud needs longer, and one at home much longer. */
const LONGER: { readonly [preset in Preset]?: number } = { 'one-screen': 2 * MINUTE, homework: 12 * HOUR };
/** After the bell answers may still be written for so long. */
const GRACE = 15 * MINUTE;
const KEPT_FOR: KeptFor = { period: 2 * DAY, days: 14 * DAY, kept: 30 * DAY };
/** Classes that go on another day: a weekend must not end them. */
const OF_DAYS: readonly Preset[] = ['homework', 'two-periods'];

/** When the record is wiped, counted from the bell or from its last phase; null when it has been. */
export const wipeAt = ({ keeping, setup, bell, clock, keptFor = KEPT_FOR }: Class): number | null => {
  if (keeping === 'wiped') return null;
  const usual = OF_DAYS.includes(setup.preset) ? keptFor.days : keptFor.period;
  return Math.max(bell ?? 0, clock.startedAt) + (keeping === 'kept' ? keptFor.kept : usual);
};

const patienceOf = ({ setup }: Class): number => LONGER[setup.preset] ?? PATIENCE;

/** Chairs change rarely, and are asked for at every move. */
const chairsAt = oncePair((people: readonly Participant[], filled: readonly Chair[]) =>
  once((fills: Place) => chairsOf(people, fills.world, fills.side, filled, fills.empty)),
);

interface Place {
  readonly world: number;
  readonly side: Side;
  /** Whether the room fills a chair that nobody sits in. */
  readonly empty: boolean;
}
const PLACES: readonly Place[] = [0, 1].flatMap((world) =>
  SIDES.flatMap((side) => [true, false].map((empty) => ({ world, side, empty }))),
);

/** Nobody sits at one screen: there the room fills a chair only where the teacher says so. */
export const chairsIn = (
  { people, setup }: Class,
  { index, cabinets }: World,
  side: Side,
): readonly ChairState[] => {
  const empty = setup.preset !== 'one-screen';
  const place = PLACES.find((known) => known.world === index && known.side === side && known.empty === empty);
  const { filled } = cabinets[side];
  return place === undefined ? chairsOf(people, index, side, filled, empty) : chairsAt(people, filled)(place);
};

/** The phase that follows: the earliest turn that some world still has before it, or the debrief. */
export const nextPhase = (cls: Class): Phase => {
  const { phase } = cls.clock;
  if (phase.kind !== 'watching') return phaseAfter(phase, cls.scenario.calendar.length);
  const turn = turnAtHand(cls.worlds);
  return turn === null ? { kind: 'debrief' } : { kind: 'talks', turn };
};

/** The room's own next move at a moment, or null. Its mover is `room` and its command is empty. */
export const due = (cls: Class, now: number): Move | null => {
  const wiped = wipeAt(cls);
  if (cls.keeping === 'wiped') return null;
  if (wiped !== null && now >= wiped) return { kind: 'wipe' };
  return cls.pausedAt === null ? dueInPhase(cls, now) : dueInPause(cls, now);
};

/** Nothing but what has happened already: where every world has resolved its turn, that is told. */
const dueInPause = (cls: Class, now: number): Move | null => {
  const { phase } = cls.clock;
  const isResolved = phase.kind === 'talks' && cls.worlds.every((world) => hasDone(world, phase.turn));
  return isResolved ? phaseMove(cls, nextPhase(cls), now) : null;
};

const dueInPhase = (cls: Class, now: number): Move | null => {
  const end = endOfPhase(cls);
  const isOver = end !== null && now >= end;
  switch (cls.clock.phase.kind) {
    case 'door':
      return dueAtDoor(cls, now);
    case 'reading':
    case 'watching':
      return isOver ? phaseMove(cls, nextPhase(cls), now) : null;
    case 'talks':
      return dueInTalks(cls, cls.clock.phase.turn, now, isOver);
    case 'debrief':
      return end !== null && now >= end + GRACE ? phaseMove(cls, { kind: 'closed' }, now) : null;
    case 'closed':
      return null;
  }
};

/** A class that people have come to begins by itself when the minutes left are just enough. */
const dueAtDoor = (cls: Class, now: number): Move | null => {
  const latest = latestBeginning(periodOf(cls));
  const begins = latest !== null && now >= latest && cls.people.length > 0;
  return begins ? phaseMove(cls, { kind: 'reading' }, now) : null;
};

const dueInTalks = (cls: Class, turn: number, now: number, isOver: boolean): Move | null => {
  const open = cls.worlds.filter((world) => !hasDone(world, turn));
  for (const world of open) {
    const move = dueInWorld(cls, world, now, isOver);
    if (move !== null) return move;
  }
  return open.length === 0 ? phaseMove(cls, nextPhase(cls), now) : null;
};

const dueInWorld = (cls: Class, world: World, now: number, isOver: boolean): Move | null => {
  const asked = askedSide(world);
  if (asked !== null) return dueReaction(cls, world, asked, now);
  const { pub } = world.position.state;
  for (const side of SIDES) {
    const move = pub.sealed[side] ? null : dueOfSide(cls, world, side, isOver);
    if (move !== null) return move;
  }
  return null;
};

const isFilled = (chairs: readonly ChairState[], wanted: Chair): boolean =>
  chairs.some(({ chair, filled }) => chair === wanted && filled);

/** Until when an answer is waited for: its time may outlast the talks, but not eat into the debrief. */
export const answerBy = (cls: Class, { askedAt }: World): number => {
  const asked = askedAt ?? 0;
  if (cls.hurriedAt !== null && cls.hurriedAt >= asked) return asked;
  const by = asked + patienceOf(cls);
  return Math.min(by, debriefBy(periodOf(cls)) ?? by);
};

const dueReaction = (cls: Class, world: World, side: Side, now: number): Move | null => {
  const isLate = now >= answerBy(cls, world) || isFilled(chairsIn(cls, world, side), 'leader');
  if (!isLate) return null;
  return { kind: 'act', world: world.index, action: roomReaction(cls.scenario, world, side), letter: null };
};

const dueOfSide = (cls: Class, world: World, side: Side, isOver: boolean): Move | null => {
  const chairs = chairsIn(cls, world, side);
  const cabinet = world.cabinets[side];
  const silent = (desk: Desk): boolean => latestAt(cabinet, desk) === undefined;
  const empty = isOver ? undefined : DESKS.find((desk) => isFilled(chairs, desk) && silent(desk));
  if (empty !== undefined) {
    const order = roomProposal(cls.scenario, world, side, empty);
    return { kind: 'advise', world: world.index, side, desk: empty, order };
  }
  const filled = isOver ? [] : DESKS.filter((desk) => isFilled(chairs, desk));
  const second = roomSecondThought(cls.scenario, world, side, filled);
  if (second !== null) return { kind: 'advise', world: world.index, side, ...second };
  const isHead = isFilled(chairs, 'leader');
  const goesOn = isOver || (isHead && !DESKS.some(silent));
  if (!goesOn) return null;
  const mayAccept = isHead && chairs.every(({ people }) => people.length === 0);
  const action = roomAction(cls.scenario, world, side, mayAccept);
  return { kind: 'act', world: world.index, action, letter: null };
};

/** The next moment at which something may be due by the clock; null when nothing is. Ask `due` after every entry as well. */
export const dueAt = (cls: Class): number | null => {
  const moments = [wipeAt(cls), ...momentsOf(cls)].filter((at) => at !== null);
  return moments.length === 0 ? null : Math.min(...moments);
};

const momentsOf = (cls: Class): readonly (number | null)[] => {
  if (cls.pausedAt !== null || cls.keeping === 'wiped') return [];
  const { phase } = cls.clock;
  if (phase.kind === 'door') return cls.people.length === 0 ? [] : [latestBeginning(periodOf(cls))];
  const end = endOfPhase(cls);
  if (phase.kind === 'debrief') return [end === null ? null : end + GRACE];
  if (phase.kind !== 'talks') return [end];
  return cls.worlds.map((world) => {
    if (hasDone(world, phase.turn)) return null;
    return world.askedAt === null ? end : answerBy(cls, world);
  });
};
