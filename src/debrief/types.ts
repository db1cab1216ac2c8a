/**
 * A finished game told from three places: what Washington believed, what was true, what Moscow believed. Codes and
 * parameters only; the text room has the sentences (`debrief.<list>.<code>`). Units as in scenario/types.
 */
import type {
  Bundle,
  ContactReport,
  Event,
  IncidentKind,
  Order,
  Outcome,
  Pledge,
  PublicFacts,
  Settings,
  Severity,
  ShipReport,
  ShipStatus,
  SubmarineFacts,
} from '../engine/types.ts';
import type { BySide, Claim, Desk, Driver, Side } from '../scenario/types.ts';
import type { Archive } from './archiveTypes.ts';
import type { Beside } from './beside/types.ts';
import type { Question } from './questionTypes.ts';

export * from './archiveTypes.ts';

export type Params = { readonly [name: string]: string | number };

/** What lines speak of, in the order of the panes; a topic has at most one line in a pane, `order` any number. */
export const TOPICS = [
  'launchers',
  'secret',
  'ships',
  'submarines',
  'landing',
  'tactical',
  'alert',
  'temper',
  'home',
  'talks',
  'risk',
  'order',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Every line and its parameters. Milli-points and thousandths of a launcher end in `Milli`, chances in `Ppm`, ages are `hours`:
 * launchers.counted {countMilli,spreadMilli,hours} · launchers.uncounted {} · launchers.known {countMilli} ·
 * secret.unspoken {} (Washington knows and says nothing) · secret.unheard {} (Moscow has heard nothing) · secret.found {} ·
 * ships.reported {ahead,turned,through,hours} · ships.known {ahead,turned,through} (arms ships; hours: oldest report) ·
 * submarines.contacts {found} · submarines.known {near,outbound,homeward} · landing.reported {readyMilli,hours} ·
 * landing.unreported {} · landing.known {readyMilli} · tactical.unreported {} · tactical.known {tactical} ·
 * alert.seen {side,alert} (of the other side) · alert.known {us,ussr} · temper.guessed {side,temper,chancePpm} ·
 * temper.known {us,ussr} (0 dove, 1 moderate, 2 hawk) · temper.supposed {side,temper,chancePpm} (of a person, by the computer) · temper.led {side,temper} (of the computer) · home.guessed {side,standingMilli} · home.known {usMilli,ussrMilli} ·
 * talks.seen {sent,open} (own under way; open) · talks.known {us,ussr,open} (under way from each) ·
 * risk.reckoned {runPpm} · risk.known {runPpm} · order.noticed {side,kind} · order.unnoticed {side,kind}
 */
export const LINE_CODES = [
  'launchers.counted',
  'launchers.uncounted',
  'launchers.known',
  'secret.unspoken',
  'secret.unheard',
  'secret.found',
  'ships.reported',
  'ships.known',
  'submarines.contacts',
  'submarines.known',
  'landing.reported',
  'landing.unreported',
  'landing.known',
  'tactical.unreported',
  'tactical.known',
  'alert.seen',
  'alert.known',
  'temper.guessed',
  'temper.known',
  'temper.supposed',
  'temper.led',
  'home.guessed',
  'home.known',
  'talks.seen',
  'talks.known',
  'risk.reckoned',
  'risk.known',
  'order.noticed',
  'order.unnoticed',
] as const;
export type LineCode = (typeof LINE_CODES)[number];

export interface Line {
  readonly topic: Topic;
  readonly code: LineCode;
  readonly params: Params;
}

/** Where a ship was. Moscow always knows its own ships, so `truth` serves its map too; `believed` is Washington's plot. */
export interface ShipPlaces {
  readonly ship: string;
  readonly believed: ShipReport;
  readonly truth: { readonly nm: number; readonly status: ShipStatus };
}

export interface SubmarinePlaces {
  readonly submarine: string;
  /** Washington's last contact; null while it has never been found. */
  readonly believed: ContactReport | null;
  readonly truth: SubmarineFacts;
}

/** What one side made of the other, keyed below by the side that reads. */
export interface AlertReading {
  readonly believed: number;
  readonly truth: number;
}
export interface TemperReading {
  /** ppm for dove, moderate, hawk; sum 1,000,000. */
  readonly believed: readonly number[];
  /** Null of a person, to whom no temper is told. */
  readonly truth: number | null;
}

/** One moment from three places. Each list of a side holds only what that side could know then. */
export interface Comparison {
  readonly hour: number;
  readonly washington: readonly Line[];
  readonly truth: readonly Line[];
  readonly moscow: readonly Line[];
  /** Topics on which a side's line did not agree with the truth. */
  readonly wrong: BySide<readonly Topic[]>;
  readonly ships: readonly ShipPlaces[];
  readonly submarines: readonly SubmarinePlaces[];
  readonly line: { readonly status: PublicFacts['blockade']; readonly radius: number };
  /** Thousandths of a launcher; `hour` is -1 while nothing has been photographed. */
  readonly launchers: {
    readonly believed: number;
    readonly spread: number;
    readonly hour: number;
    readonly truth: number;
  };
  readonly alert: BySide<AlertReading>;
  readonly temper: BySide<TemperReading>;
}

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

/**
 * Every turning point and its parameters:
 * nuclear {scale} · strike {} · landing {} · settled {end} · ran-out {end} · incident {incident,pattern,severity,side,choice} (severity: `war` where the war grew out of it; choice: or `none`) ·
 * ship-stopped {ship,to} · disclosed {by} · proclaimed {} · in-force {} · ultimatum {side,hours} · lapsed {side} · accepted {side} ·
 * refused {side} · countered {side} (side: whose offer) · agreed-in-public {side} (who agreed) · crossed {} · leaked {side} · unheard {side} ·
 * broken {side,issue,level} · exposed {side,about} · revealed {side,issue,level} · alert {side,from,to} · turned-back {count} · removed {side} · order {side,kind}
 */
export const TURNING_CODES = [
  'nuclear',
  'strike',
  'landing',
  'settled',
  'ran-out',
  'incident',
  'ship-stopped',
  'disclosed',
  'proclaimed',
  'in-force',
  'ultimatum',
  'lapsed',
  'accepted',
  'refused',
  'countered',
  'agreed-in-public',
  'crossed',
  'leaked',
  'unheard',
  'broken',
  'exposed',
  'revealed',
  'alert',
  'turned-back',
  'removed',
  'order',
] as const;
export type TurningCode = (typeof TURNING_CODES)[number];

/**
 * Why a turning point mattered:
 * could-have-been-war {chancePpm} (of this one incident) · worth {usMilli,ussrMilli} (of the offer, against no deal) ·
 * knot {fromMilli,toMilli} (as the turn began, and the next) · risk {fromPpm,toPpm} (run in the turn before, and in this one) ·
 * risk-run {runPpm} (in this turn) ·
 * home {side,byMilli} (in this turn) · trust {side,byMilli} (lost by `side` in this turn) · ended {end}
 */
export const WHY_CODES = [
  'could-have-been-war',
  'worth',
  'knot',
  'risk',
  'risk-run',
  'home',
  'trust',
  'ended',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

export interface TurningPoint {
  readonly turn: number;
  /** Hour at which that turn began. */
  readonly hour: number;
  readonly code: TurningCode;
  readonly params: Params;
  readonly why: { readonly code: WhyCode; readonly params: Params };
  /** Its weight in the ranking: higher mattered more. */
  readonly weight: number;
}

/**
 * Every misreading, its parameters and the unit of `by`:
 * ships-had-turned {count,ships,hours} by ships (an order aimed at them) · launchers-off {believedMilli,spreadMilli,trueMilli} by
 * thousandths of a launcher · sites-unknown {known,readyMilli} by thousandths of a launcher out of reach · took-for-hawk {chancePpm,temper}
 * and took-for-dove {chancePpm,temper} by ppm of belief · alert-underrated and alert-overrated {believed,truth} by steps ·
 * landing-off {believedMilli,trueMilli} by milli-points · home-off {believedMilli,trueMilli} by milli-points ·
 * letter-underway {hours} by hours until it came · submarines-unseen {count} by boats · thought-unseen {hours} by hours since it was found.
 * Each also has {kind}: the order that stood on it.
 */
export const MISREADING_CODES = [
  'ships-had-turned',
  'launchers-off',
  'sites-unknown',
  'took-for-hawk',
  'took-for-dove',
  'alert-underrated',
  'alert-overrated',
  'landing-off',
  'home-off',
  'letter-underway',
  'submarines-unseen',
  'thought-unseen',
] as const;
export type MisreadingCode = (typeof MISREADING_CODES)[number];

/** A belief far from the truth while something was ordered that stood on it. */
export interface Misreading {
  readonly turn: number;
  readonly hour: number;
  readonly side: Side;
  readonly code: MisreadingCode;
  readonly by: number;
  readonly params: Params;
  /** The heaviest thing in that turn that turned on what was misread; null where nothing did. */
  readonly ledTo: Pick<TurningPoint, 'code' | 'params'> | null;
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
  /** The step to which the weeks after a settlement came, 1 to 3 (RULES 12.6); 0 where there were none. */
  readonly epilogue: number;
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
