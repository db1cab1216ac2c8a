/**
 * A class at play: two cabinets of students over one or two games, a teacher, and a record of moves that is the whole truth.
 * What a page or a socket may name of it lies here; nothing here can hold a State. Times are milliseconds since 1970 as the
 * server's clock has them; a pure function is always handed the time.
 */
import type { Action, Episode, Event, Offer, Order, Settings } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';
import type { Update } from '../session/port.ts';

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

/** A phase with its clock: `endsAt` null where nothing ends it by itself; while paused, `pausedLeft` is what is left of it. */
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

/** Somebody in the room. The name is dealt. Ids count from 0 in order of joining. */
export interface Participant {
  readonly id: number;
  readonly name: string;
  readonly seat: Seat | null;
  readonly muted: boolean;
}

/** Stands for a participant where the room itself proposed. */
export const ROOM = -1;

export interface Proposal {
  /** Counts from 0 in its cabinet. */
  readonly id: number;
  readonly turn: number;
  /** A participant, or ROOM. */
  readonly by: number;
  readonly desk: Desk;
  readonly order: Order | null;
  readonly reason: string;
}

export interface Remark {
  /** Counts from 0 in its cabinet. */
  readonly id: number;
  readonly at: number;
  readonly by: number;
  readonly text: string;
}

/** Words of students or teacher that others may come to read: the text of a letter, a notice of an outsider, an inject. */
export interface Paper {
  /** Told by what the paper says, so that it betrays nothing of others. */
  readonly id: number;
  readonly turn: number;
  readonly kind: 'letter' | 'notice' | 'inject';
  /** A side for letters, an outsider for notices, `control` for injects. */
  readonly from: Side | Outsider | 'control';
  /** An inject of the scenario's own list by its id; its words are then the scenario's. */
  readonly inject: string | null;
  readonly text: string;
  /** `held` waits for the teacher; `rewrite` went back; `sent` is on its way or has come. */
  readonly state: 'held' | 'rewrite' | 'sent';
  /** Of a letter that makes an offer or accepts one: which. Told to those who read such an offer. */
  readonly on?: OfferName;
  /** Once the teacher has given it back: why, or '', and how often it was written anew. Told to its own side and the teacher. */
  readonly back?: { readonly reason: string; readonly anew: number };
}

/** Tells an offer from every other of a game, for as long as the game lasts. */
export type OfferName = Pick<Offer, 'from' | 'sentHour' | 'channel'>;

/** A paper with the world it is of; null for every world. `come`, for the teacher alone: those it is for would read it, were it let go. */
export type WorldPaper = Paper & { readonly world: number | null; readonly come?: boolean };

/** A chair as its own cabinet and the teacher see it. */
export interface ChairState {
  readonly chair: Chair;
  /** First the one who sits in it, then deputies. */
  readonly people: readonly number[];
  /** The room's stated default acts for it: nobody sits there, or the teacher said so. */
  readonly filled: boolean;
}

/** What everybody in the room may know. */
export interface ClassPart {
  readonly code: string;
  readonly preset: Preset;
  readonly scenario: ClassSetup['scenario'];
  readonly settings: Settings;
  readonly worlds: number;
  readonly bell: number | null;
  readonly clock: Clock;
  readonly turns: number;
  readonly language: ClassSetup['language'];
  readonly reading: ClassSetup['reading'];
  readonly wall: Wall;
}

/** The game as a seat sees it: an `Update` without what can be worked out from its observation, and without its log. */
export type GamePart = Omit<Update, 'legal' | 'choices' | 'log'>;

/** Own cabinet; null for outsiders. */
export interface CabinetPart {
  readonly chairs: readonly ChairState[];
  readonly people: readonly Pick<Participant, 'id' | 'name'>[];
  /** Of the present turn, oldest first; of each desk the latest few. */
  readonly proposals: readonly Proposal[];
  /** The last TALK_KEPT remarks of the side's own channel. */
  readonly talk: readonly Remark[];
}
export const TALK_KEPT = 60;

/** A participant's own lines for the debrief. */
export interface EvidencePart {
  readonly proposals: readonly (Proposal & { readonly taken: boolean })[];
  readonly remarks: number;
  readonly answers: readonly string[];
}

/** What the room tells one seat, part by part; a part is sent again only when it has changed. */
export interface SeatView {
  readonly class: ClassPart;
  /** `answerBy`: when the room answers for a leader who is asked what cannot wait; only while the own side's leader is. */
  readonly me: Participant & { readonly instruction: Instruction; readonly answerBy?: number };
  readonly game: GamePart;
  readonly log: readonly Event[];
  readonly cabinet: CabinetPart | null;
  /** Own papers in every state, and others' that have come. */
  readonly papers: readonly Paper[];
  readonly evidence: EvidencePart | null;
  /** Null until the debrief. */
  readonly debrief: DebriefPart | null;
}

/** Told to everybody once the debrief has begun. */
export interface DebriefPart {
  /** Of the own world; every world for teacher and projector. */
  readonly episodes: readonly Episode[];
  /** Counts of feelings 1 to 5. */
  readonly pulse: readonly number[];
  readonly rubric: readonly string[];
}

/** An order of a desk that the teacher keyed in for it. */
export interface KeyedOrder {
  readonly world: number;
  readonly side: Side;
  readonly turn: number;
  readonly desk: Desk;
  readonly order: Order;
  /** '' where the form gave none. */
  readonly reason: string;
}

/** A row of the control room. Flags are the server's: `away` since the last connection went, `idle` since the last request. */
export interface Watched extends Participant {
  readonly connected: boolean;
  readonly lastSeen: number;
  readonly lastAct: number;
}

export interface WorldPart {
  /** When the room answers for the leader who is asked; null while none is. */
  readonly answerBy: number | null;
  readonly game: GamePart;
  readonly log: readonly Event[];
  readonly cabinets: { readonly [side in Side]: CabinetPart };
  readonly instructions: { readonly [outsider in Outsider]: Instruction };
}

export interface ControlView {
  readonly class: ClassPart;
  readonly people: readonly Watched[];
  readonly worlds: readonly WorldPart[];
  /** Every letter, notice and inject of every world. */
  readonly papers: readonly WorldPaper[];
  /** Oldest first. */
  readonly keyed: readonly KeyedOrder[];
  readonly locked: boolean;
  readonly holdLetters: boolean;
  readonly filterWords: boolean;
  /** What is left of the period, phase by phase, as the autopilot has it now. */
  readonly plan: readonly PlannedPhase[];
  readonly evidence: readonly (EvidencePart & { readonly participant: number })[];
  readonly debrief: DebriefPart | null;
  /** Where the wall stands in the debrief. */
  readonly place: DebriefPlace;
  /** When the record is wiped unless it is kept. */
  readonly wipeAt: number | null;
}

export interface PlannedPhase {
  readonly phase: Phase;
  readonly startsAt: number;
  readonly endsAt: number | null;
}

/** The wall: nothing that any seat does not already know. */
export interface ProjectorView {
  readonly class: ClassPart;
  /** As the public sees it, world by world. */
  readonly worlds: readonly { readonly game: GamePart; readonly log: readonly Event[] }[];
  readonly papers: readonly WorldPaper[];
  readonly seated: number;
  readonly debrief: DebriefPart | null;
  readonly place: DebriefPlace;
}

export type AnyView = SeatView | ControlView | ProjectorView;
