/**
 * What the people of a class are shown: the views of a seat, of the teacher and of the wall, part by part, and what they are made of.
 * Nothing here can hold a State.
 */
import type { Episode, Event, Offer, Order, Settings } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';
import type { Update } from '../session/port.ts';
import type {
  Chair,
  ClassSetup,
  Clock,
  DebriefPlace,
  Instruction,
  Outsider,
  Phase,
  Preset,
  Seat,
  Wall,
} from './types.ts';

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

/** What somebody did beyond advice: gave an order, sealed, answered what could not wait, wrote a letter or a notice. */
export interface Deed {
  readonly world: number;
  readonly turn: number;
  readonly kind: 'order' | 'seal' | 'answer' | 'letter' | 'notice';
  /** Of an order; null for everything else. */
  readonly given: { readonly desk: Desk; readonly order: Order } | null;
}

/** A participant's own lines for the debrief. */
export interface EvidencePart {
  readonly proposals: readonly (Proposal & { readonly taken: boolean })[];
  /** Oldest first; of a turn that was taken back nothing but what was said to everybody. */
  readonly deeds: readonly Deed[];
  /** In which they did something, oldest first. */
  readonly seats: readonly Seat[];
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
  /** As the public sees it, world by world; while a turn is told at the seats, as it was when that turn began. */
  readonly worlds: readonly { readonly game: GamePart; readonly log: readonly Event[] }[];
  readonly papers: readonly WorldPaper[];
  readonly seated: number;
  /** Every game is over, and the debrief has not begun: known at the seats at once, told there first. */
  readonly over: boolean;
  readonly debrief: DebriefPart | null;
  readonly place: DebriefPlace;
}

export type AnyView = SeatView | ControlView | ProjectorView;
