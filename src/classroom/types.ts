/**
 * A class at play: two cabinets of students over one or two games, a teacher, and a record of moves that is the whole truth.
 * What a page or a socket may ask for and what is kept lies here, what is shown in `viewTypes.ts`; nothing here can hold a State. Times are milliseconds since 1970 as the
 * server's clock has them; a pure function is always handed the time.
 */
import type { Action, Order, Settings } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';

/** Where somebody sits in a cabinet: at its head, or at a desk. */
export type Chair = Desk | 'leader';
/** Those outside both governments; each has one standing instruction that chance heeds (docs/CLASSROOM.md). */
export const OUTSIDERS = ['havana', 'un', 'press', 'historian'] as const;
export type Outsider = (typeof OUTSIDERS)[number];

/** A seat of one world. Two students may share a chair: the first sits in it, the others are its deputies. */
export type Seat =
  | { readonly world: number; readonly side: Side; readonly chair: Chair; readonly deputy: boolean }
  | { readonly world: number; readonly outsider: Outsider };

/** How a class is run (docs/CLASSROOM.md has minutes and turns of each). */
export const PRESETS = [
  'minutes-30',
  'minutes-45',
  'minutes-60',
  'two-periods',
  'homework',
  'substitute',
  'one-screen',
] as const;
export type Preset = (typeof PRESETS)[number];

/** What the teacher chooses before the door opens. */
export interface ClassSetup {
  readonly preset: Preset;
  /** An id of the catalogue and the hash of its content. */
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly settings: Settings;
  /** The version of the rules it is played by; none in rooms of version 1. */
  readonly rules?: number;
  /** 0 to 2^32 - 1; world `n` plays on `seed + n`. */
  readonly seed: number;
  readonly worlds: 1 | 2;
  /** When the period ends; null for homework, which no bell ends. */
  readonly bell: number | null;
  /** Letters and notices wait for the teacher. */
  readonly holdLetters: boolean;
  /** Words that do not belong in a classroom are refused. */
  readonly filterWords: boolean;
  readonly language: 'en' | 'ru' | 'es';
  readonly reading: 'full' | 'plain';
}

/** Where the period stands. `turn` counts from 0. In `talks` orders are proposed and sealed, in `watching` the turn is told. */
export type Phase =
  | { readonly kind: 'door' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'talks'; readonly turn: number }
  | { readonly kind: 'watching'; readonly turn: number }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'closed' };

/** A phase with its clock: `startedAt` is when it began, or went on after a pause; `endsAt` null where nothing ends it by itself; while paused, `pausedLeft` is what is left of it. */
export interface Clock {
  readonly phase: Phase;
  readonly startedAt: number;
  readonly endsAt: number | null;
  readonly pausedLeft: number | null;
}

/** What can be on the wall. */
export const WALLS = ['code', 'map', 'headlines', 'clock', 'blank'] as const;
export type Wall = (typeof WALLS)[number];

/** What a class goes through together once its game is over, in this order. */
export const DEBRIEF_STEPS = ['pulse', 'ended', 'panes', 'risk', 'past', 'talk', 'ticket'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];
/** Where the wall stands in the debrief. */
export interface DebriefPlace {
  readonly step: DebriefStep;
  readonly world: number;
  /** Of `panes` and `past` the turn, of `talk` the question, from 0; null for where the step begins, and for steps without any. */
  readonly at: number | null;
}

/** What an outsider would have happen; `chance` leaves it to the dice. */
export type Instruction = 'urge' | 'hinder' | 'chance';

/** What somebody in the room asks for. `propose` with `order` null advises to leave the desk alone. */
export type Request =
  | {
      readonly kind: 'propose';
      readonly desk: Desk;
      readonly order: Order | null;
      /** At most REASON_LENGTH characters. */
      readonly reason: string;
    }
  | { readonly kind: 'say'; readonly text: string }
  /** Leaders only: the engine's own actions, for their own side. `letter` is the students' text around an offer or message. */
  | { readonly kind: 'act'; readonly ply: number; readonly action: Action; readonly letter: string | null }
  | { readonly kind: 'instruct'; readonly instruction: Instruction }
  /** Outsiders: words for everybody. */
  | { readonly kind: 'publish'; readonly text: string }
  /** Whoever gives the side's orders, or the outsider: other words for a paper that the teacher has given back. */
  | { readonly kind: 'rewrite'; readonly paper: number; readonly text: string }
  | { readonly kind: 'pulse'; readonly feeling: number }
  | { readonly kind: 'answer'; readonly question: number; readonly text: string }
  | ControlRequest;

/** What only the teacher may ask. `participant` is an id from `Participant`. */
export type ControlRequest =
  | { readonly kind: 'begin' }
  | { readonly kind: 'lock'; readonly on: boolean }
  | { readonly kind: 'pause'; readonly on: boolean }
  | { readonly kind: 'extend'; readonly milliseconds: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'bell'; readonly at: number }
  | { readonly kind: 'undo'; readonly world: number }
  | {
      readonly kind: 'inject';
      readonly world: number | null;
      readonly inject: string | null;
      readonly text: string;
    }
  | { readonly kind: 'seat'; readonly participant: number; readonly seat: Seat | null }
  | {
      readonly kind: 'fill';
      readonly world: number;
      readonly side: Side;
      readonly chair: Chair;
      readonly on: boolean;
    }
  | { readonly kind: 'mute'; readonly participant: number; readonly on: boolean }
  | {
      readonly kind: 'judge';
      readonly paper: number;
      readonly verdict: 'release' | 'hold' | 'rewrite';
      /** Why it goes back, for its writers: at most REASON_LENGTH characters. */
      readonly reason?: string;
    }
  | { readonly kind: 'hold-letters'; readonly on: boolean }
  | { readonly kind: 'filter-words'; readonly on: boolean }
  | { readonly kind: 'wall'; readonly wall: Wall }
  /** Takes the wall to a place of the debrief, once that has begun. */
  | { readonly kind: 'show'; readonly place: DebriefPlace }
  /** For a class without devices: the teacher keys in what a cabinet decided. */
  | {
      readonly kind: 'key-in';
      readonly world: number;
      readonly action: Action;
      readonly letter: string | null;
      /** The desk's reason, as its paper form has it: at most REASON_LENGTH characters. */
      readonly reason?: string;
    }
  /** Before the turn is resolved: a side's keyed-in orders and its seal, to be keyed in anew. */
  | { readonly kind: 'take-back'; readonly world: number; readonly side: Side }
  | { readonly kind: 'rubric'; readonly lines: readonly string[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'keep' };

/** Who made a move: a participant by id, the teacher, or the room itself (clock and stated defaults). */
export type Mover = number | 'control' | 'room';

/**
 * What happened in the room, as it is kept. `join` and `seat` are the door's, `phase` the clock's, `act` with `by` 'room' a default.
 * A request becomes at most one move.
 */
export type Move =
  | {
      readonly kind: 'open';
      readonly setup: ClassSetup;
      readonly control: string;
      readonly projector: string;
    }
  | { readonly kind: 'join'; readonly name: string; readonly token: string; readonly seat: Seat }
  | { readonly kind: 'phase'; readonly phase: Phase; readonly endsAt: number | null }
  | {
      readonly kind: 'act';
      readonly world: number;
      readonly action: Action;
      readonly letter: string | null;
      /** Only of an order that was keyed in. */
      readonly reason?: string;
    }
  /** The room's own proposal at a desk that it fills. */
  | {
      readonly kind: 'advise';
      readonly world: number;
      readonly side: Side;
      readonly desk: Desk;
      readonly order: Order | null;
    }
  | Exclude<Request, { readonly kind: 'act' | 'key-in' | 'begin' | 'next' | 'end' }>;

/**
 * One line of a room's record. `ply` counts from 0 without a gap; `command` is the asker's own id for it; of a join it stands for
 * the device's secret, and of what the room does by itself it is ''.
 */
export interface Entry {
  readonly ply: number;
  readonly at: number;
  readonly by: Mover;
  readonly command: string;
  readonly move: Move;
}

/** Why something asked for was not done; codes have words in `text`. */
export const CLASS_REFUSALS = [
  'bad-message',
  'too-big',
  'too-fast',
  'no-such-room',
  'no-such-seat',
  'door-locked',
  'room-full',
  'not-yours',
  'not-now',
  'stale',
  'muted',
  'words',
  'too-long',
  'empty',
  'order',
  'deal',
  'server',
] as const;
/** `detail` is the engine's refusal code where `code` is `order`, else ''. */
export interface ClassRefusal {
  readonly code: (typeof CLASS_REFUSALS)[number];
  readonly detail: string;
}

export const REASON_LENGTH = 140;
export const TALK_LENGTH = 280;
export const LETTER_LENGTH = 600;
/** Deputies, and outsiders of one kind, at most. */
export const SHARERS = 2;
/** Students in a room, at most. */
export const ROOM_SIZE = 40;
