/**
 * A finished game told from three places: what Washington believed, what was true, what Moscow believed. Codes and
 * parameters only; the text room has the sentences (`debrief.<list>.<code>`). Units as in scenario/types.
 */
import type {
  Bundle,
  Event,
  IncidentKind,
  Order,
  Outcome,
  Pledge,
  Settings,
  Severity,
} from '../engine/types.ts';
import type { BySide, Claim, Desk, Driver } from '../scenario/types.ts';
import type { Archive } from './archiveTypes.ts';
import type { Beside } from './beside/types.ts';
import type { Comparison } from './comparisonTypes.ts';
import type { Misreading, TurningPoint } from './momentTypes.ts';
import type { Question } from './questionTypes.ts';

export * from './archiveTypes.ts';
export * from './comparisonTypes.ts';
export * from './momentTypes.ts';

export type Params = { readonly [name: string]: string | number };

export interface GivenOrder {
  readonly desk: Desk;
  readonly order: Order;
}

/** The chance of nuclear war run in one turn, whether or not it came (see `RiskSource`). All ppm. */
export interface RiskTurn {
  readonly turn: number;
  /** Hour at which the turn began. */
  readonly hour: number;
  /** Of the estimate: named as the causes of `risk` events, in the order in which they arose. Of the ledger: its own, the greatest first. */
  readonly causes: readonly { readonly cause: string; readonly ppm: number }[];
  readonly ppm: number;
  /** Run since the beginning, this turn included. */
  readonly total: number;
  /** As each side reckoned from what it knew. */
  readonly reckoned: BySide<{ readonly ppm: number; readonly total: number }>;
}

/** A turn: the comparison as its orders were being written, then what was ordered and what came of it. */
export interface TurnPage extends Comparison {
  readonly turn: number;
  readonly orders: BySide<readonly GivenOrder[]>;
  /** Everything that happened from the opening of the turn to the opening of the next, with its audience. */
  readonly events: readonly Event[];
  /** What happened in 1962 at that time: the day, then the orders then given. */
  readonly history: readonly Claim[];
  readonly risk: RiskTurn;
}

/** Something that went wrong by itself or by force, and the near miss of 1962 that it resembles. */
export interface Accident {
  readonly turn: number;
  /** Hour at which that turn began. */
  readonly hour: number;
  readonly kind: IncidentKind;
  readonly severity: Severity;
  /** The near miss by its id; empty where nothing of 1962 was like it. */
  readonly pattern: string;
  /** Those of its drivers that were then as strong as in 1962, or stronger. */
  readonly drivers: readonly Driver[];
}

/**
 * Whose figures of risk a debrief tells: `ledger`: the chance that its orders ran whatever was drawn, as the lab found it; `estimate`:
 * what the rules reckon along the one course that was drawn, where the lab has nothing; `pending`: the lab is at it, and none is told yet.
 */
export type RiskSource = 'pending' | 'estimate' | 'ledger';

export interface Debrief {
  readonly settings: Settings;
  readonly seed: number;
  readonly outcome: Outcome;
  /** The terms in force at the end, secret clauses included; null without a deal. */
  readonly deal: Bundle | null;
  /** Every promise as it stood at the end, those that never came to bind included. */
  readonly pledges: readonly Pledge[];
  /** One page a turn played, in order; never empty. */
  readonly turns: readonly TurnPage[];
  /** How things stood when it was over. */
  readonly end: Comparison;
  readonly riskByTurn: readonly RiskTurn[];
  /** Of `riskByTurn` and of all that is told of risk elsewhere. */
  readonly riskFrom: RiskSource;
  /** Three to five where as many happened, in the order of time. */
  readonly turningPoints: readonly TurningPoint[];
  /** The gravest first. */
  readonly misreadings: readonly Misreading[];
  /** In the order of time. */
  readonly accidents: readonly Accident[];
  readonly beside: Beside;
  /** What lay in both capitals' files. */
  readonly archive: Archive;
  /** Five to seven, fewer only where too little happened; in the order in which a debrief goes: feelings, facts, causes, 1962, the model, today. */
  readonly questions: readonly Question[];
}
