/** A record into a class, entry by entry. It checks nothing that `admit` and `due` have checked, and throws for a record they cannot have made. */

import { proposed, said, withFilled } from './cabinet.ts';
import type { Class, Ground } from './class.ts';
import { beginPhase, extend, goOn, pause, ringAt } from './clock.ts';
import { addCommand, NO_COMMANDS } from './commands.ts';
import { act, takeBack, undo } from './deeds.ts';
import { openWorld } from './games.ts';
import { inject, judge, publish, rewrite } from './papers.ts';
import { answer, feel, instruct, join, mute, rememberDeeds, rememberSeat } from './people.ts';
import { reseat } from './seating.ts';
import type { ClassSetup, Entry, Move, Outsider, Seat } from './types.ts';
import { type ClassPart, ROOM } from './viewTypes.ts';

/** What can be said of a class to everybody in it, kept while it stays as it is. */
const partOf = (cls: Omit<Class, 'part'>): ClassPart => ({
  code: cls.code,
  preset: cls.setup.preset,
  scenario: cls.setup.scenario,
  settings: cls.setup.settings,
  worlds: cls.worlds.length,
  bell: cls.bell,
  clock: cls.clock,
  turns: cls.scenario.calendar.length,
  language: cls.setup.language,
  reading: cls.setup.reading,
  wall: cls.wall,
});

const withPart = (before: Class, cls: Class): Class => {
  const { part } = before;
  const isSame = cls.clock === part.clock && cls.bell === part.bell && cls.wall === part.wall;
  return isSame ? cls : { ...cls, part: partOf(cls) };
};

type Room = Omit<Class, keyof Ground | 'setup' | 'control' | 'projector' | 'part'>;

/** A room in which nothing has happened yet. */
const emptyRoom = ({ scenario }: Ground, setup: ClassSetup, { at, command }: Entry): Room => ({
  ply: 1,
  commands: addCommand(NO_COMMANDS, command, 0),
  people: [],
  tokens: [],
  lines: [],
  clock: { phase: { kind: 'door' }, startedAt: at, endsAt: null, pausedLeft: null },
  pausedAt: null,
  hurriedAt: null,
  bell: setup.bell,
  locked: false,
  holdLetters: setup.holdLetters,
  filterWords: setup.filterWords,
  wall: 'code',
  place: { step: 'pulse', world: 0, at: null },
  rubric: [],
  keeping: 'for-now',
  worlds: Array.from({ length: setup.worlds }, (_, index) => openWorld(scenario, setup, index)),
  papers: [],
  keyed: [],
});

/** The class that its first entry opens. Throws for any other entry. */
export const openClass = (ground: Ground, entry: Entry): Class => {
  const { ply, move } = entry;
  if (move.kind !== 'open' || ply !== 0) throw new Error('a record begins with the opening of its room');
  const { setup, control, projector } = move;
  const opened = { ...ground, setup, control, projector, ...emptyRoom(ground, setup, entry) };
  return { ...opened, part: partOf(opened) };
};

/** A class from its whole record. */
export const foldRecord = (ground: Ground, [first, ...rest]: readonly Entry[]): Class => {
  if (first === undefined) throw new Error('a record begins with the opening of its room');
  return rest.reduce(foldEntry, openClass(ground, first));
};

/** The class after the next entry of its record; throws where the ply is another. */
export const foldEntry = (cls: Class, entry: Entry): Class => {
  if (entry.ply !== cls.ply) throw new Error(`entry ${entry.ply} where ${cls.ply} comes next`);
  const after = {
    ...moved(cls, entry),
    ply: cls.ply + 1,
    commands: addCommand(cls.commands, entry.command, entry.ply),
  };
  return withPart(cls, after);
};

const moved = (cls: Class, { at, by, move }: Entry): Class => {
  switch (move.kind) {
    case 'open':
      throw new Error('a room is opened once');
    case 'join':
      return join(cls, move);
    case 'phase':
      return by === 'room' ? goOn(cls, move, at) : beginPhase(cls, move.phase, move.endsAt, at);
    case 'act':
      return act(typeof by === 'number' ? rememberSeat(cls, by) : cls, move, by, at);
    case 'undo':
      return undo(cls, move.world, at);
    case 'take-back':
      return takeBack(cls, move);
    case 'pause':
      return pause(cls, move.on, at);
    case 'extend':
      return extend(cls, move.milliseconds);
    case 'bell':
      return ringAt(cls, move.at);
    default:
      if (typeof by !== 'number') return movedByOthers(cls, move);
      return movedBySeat(LOOKS_BACK.has(move.kind) ? cls : rememberSeat(cls, by), by, at, move);
  }
};

/** Asked of everybody in the debrief, wherever they sit then. */
const LOOKS_BACK: ReadonlySet<Move['kind']> = new Set(['pulse', 'answer'] as const);

type Small = Exclude<
  Move,
  { readonly kind: 'open' | 'join' | 'phase' | 'act' | 'undo' | 'take-back' | 'pause' | 'extend' | 'bell' }
>;

/** What a student did. */
const movedBySeat = (cls: Class, by: number, at: number, move: Small): Class => {
  const seat = cls.people[by]?.seat ?? null;
  switch (move.kind) {
    case 'propose':
      return seat !== null && 'side' in seat ? proposed(cls, seat, by, move) : cls;
    case 'say':
      return seat !== null && 'side' in seat ? said(cls, seat, by, at, move.text) : cls;
    case 'instruct':
      return seat !== null && 'outsider' in seat
        ? instruct(cls, seat.world, seat.outsider, move.instruction)
        : cls;
    case 'publish':
      return seat !== null && 'outsider' in seat ? published(cls, by, seat, move.text) : cls;
    case 'rewrite':
      return rewrite(cls, move.paper, move.text);
    case 'pulse':
      return feel(cls, by, move.feeling);
    case 'answer':
      return answer(cls, by, move.question, move.text);
    default:
      return cls;
  }
};

type OutsideSeat = Extract<Seat, { readonly outsider: Outsider }>;

const published = (cls: Class, by: number, { world, outsider }: OutsideSeat, text: string): Class => {
  const turn = cls.worlds[world]?.position.state.pub.turn ?? 0;
  const noted = rememberDeeds(cls, by, [{ world, turn, kind: 'notice', given: null }]);
  return publish(noted, world, outsider, text);
};

/** What the teacher or the room did. */
const movedByOthers = (cls: Class, move: Small): Class => {
  switch (move.kind) {
    case 'lock':
      return { ...cls, locked: move.on };
    case 'hold-letters':
      return { ...cls, holdLetters: move.on };
    case 'filter-words':
      return { ...cls, filterWords: move.on };
    case 'wall':
      return { ...cls, wall: move.wall };
    case 'show':
      return { ...cls, place: move.place };
    case 'rubric':
      return { ...cls, rubric: move.lines };
    case 'keep':
      return { ...cls, keeping: 'kept' };
    case 'wipe':
      return { ...cls, keeping: 'wiped' };
    case 'mute':
      return mute(cls, move.participant, move.on);
    case 'seat':
      return { ...cls, people: reseat(cls.people, move.participant, move.seat) };
    case 'fill':
      return withFilled(cls, move);
    case 'inject':
      return inject(cls, move);
    case 'judge':
      return judge(cls, move.paper, move.verdict, move.reason ?? '');
    case 'advise':
      return proposed(cls, move, ROOM, { ...move, reason: '' });
    default:
      return cls;
  }
};
