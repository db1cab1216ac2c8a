/** What the room shows: to a seat, to the teacher, on the wall. Parts are the same objects while what they rest on is the same. */
import { type Period, planFrom } from './autopilot.ts';
import { type Class, periodOf, type World } from './class.ts';
import { answerBy, wipeAt } from './due.ts';
import { onceNamed, oncePair, sameList } from './memo.ts';
import { type Facts, factsFor, standingOf } from './seen.ts';
import type {
  CabinetPart,
  Clock,
  ControlView,
  ProjectorView,
  SeatView,
  Watched,
  WorldPart,
} from './types.ts';
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

/** What the server knows of connections; somebody who is missing has none. */
export type Connections = ReadonlyMap<number, Pick<Watched, 'connected' | 'lastSeen' | 'lastAct'>>;

/** What one seat may know. Throws for a participant that is none. */
export const seatView = (cls: Class, participant: number): SeatView => {
  const me = cls.people[participant];
  if (me === undefined) throw new Error(`no participant ${participant}`);
  const { seat } = me;
  const world = cls.worlds[seat?.world ?? 0] ?? cls.worlds[0];
  if (world === undefined) throw new Error('a class without a world');
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

const NEVER = { connected: false, lastSeen: 0, lastAct: 0 };

/** Everything, for the teacher. */
export const controlView = (cls: Class, connections: Connections): ControlView => ({
  class: cls.part,
  people: cls.people.map((one): Watched => ({ ...one, ...(connections.get(one.id) ?? NEVER) })),
  worlds: sameWorlds(cls.worlds.map((world) => worldPart(cls, world))),
  papers: papersOfAll(cls.papers),
  keyed: cls.keyed,
  locked: cls.locked,
  holdLetters: cls.holdLetters,
  filterWords: cls.filterWords,
  plan: planOf(cls),
  evidence: isOver(cls) ? evidenceOfAll(cls.lines) : [],
  debrief: isOver(cls) ? debriefPart(cls, null) : null,
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
      ...(by === '' ? {} : { answerBy: Number(by) }),
    }),
  ),
);
const sameWorlds = sameList<WorldPart>();

/** The plan changes with the clock, the bell, and the end of the games. */
const planOf = (cls: Class): ControlView['plan'] => {
  const period = periodOf(cls);
  return planAt(cls.clock, JSON.stringify([period, cls.pausedAt]));
};

const planAt = onceNamed((clock: Clock, told: string) => {
  const [period, pausedAt] = JSON.parse(told) as [Period, number | null];
  return planFrom(period, clock, pausedAt);
});

/** The wall: what the public sees. */
export const projectorView = (cls: Class): ProjectorView => ({
  class: cls.part,
  worlds: sameFacts(cls.worlds.map((world) => factsFor(cls.scenario, world, 'public'))),
  papers: papersOnWall(cls.papers),
  seated: cls.people.filter(({ seat }) => seat !== null).length,
  debrief: isOver(cls) ? debriefPart(cls, null) : null,
});

const sameFacts = sameList<Facts>();
