/** The facts of a game, by who may know them: the world, one side, or one desk of it. */
import type {
  ByDesk,
  BySide,
  LineInstruction,
  ShipClass,
  ShipInstruction,
  Side,
} from '../../scenario/types.ts';
import type { ClaimSubject, Order, Reaction } from './actions.ts';
import type { EndCode } from './episode.ts';
import type { Bundle } from './talks.ts';

export type BlockadeStatus = 'none' | 'proclaimed' | 'in-force' | 'extended' | 'suspended' | 'lifted';
export type ShipStatus =
  | 'underway'
  | 'stopped'
  | 'at-line'
  | 'hailed'
  | 'passed'
  | 'boarded'
  | 'turned'
  | 'disabled'
  | 'arrived';
export type Phase = 'orders' | 'sealed' | 'resolving' | 'reaction' | 'over';

/** The rungs of the escalation chart, lowest first (RULES 4). */
export const RUNGS = [
  'quiet',
  'crisis',
  'contact',
  'shooting',
  'combat',
  'limited-nuclear',
  'general-nuclear',
] as const;
export type Rung = (typeof RUNGS)[number];

/** What the whole world knows. */
export interface PublicFacts {
  readonly turn: number;
  readonly hour: number;
  readonly disclosed: 'no' | 'speech' | 'leak' | 'strike';
  readonly rung: Rung;
  /** 0 none, 1 at the line, 2 under fire or held down, 3 shooting, 4 US-Soviet combat. */
  readonly contact: number;
  /** Hours spent by Washington's forces at DEFCON 3 or higher alert. */
  readonly fatigueHours: number;
  /** Alert 0 to 4 as last seen by the world; Washington's steps are DEFCON 5, 4, 3, SAC 2, 1. */
  readonly alertShown: BySide<number>;
  readonly blockade: BlockadeStatus;
  readonly blockadeHour: number;
  /** nm from Cape Maisi. */
  readonly lineRadius: number;
  /** -50,000 to 50,000: positive favours Washington. */
  readonly world: number;
  readonly prestige: BySide<number>;
  readonly credibility: BySide<number>;
  /** Sum of publicly declared stakes, milli-points: what the other side can see of the commitment. */
  readonly stakesShown: BySide<number>;
  readonly sealed: BySide<boolean>;
  readonly pauseHours: number;
  readonly pauseAccepted: BySide<boolean>;
  readonly oas: boolean;
  readonly photosShown: boolean;
  /** Moscow has denied the missiles in public. */
  readonly denied: boolean;
  /** Hour at which a side's public ultimatum runs out, or null. */
  readonly deadline: BySide<number | null>;
  /** A plan for observers of the United Nations is on the table: offers may promise inspection on the island. */
  readonly observers: boolean;
  readonly civilDefence: BySide<boolean>;
  /** The furthest level of each issue that a side has floated in the press; 0 is nothing. */
  readonly floated: BySide<readonly number[]>;
  readonly struck: boolean;
  /** An American aircraft has been shot down, and Washington has not struck back for it. */
  readonly aircraftDown: boolean;
  readonly invaded: boolean;
  readonly incidents: number;
  readonly removed: BySide<boolean>;
  readonly nuclear: 'none' | 'limited' | 'general';
  readonly end: EndCode | null;
  /** The public part of the terms agreed at the end, or null; both sides find the rest among the pledges. */
  readonly settlement: Bundle | null;
  /** The step to which the weeks after a settlement have come, 1 to 3 (RULES 12.6); 0 before. */
  readonly epilogue: number;
  /** Castro has let no inspector in. */
  readonly inspectionRefused: boolean;
}

/** Known to every desk of one side. */
export interface CommonFacts {
  readonly home: number;
  readonly allies: number;
  readonly trust: number;
  /** Commitment stock per issue, milli-points (RULES 7). */
  readonly stakes: readonly number[];
  readonly alert: number;
  /** The leader's own temper: 0 dove, 1 moderate, 2 hawk. */
  readonly temper: number;
  /** Belief about the other leader's temper, ppm each, sum 1,000,000. */
  readonly belief: readonly number[];
  /** Own estimate of the chance of nuclear war run so far, ppm. */
  readonly riskRun: number;
  /** The other side's home meter as last estimated. */
  readonly otherHome: number;
  /** Highest grade of photographs in hand: 0 none, 1 high-level, 2 low-level. */
  readonly reconTier: number;
  readonly sitesKnown: number;
  /** Washington only: NATO's governments have been told in confidence. */
  readonly alliesBriefed: boolean;
  /** Washington only: Turkey and Italy have been asked about the Jupiters. */
  readonly jupitersSounded: boolean;
}

/** Where a ship was last reported: nm run along its route, and when. */
export interface ShipReport {
  readonly nm: number;
  readonly status: ShipStatus;
  readonly hour: number;
}

/** A ship as it is. */
export interface ShipFacts {
  readonly nm: number;
  readonly status: ShipStatus;
  readonly instruction: ShipInstruction;
  /** An instruction on its way by radio, and the hour it is obeyed. */
  readonly next: ShipInstruction | null;
  readonly nextHour: number;
}

export interface SubmarineFacts {
  readonly nm: number;
  readonly status: 'outbound' | 'on-station' | 'held-down' | 'surfaced' | 'homeward';
  /** Hours it has been held down; 0 when it is not. */
  readonly heldHours: number;
}

export interface ContactReport {
  readonly nm: number;
  readonly hour: number;
}

export interface UsMilitary {
  /** Rules of engagement: 0 tight, 1 normal, 2 loose. */
  readonly roe: number;
  readonly strike: number;
  readonly invasion: number;
  readonly rules: { readonly [shipClass in ShipClass]: LineInstruction };
  readonly ships: readonly ShipReport[];
  readonly contacts: readonly (ContactReport | null)[];
  /** Bombers stand ready on many fields. */
  readonly dispersed: boolean;
  readonly jupitersUnready: boolean;
  /** Hour until which test launches are called off and flights are checked. */
  readonly checkedUntil: number;
  /** Submarines found near a line in force are held down. */
  readonly hunt: boolean;
  /** An air campaign goes on each turn. */
  readonly campaign: boolean;
}

export interface UsIntelligence {
  /** Ready launchers: last estimate in thousandths, its standard deviation, and when it was made (-1: never). */
  readonly launchers: number;
  readonly spread: number;
  readonly hour: number;
  readonly castro: number;
  /** The source in Moscow has been asked: it can be asked once. */
  readonly sourceAsked: boolean;
  /** Flights flown each day until they are called off: 0 none, 1 high-level, 2 low-level. */
  readonly schedule: number;
}

export interface UssrMilitary {
  readonly roe: number;
  readonly samFree: boolean;
  /** Crews have word not to fire even when the Cuban guns do. */
  readonly crewsHeld: boolean;
  readonly launchers: number;
  readonly fastWork: boolean;
  readonly workStopped: boolean;
  /** Work goes on in secret behind a promise to stop it. */
  readonly quietWork: boolean;
  readonly camouflage: boolean;
  readonly ships: readonly ShipFacts[];
  readonly submarines: readonly SubmarineFacts[];
  readonly submarineOrder: 'shadow' | 'patrol' | 'withdraw';
  /** Tactical weapons: 0 withheld, 1 local discretion, 2 delegated. */
  readonly tactical: number;
  /** Warheads are mated to the launchers that are ready. */
  readonly mated: boolean;
  readonly checkedUntil: number;
}

export interface UssrIntelligence {
  /** US landing force readiness: last estimate, milli-points, and when (-1: never). */
  readonly invasion: number;
  readonly hour: number;
  readonly castro: number;
}

/** An answer, warning, reassurance or claim on its way, known to its sender only. */
export interface Courier {
  readonly act: 'accept' | 'warn' | 'reassure' | 'ultimatum' | 'claim';
  /** What a claim is about; null otherwise. */
  readonly about: ClaimSubject | null;
  /** Slot of the other side's offer that is accepted; -1 otherwise. */
  readonly slot: number;
  /** Hour at which the accepted offer was sent, -1 when it was gone already; absent otherwise, and in games of version 1. */
  readonly offered?: number;
  readonly arrivesHour: number;
}

export interface ChannelFacts {
  readonly couriers: readonly Courier[];
  /** Hour at which a private ultimatum runs out: the own one, and the other side's once it has arrived; or null. */
  readonly deadline: number | null;
  readonly threat: number | null;
}

/** The order sealed or about to be sealed at each desk. */
export type ByDeskOrders = ByDesk<Order | null>;

interface OwnBlocks<S extends Side, M, I> {
  readonly side: S;
  readonly common: CommonFacts;
  readonly military: M;
  readonly intelligence: I;
  readonly channel: ChannelFacts;
  readonly orders: ByDeskOrders;
  readonly reaction: Reaction | null;
}
export type UsFacts = OwnBlocks<'us', UsMilitary, UsIntelligence>;
export type UssrFacts = OwnBlocks<'ussr', UssrMilitary, UssrIntelligence>;
