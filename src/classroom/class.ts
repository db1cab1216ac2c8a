/**
 * The value of a class: what a record of moves comes to. Made by `fold.ts` and by nothing else; what has not changed is shared
 * between one value and the next, so that whoever looks can tell by identity what is new.
 */
import type { BySide, Scenario, Side } from '../scenario/types.ts';
import type { Position } from '../session/position.ts';
import type { Period } from './autopilot.ts';
import type { Commands } from './commands.ts';
import type { Chair, ClassSetup, Clock, DebriefPlace, Instruction, Outsider, Seat, Wall } from './types.ts';
import type { ClassPart, Deed, KeyedOrder, Paper, Participant, Proposal, Remark } from './viewTypes.ts';

/** What a room stands on besides its record. */
export interface Ground {
  readonly code: string;
  /** The one that the setup names. */
  readonly scenario: Scenario;
  /** Where whoever runs the server has set it. */
  readonly keptFor?: KeptFor;
}

/** How many milliseconds after its last phase began a record is wiped: of a period, of a class of several days, of one to be kept. */
export interface KeptFor {
  readonly period: number;
  readonly days: number;
  readonly kept: number;
}

/** One side of one world. */
export interface Cabinet {
  /** Of the present turn. */
  readonly proposals: readonly Proposal[];
  readonly talk: readonly Remark[];
  /** Proposals and remarks made so far: their next ids. */
  readonly proposed: number;
  readonly said: number;
  /** Chairs that the teacher has the room fill. */
  readonly filled: readonly Chair[];
}

/** Who may read a letter: nobody on the other side yet, both governments, or everybody. */
export type Reach = 'nobody' | 'both' | 'public';

/** A paper with where it lies. */
export interface Filed {
  readonly paper: Paper;
  /** Null: every world. */
  readonly world: number | null;
  /** How far a letter has come; notices and injects are public. */
  readonly reach: Reach;
  /** Of a letter: how to tell the engine's message it rides with. */
  readonly carriage: Carriage | null;
}
export interface Carriage {
  readonly side: Side;
  /** The message's act. */
  readonly act: string;
  /** Read at the public desk too, as formal letters are. */
  readonly open: boolean;
  /** The engine's slot once the message has left; null before. */
  readonly slot: number | null;
}

/** The latest position that may look different to each kind of viewer. */
export type SeenFrom = { readonly [viewer in Side | 'public' | 'all']: Position };

export type PlyFrom = { readonly [viewer in keyof SeenFrom]: number };

/** One game of the room. */
export interface World {
  readonly index: number;
  readonly seed: number;
  readonly position: Position;
  readonly seen: SeenFrom;
  /** Added to what a seat counts as its choices: grows for whoever can tell that something was taken back, so that no number comes twice. */
  readonly plyFrom: PlyFrom;
  /** Where each turn began. */
  readonly starts: readonly Position[];
  readonly cabinets: BySide<Cabinet>;
  readonly instructions: { readonly [outsider in Outsider]: Instruction };
  /** Since when somebody is asked what cannot wait; null when nobody is. */
  readonly askedAt: number | null;
}

/** What somebody did, for the debrief. */
export interface OwnLines {
  readonly proposals: readonly (Proposal & { readonly taken: boolean })[];
  readonly deeds: readonly Deed[];
  readonly seats: readonly Seat[];
  readonly remarks: number;
  readonly answers: readonly string[];
  readonly feeling: number | null;
}

export interface Class extends Ground {
  readonly setup: ClassSetup;
  /** Hashes of the teacher's and the wall's tokens. */
  readonly control: string;
  readonly projector: string;
  /** Entries so far: the ply of the next one. */
  readonly ply: number;
  readonly commands: Commands;
  readonly people: readonly Participant[];
  /** By participant. */
  readonly tokens: readonly string[];
  readonly lines: readonly OwnLines[];
  readonly clock: Clock;
  readonly pausedAt: number | null;
  /** When the teacher last closed the present talks: what is asked by then is not waited for. */
  readonly hurriedAt: number | null;
  readonly bell: number | null;
  readonly locked: boolean;
  readonly holdLetters: boolean;
  readonly filterWords: boolean;
  readonly wall: Wall;
  readonly place: DebriefPlace;
  readonly rubric: readonly string[];
  /** The teacher keeps the record, or it has been wiped. */
  readonly keeping: 'for-now' | 'kept' | 'wiped';
  readonly worlds: readonly World[];
  readonly papers: readonly Filed[];
  readonly keyed: readonly KeyedOrder[];
  readonly part: ClassPart;
}

const isOver = ({ position: { state } }: World): boolean => state.phase === 'over';

/** Once every game is over no turn is planned any more. */
export const periodOf = ({ setup, bell, scenario, worlds, clock: { phase } }: Class): Period => ({
  preset: setup.preset,
  bell,
  turns: 'turn' in phase && worlds.every(isOver) ? phase.turn + 1 : scenario.calendar.length,
});

/** Makes a value with a world replaced. */
export const withWorld = (cls: Class, world: World): Class => ({
  ...cls,
  worlds: cls.worlds.with(world.index, world),
});

export const withCabinet = (world: World, side: Side, cabinet: Cabinet): World => ({
  ...world,
  cabinets: { ...world.cabinets, [side]: cabinet },
});

/** True when a turn of a world has been resolved to its end, or the game is over. */
export const hasDone = ({ position: { state } }: World, turn: number): boolean =>
  state.phase === 'over' || (state.phase === 'orders' && state.pub.turn > turn);

/** What was keyed in for a side in the turn that its world stands at. */
export const keyedFor = ({ keyed }: Class, { index, position }: World, side: Side): readonly KeyedOrder[] =>
  keyed.filter((one) => one.world === index && one.side === side && one.turn === position.state.pub.turn);
