/**
 * The whole truth of a running game, split by who may know it: `pub` everyone, `us` and `ussr` one government each,
 * `dark` nobody. An observation is a copy of partitions, never a computation over hidden ones (RULES 2).
 */
import type { BySide, Side } from '../scenario/types.ts';
import type { PlayedBy } from './rulesVersion.ts';
import type {
  Bundle,
  ClaimSubject,
  Event,
  OfferTable,
  Phase,
  Pledge,
  PublicFacts,
  Settings,
  UsFacts,
  UssrFacts,
} from './types.ts';

/** The steps of a resolution, and the draws inside them. Fixed order: see RESOLUTION in agenda.ts. */
export const TASK_CODES = [
  'deal-temper',
  'open',
  'cables',
  'intelligence',
  'recon',
  'recon-risk',
  'agent',
  'assess',
  'resolve',
  'posture',
  'alerts',
  'follow',
  'notice',
  'berlin',
  'ships',
  'plot',
  'contact',
  'line',
  'boarding',
  'force',
  'battery',
  'strike',
  'survivor',
  'reprisal',
  'landing-nuclear',
  'ceasefire',
  'watch',
  'public',
  'allies',
  'messages',
  'garble',
  'delay',
  'leak',
  'deceit',
  'exposure',
  'press',
  'incidents',
  'incident',
  'severity',
  'answer',
  'nuclear',
  'scale',
  'clocks',
  'finish',
  'epilogue',
  'castro',
  'bombers',
  'jupiter-leak',
  'jupiters',
  'kept',
  'landing',
] as const;
export type TaskCode = (typeof TASK_CODES)[number];

/** One step still to be taken. The meaning of `side`, `a` and `b` is the task's own. */
export interface Task {
  readonly code: TaskCode;
  readonly side: Side;
  readonly a: number;
  readonly b: number;
}

/** A word or a show that was false when it was believed, and may be found out (RULES 7.8). */
export interface Falsehood {
  readonly about: ClaimSubject;
  /** What it did to the reader's belief in a hawk, thousandths. */
  readonly ratio: number;
  readonly hour: number;
}

/** What nobody on either side knows. */
export interface DarkFacts {
  readonly agenda: readonly Task[];
  /** A side answers at most one reaction a turn (RULES 4.6). */
  readonly reacted: BySide<boolean>;
  /** The side whose order last raised alert or contact: it carries the blame of what follows. */
  readonly escalator: Side | null;
  /** True chance of nuclear war run so far, ppm. */
  readonly riskRun: number;
  /** Photographs were flown this turn. */
  readonly flown: boolean;
  /** Submarines are being forced up this turn. */
  readonly hunting: boolean;
  /** Openings still to be put. */
  readonly opening: number;
  readonly landingHour: number;
  /** The near miss that the incident being resolved follows; empty for one that follows none. */
  readonly incident: string | null;
  /** All incidents so far, absorbed ones included; the world counts only bloodshed. */
  readonly incidents: number;
  readonly falsehoods: readonly Falsehood[];
  /** A side has raised alert, set a deadline or hit back this turn (RULES 7.9). */
  readonly dared: BySide<boolean>;
  /** The whole deal that ended the crisis, secret clauses included. */
  readonly settlement: Bundle | null;
}

export interface State {
  readonly phase: Phase;
  readonly settings: Settings;
  readonly rules: PlayedBy['rules'];
  readonly pub: PublicFacts;
  readonly offers: OfferTable;
  readonly pledges: readonly Pledge[];
  readonly us: UsFacts;
  readonly ussr: UssrFacts;
  readonly dark: DarkFacts;
}

/** A private copy that rules change in place before the pure door hands it out. */
export type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
export type Working = Mutable<State>;

/** A state and what has just happened in it. */
export interface Step {
  readonly state: State;
  readonly events: readonly Event[];
}
