/**
 * What the engine shows and what it takes: Observation, Action, Event. Never imports State.
 * Units as in scenario/types: hours, nm, milli-points, ppm. Everything is plain readonly JSON.
 */
import type {
  ByDesk,
  BySide,
  Channel,
  Danger,
  Desk,
  LineInstruction,
  OrderKind,
  ShipClass,
  ShipInstruction,
  Side,
} from '../scenario/types.ts';

/** Rules version. 0: no promise yet that later versions replay old records. */
export const RULES_VERSION = 0;

export interface Settings {
  readonly danger: Danger;
}

/** A finished or running game: start plus ordered actions is the whole truth; all else is folded from it. */
export interface Episode {
  readonly format: 1;
  readonly rules: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly settings: Settings;
  readonly seed: number;
  readonly actions: readonly Action[];
}

/** Who looks. A side's leader sees all its desks; `public` sees what the world sees; `all` is for debrief and teacher. */
export type Viewer =
  | { readonly side: Side; readonly desk?: Desk }
  | { readonly seat: string }
  | 'public'
  | 'all';

/** 0 public: everyone; 1 private: both governments; 2 secret: the principals only. */
export const PUBLICITIES = ['public', 'private', 'secret'] as const;
export type Publicity = 0 | 1 | 2;

/**
 * The clauses of an offer: one level per issue (index into LEVELS, in the order of ISSUES) and its publicity.
 * Weapons, verification are what Moscow gives; invasion, jupiters, quarantine what Washington gives.
 */
export interface Bundle {
  readonly terms: readonly number[];
  readonly publicity: readonly number[];
}

export type OfferStatus = 'sent' | 'open' | 'accepted' | 'countered' | 'refused' | 'expired' | 'unheard';

/** One offer in its slot. `known`: 0 the sender only (on its way), 1 both principals, 2 everyone. */
export interface Offer {
  readonly from: Side;
  readonly channel: Channel;
  readonly bundle: Bundle;
  readonly sentHour: number;
  readonly arrivesHour: number;
  readonly expiresHour: number;
  readonly status: OfferStatus;
  readonly known: number;
  /** Its public part has been accepted in public, subject to a private rider (RULES 6.7). */
  readonly agreedInPublic: boolean;
}

/** Offers a side may have standing at once. */
export const OFFER_SLOTS = 3;
export type OfferTable = BySide<readonly (Offer | null)[]>;

export type PledgeStatus = 'made' | 'in-progress' | 'verified' | 'broken';

/** A promise on one issue, from an accepted offer (signed) or a gesture. */
export interface Pledge {
  readonly by: Side;
  readonly signed: boolean;
  readonly issue: number;
  readonly level: number;
  readonly publicity: number;
  readonly madeHour: number;
  readonly status: PledgeStatus;
}

export type Order =
  | { readonly kind: 'I1' | 'I2' | 'I4' | 'I5' | 'I6' }
  | { readonly kind: 'M1' | 'M5' | 'M8'; readonly step: 1 | -1 }
  | { readonly kind: 'M2'; readonly force: 'air' | 'landing' }
  | { readonly kind: 'M9' | 'M12'; readonly on: boolean }
  | { readonly kind: 'B1' | 'B2' | 'B3' | 'B7' }
  | { readonly kind: 'B4'; readonly shipClass: ShipClass; readonly instruction: 'hail' | 'board' }
  | { readonly kind: 'B5'; readonly shipClass: ShipClass }
  | { readonly kind: 'B8'; readonly ships: readonly string[]; readonly instruction: ShipInstruction }
  | { readonly kind: 'B9'; readonly instruction: 'shadow' | 'withdraw' }
  | { readonly kind: 'S1' | 'S3' | 'S4' | 'S7' }
  | { readonly kind: 'P1' | 'P3' | 'P4' | 'P6' }
  | { readonly kind: 'P2'; readonly hours: number }
  | { readonly kind: 'P5'; readonly bundle: Bundle; readonly hours: number }
  | { readonly kind: 'U1' | 'U2' | 'U3' | 'U6' }
  | { readonly kind: 'C1' | 'C2' | 'C3'; readonly message: Message }
  | { readonly kind: 'K1'; readonly slot: number; readonly rider: boolean }
  | {
      readonly kind: 'K2';
      readonly slot: number;
      readonly channel: Channel;
      readonly bundle: Bundle;
      readonly hours: number;
    }
  | { readonly kind: 'K3'; readonly slot: number }
  | { readonly kind: 'K4'; readonly issue: number; readonly level: number; readonly publicity: Publicity }
  | { readonly kind: 'K5'; readonly pledge: number };

/** What a letter, the ambassador or an envoy carries. */
export type Message =
  | { readonly act: 'offer'; readonly bundle: Bundle; readonly hours: number }
  | { readonly act: 'warn' }
  | { readonly act: 'reassure' };

export const REACTION_CHOICES = [
  'restrain',
  'hold',
  'retaliate',
  'pass',
  'shadow',
  'board',
  'disable',
] as const;
/** A reaction's choice: one of REACTION_CHOICES, or the id of an opening's choice. */
export type ReactionChoice = string;

export const INCIDENT_KINDS = ['false-alarm', 'stray-flight', 'shoot-down', 'submarine', 'combat'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export type Severity = 'absorbed' | 'crisis' | 'bloodshed';

/** Something that cannot wait. `subject` is a ship or opening id, or empty. Choices are in display order. */
export interface Reaction {
  readonly code: 'opening' | 'ship-refuses' | 'strike' | IncidentKind;
  readonly subject: string;
  readonly severity: Severity;
  readonly choices: readonly ReactionChoice[];
}

export type Action =
  | { readonly kind: 'order'; readonly side: Side; readonly desk: Desk; readonly order: Order }
  | { readonly kind: 'seal'; readonly side: Side }
  | { readonly kind: 'reaction'; readonly side: Side; readonly choice: ReactionChoice }
  | { readonly kind: 'chance'; readonly draw: number };

export const END_CODES = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E8', 'E9', 'E10', 'E11'] as const;
export type EndCode = (typeof END_CODES)[number];

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
  readonly struck: boolean;
  readonly invaded: boolean;
  readonly incidents: number;
  readonly removed: BySide<boolean>;
  readonly nuclear: 'none' | 'limited' | 'general';
  readonly end: EndCode | null;
  /** The public part of the terms agreed at the end, or null; both sides find the rest among the pledges. */
  readonly settlement: Bundle | null;
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
}

export interface UsIntelligence {
  /** Ready launchers: last estimate in thousandths, its standard deviation, and when it was made (-1: never). */
  readonly launchers: number;
  readonly spread: number;
  readonly hour: number;
  readonly castro: number;
}

export interface UssrMilitary {
  readonly roe: number;
  readonly samFree: boolean;
  readonly launchers: number;
  readonly fastWork: boolean;
  readonly workStopped: boolean;
  readonly camouflage: boolean;
  readonly ships: readonly ShipFacts[];
  readonly submarines: readonly SubmarineFacts[];
  readonly submarineOrder: 'shadow' | 'patrol' | 'withdraw';
  /** Tactical weapons: 0 withheld, 1 local discretion, 2 delegated. */
  readonly tactical: number;
}

export interface UssrIntelligence {
  /** US landing force readiness: last estimate, milli-points, and when (-1: never). */
  readonly invasion: number;
  readonly hour: number;
  readonly castro: number;
}

/** An answer, warning or reassurance on its way, known to its sender only. */
export interface Courier {
  readonly act: 'accept' | 'warn' | 'reassure';
  /** Slot of the other side's offer that is accepted; -1 otherwise. */
  readonly slot: number;
  readonly arrivesHour: number;
}

export interface ChannelFacts {
  readonly couriers: readonly Courier[];
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

/** What one seat sees of its own side: a block it may not see is null. A leader sees every block. */
type Shown<F extends UsFacts | UssrFacts> = {
  readonly side: F['side'];
  readonly common: CommonFacts;
  readonly military: F['military'] | null;
  readonly intelligence: F['intelligence'] | null;
  readonly channel: ChannelFacts | null;
  readonly orders: ByDeskOrders;
  readonly reaction: Reaction | null;
};
export type OwnSeen = Shown<UsFacts> | Shown<UssrFacts>;

/** An information set: everything this viewer may base a choice on. */
export interface Observation {
  readonly viewer: Viewer;
  /** The side this viewer belongs to; null for the public. */
  readonly side: Side | null;
  /** `leader`, a desk, or null for the public. */
  readonly desk: Desk | 'leader' | null;
  readonly phase: Phase;
  readonly settings: Settings;
  readonly pub: PublicFacts;
  readonly own: OwnSeen | null;
  readonly offers: OfferTable;
  readonly pledges: readonly Pledge[];
  /** Filled for the viewer `all` only: both sides as they truly are. */
  readonly truth: { readonly us: UsFacts; readonly ussr: UssrFacts } | null;
}

/** Why an action is not allowed, as a code; `detail` names the thing concerned, or is empty. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
}

export const REFUSAL_CODES = [
  'over',
  'not-your-side',
  'not-your-desk',
  'sealed',
  'reaction-first',
  'no-reaction',
  'unknown-choice',
  'not-now',
  'stale',
  'not-in-scenario',
  'wrong-desk',
  'after-disclosure',
  'before-disclosure',
  'no-photographs',
  'already',
  'at-limit',
  'needs-line',
  'not-ready',
  'needs-strike-first',
  'needs-full-alert',
  'alert-needs-combat',
  'no-such-offer',
  'offer-not-open',
  'no-free-slot',
  'no-weapons-term',
  'quiet-must-be-private',
  'announced-must-be-public',
  'no-such-pledge',
  'not-your-clause',
  'courier-busy',
  'no-such-ship',
  'ship-out-of-reach',
  'unknown-order',
  'pause-in-force',
  'needs-line-hours',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Who may know that something happened. `both`: the two governments; a side: that side alone; `none`: only the debrief. */
export type Audience = 'public' | 'both' | Side | 'none';

/**
 * Something that happened, as a code and parameters; never a sentence. Past tense. `desk` narrows a side's
 * audience to that desk and the leader (null: the whole side). Codes are listed in EVENT_CODES.
 */
export interface Event {
  readonly code: EventCode;
  readonly to: Audience;
  readonly desk: Desk | null;
  readonly turn: number;
  readonly params: { readonly [name: string]: string | number };
}

/**
 * Every event and its parameters:
 * phase {from,to} · turn {turn,hour} · meter {meter,side,by,value,cause} · order {side,desk,kind,…args} ·
 * told {id} (a scenario event) · disclosed {by} · photographs {tier,launchers,spread} · agent-report {invasion} ·
 * assessment {temper} · alert {side,from,to} · alert-seen {side,alert} · force {force,value} · roe {side,roe} ·
 * work {pace} · air-defence {free} · line {from,to} · line-moved {radius} · line-rule {shipClass,instruction} ·
 * ships-ordered {count,instruction} · ship {ship,from,to,cause} · ship-report {ship,status} · submarines-ordered {instruction} ·
 * contact {submarine} · strike {destroyed,left} · landing {} · reprisal {side} · ceasefire {} · speech {side,kind} ·
 * ultimatum {side,hours} · ultimatum-lapsed {side} · photos-shown {} · denial-exposed {} · pause {state} · oas {} · nato-briefed {} ·
 * castro-calmed {} · sent {side,channel,act,slot} · delayed {side,channel,hours} · heard {side,channel,act,slot} · garbled {side,channel} ·
 * leaked {side,channel} · offer {side,slot,from,to} · agreed-in-public {side,slot} · pledge {by,issue,level,from,to} · crossed {} ·
 * incident {incident,severity,side} · reaction {code,side,choice} · escaped {incident} · risk {ppm,cause} ·
 * nuclear {scale} · settled {end} · removed {side} · rung {from,to} · end {end}
 */
export const EVENT_CODES = [
  'phase',
  'turn',
  'meter',
  'order',
  'told',
  'disclosed',
  'photographs',
  'agent-report',
  'assessment',
  'alert',
  'alert-seen',
  'force',
  'roe',
  'work',
  'air-defence',
  'camouflage',
  'line',
  'line-moved',
  'line-rule',
  'ships-ordered',
  'ship',
  'ship-report',
  'submarines-ordered',
  'contact',
  'strike',
  'landing',
  'reprisal',
  'ceasefire',
  'speech',
  'ultimatum',
  'ultimatum-lapsed',
  'photos-shown',
  'denial-exposed',
  'pause',
  'oas',
  'nato-briefed',
  'castro-calmed',
  'sent',
  'delayed',
  'heard',
  'garbled',
  'leaked',
  'offer',
  'agreed-in-public',
  'pledge',
  'crossed',
  'incident',
  'reaction',
  'escaped',
  'risk',
  'nuclear',
  'settled',
  'removed',
  'rung',
  'end',
] as const;
export type EventCode = (typeof EVENT_CODES)[number];

/** The final reckoning. Scores 0 to 100, milli-points; `perceived` is who the world thinks won. */
export interface Outcome {
  readonly end: EndCode;
  readonly scores: BySide<number>;
  readonly removed: BySide<boolean>;
  readonly nuclear: 'none' | 'limited' | 'general';
  readonly perceived: Side | 'neither';
}

/** An order as an entry of a list: its kind, desk and, where refused, why. */
export interface OrderChoice {
  readonly desk: Desk;
  readonly kind: OrderKind;
  /** The well-formed variants listed; empty when refused. */
  readonly orders: readonly Order[];
  readonly refusal: Refusal | null;
}
