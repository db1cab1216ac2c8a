/** What the room shows: to a seat, to the teacher, on the wall. Parts are the same objects while what they rest on is the same. */
import { planFrom } from './autopilot.ts';
import { type Class, periodOf, type World } from './class.ts';
import { answerBy, wipeAt } from './due.ts';
import { factsFor, standingOf } from './seen.ts';
import type { ControlView, ProjectorView, SeatView, Watched, WorldPart } from './types.ts';
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
  worlds: cls.worlds.map((world) => worldPart(cls, world)),
  papers: papersOfAll(cls.papers),
  locked: cls.locked,
  holdLetters: cls.holdLetters,
  filterWords: cls.filterWords,
  plan: planFrom(periodOf(cls), cls.clock, cls.pausedAt),
  evidence: isOver(cls) ? evidenceOfAll(cls.lines) : [],
  debrief: isOver(cls) ? debriefPart(cls, null) : null,
  wipeAt: wipeAt(cls),
});

const worldPart = (cls: Class, world: World): WorldPart => {
  const { game, log } = factsFor(cls.scenario, world, 'all');
  return {
    game,
    log,
    cabinets: { us: cabinetPart(cls, world, 'us'), ussr: cabinetPart(cls, world, 'ussr') },
    instructions: world.instructions,
    ...(world.askedAt === null ? {} : { answerBy: answerBy(cls, world) }),
  };
};

/** The wall: what the public sees. */
export const projectorView = (cls: Class): ProjectorView => ({
  class: cls.part,
  worlds: publicWorlds(cls),
  papers: papersOnWall(cls.papers),
  seated: cls.people.filter(({ seat }) => seat !== null).length,
  debrief: isOver(cls) ? debriefPart(cls, null) : null,
});

const publicWorlds = (cls: Class): ProjectorView['worlds'] =>
  cls.worlds.map((world) => factsFor(cls.scenario, world, 'public'));
