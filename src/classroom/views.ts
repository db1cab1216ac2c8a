/** What the room shows: to a seat, to the teacher, on the wall. Parts are the same objects while what they rest on is the same. */
import { planFrom } from './autopilot.ts';
import { type Class, periodOf, type World } from './class.ts';
import { answerBy, wipeAt } from './due.ts';
import { keptUnder, once, onceNamed, oncePair, sameList } from './memo.ts';
import { type Facts, factsAt, factsFor, plyFrom, positionFor, standingOf } from './seen.ts';
import type { Clock } from './types.ts';
import {
  cabinetPart,
  debriefPart,
  evidenceFor,
  evidenceOfAll,
  meOf,
  papersFor,
  papersOfAll,
  papersOnWall,
} from './viewParts.ts';
import type {
  CabinetPart,
  ControlView,
  Participant,
  ProjectorView,
  SeatView,
  Watched,
  WorldPart,
} from './viewTypes.ts';

/** What the server knows of connections; somebody who is missing has none. */
export type Connections = ReadonlyMap<number, Connection>;

const placeOf = (cls: Class, participant: number): { readonly me: Participant; readonly world: World } => {
  const me = cls.people[participant];
  if (me === undefined) throw new Error(`no participant ${participant}`);
  const world = cls.worlds[me.seat?.world ?? 0] ?? cls.worlds[0];
  if (world === undefined) throw new Error('a class without a world');
  return { me, world };
};

/** What a seat's view rests on: while each of these is the same, so is the view. Most moves are nothing to most seats. */
export const seatFooting = (cls: Class, participant: number): readonly unknown[] => {
  const { me, world } = placeOf(cls, participant);
  const { seat } = me;
  const side = seat !== null && 'side' in seat ? seat.side : null;
  return [
    cls.part,
    cls.people,
    cls.papers,
    me,
    positionFor(world, standingOf(seat)),
    plyFrom(world, standingOf(seat)),
    world.instructions,
    side === null ? null : world.cabinets[side],
    // While somebody is asked what cannot wait, and once it is over, anything may be told.
    world.askedAt !== null || isOver(cls) ? cls : null,
  ];
};

/** What one seat may know. Throws for a participant that is none. */
export const seatView = (cls: Class, participant: number): SeatView => {
  const { me, world } = placeOf(cls, participant);
  const { seat } = me;
  const { game, log } = factsFor(cls.scenario, world, standingOf(seat));
  return {
    class: cls.part,
    me: meOf(cls, world, me),
    game,
    log,
    cabinet: seat !== null && 'side' in seat ? cabinetPart(cls, world, seat.side) : null,
    papers: papersFor(cls.papers, world.index, seat),
    evidence: isOver(cls) ? evidenceFor(cls, participant) : null,
    debrief: isOver(cls) ? debriefPart(cls, world.index) : null,
  };
};

const isOver = ({ clock }: Class): boolean => clock.phase.kind === 'debrief' || clock.phase.kind === 'closed';

type Connection = Pick<Watched, 'connected' | 'lastSeen' | 'lastAct'>;
const NEVER: Connection = { connected: false, lastSeen: 0, lastAct: 0 };

/** The same object while nothing of somebody has changed. */
const watched = (one: Participant, now: Connection): Watched => {
  const last = lastOf(one);
  const { value } = last;
  const { connected, lastSeen, lastAct } = now;
  if (value?.connected === connected && value.lastSeen === lastSeen && value.lastAct === lastAct)
    return value;
  const { id, name, seat, muted } = one;
  const changed = { id, name, seat, muted, connected, lastSeen, lastAct };
  last.value = changed;
  return changed;
};

const lastOf = once((_: Participant): { value: Watched | null } => ({ value: null }));

/** Everything, for the teacher. */
export const controlView = (cls: Class, connections: Connections): ControlView => ({
  class: cls.part,
  people: cls.people.map((one) => watched(one, connections.get(one.id) ?? NEVER)),
  worlds: sameWorlds(cls.worlds.map((world) => worldPart(cls, world))),
  papers: papersOfAll(cls.papers),
  keyed: cls.keyed,
  locked: cls.locked,
  holdLetters: cls.holdLetters,
  filterWords: cls.filterWords,
  plan: planOf(cls),
  evidence: isOver(cls) ? evidenceOfAll(cls.lines) : [],
  debrief: isOver(cls) ? debriefPart(cls, null) : null,
  place: cls.place,
  wipeAt: wipeAt(cls),
});

const worldPart = (cls: Class, world: World): WorldPart => {
  const cabinets = cabinetsOf(cabinetPart(cls, world, 'us'), cabinetPart(cls, world, 'ussr'));
  const by = world.askedAt === null ? '' : String(answerBy(cls, world));
  return worldOf(factsFor(cls.scenario, world, 'all'), cabinets)(world.instructions, by);
};

const cabinetsOf = oncePair((us: CabinetPart, ussr: CabinetPart) => ({ us, ussr }));

const worldOf = oncePair(({ game, log }: Facts, cabinets: WorldPart['cabinets']) =>
  onceNamed(
    (instructions: WorldPart['instructions'], by: string): WorldPart => ({
      game,
      log,
      cabinets,
      instructions,
      answerBy: by === '' ? null : Number(by),
    }),
  ),
);
const sameWorlds = sameList<WorldPart>();

/** The plan changes with the clock, the bell, and the end of the games. */
const planOf = (cls: Class): ControlView['plan'] => {
  const { clock, pausedAt } = cls;
  const period = periodOf(cls);
  return planAt(clock, `${period.preset} ${period.bell} ${period.turns} ${pausedAt}`, () =>
    planFrom(period, clock, pausedAt),
  );
};

const planAt = keptUnder<Clock, ControlView['plan']>();

/** Whether the orders of the turn that the room is at have been opened, and the talks of the next have not begun. */
const isBeingTold = ({ clock: { phase } }: Class, { position: { state } }: World): boolean => {
  if (phase.kind !== 'talks') return phase.kind === 'watching';
  const opens = state.us.reaction?.code === 'opening' || state.ussr.reaction?.code === 'opening';
  return !opens && (state.phase !== 'orders' || state.pub.turn > phase.turn);
};

/** The wall is read by everybody at once: what a turn has brought waits there until the seats have been told. */
const onWall = (cls: Class, world: World): Facts => {
  const { phase } = cls.clock;
  const start = 'turn' in phase ? world.starts[phase.turn] : undefined;
  return start !== undefined && isBeingTold(cls, world)
    ? factsAt(cls.scenario, world, start, 'public')
    : factsFor(cls.scenario, world, 'public');
};

/** The wall: what the public sees. */
export const projectorView = (cls: Class): ProjectorView => ({
  class: cls.part,
  worlds: sameFacts(cls.worlds.map((world) => onWall(cls, world))),
  papers: papersOnWall(cls.papers),
  over: !isOver(cls) && cls.worlds.every(({ position: { state } }) => state.phase === 'over'),
  seated: cls.people.filter(({ seat }) => seat !== null).length,
  debrief: isOver(cls) ? debriefPart(cls, null) : null,
  place: cls.place,
});

const sameFacts = sameList<Facts>();
