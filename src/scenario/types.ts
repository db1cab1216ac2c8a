/**
 * The shape of a scenario: everything about one crisis that is data. Units, everywhere below:
 * hours for time and delay, nautical miles (nm) for distance, knots for speed, degrees for positions,
 * thousandths of a point ("milli") for meters from 0 to 100 points, parts per million (ppm) for probability.
 * A `TextKey` names a string of `text/<lang>.json`; a `SourceId` names an entry of `sources`.
 */

import type { ChannelRule, HazardRules, OrderRule, Reckoning, TermWorth } from './constants.ts';
import type { MissileSite, Ship, Submarine, Warship } from './fleet.ts';
import type { Milestone, Misconception, ThenAndNow } from './hindsight.ts';
import type {
  ByDesk,
  BySide,
  Channel,
  Desk,
  Driver,
  IncidentKind,
  Issue,
  LeaderType,
  LineInstruction,
  Meter,
  OrderKind,
  ShipClass,
  Side,
} from './names.ts';

export * from './constants.ts';
export * from './fleet.ts';
export * from './hindsight.ts';
export * from './names.ts';

export type Confidence = 'high' | 'medium' | 'low';
export type TextKey = string;
export type SourceId = string;

/** A sentence about the past, shown to players; it must name its sources. */
export interface Claim {
  readonly text: TextKey;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

/** Where a historical statement can be checked: an entry of the dossier with the works behind it. */
export interface Source {
  readonly works: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
}

/** One turn: from `at` (ISO 8601 with offset) for `hours`. Turns follow without a gap. */
export interface CalendarTurn {
  readonly at: string;
  readonly hours: number;
}

export interface Person {
  readonly id: string;
  readonly side: Side;
  /** The desk this person speaks for; the leader has none. */
  readonly desk: Desk | null;
  readonly name: TextKey;
  readonly role: TextKey;
  /** What this person wanted and feared, in one line each. */
  readonly stance: Claim;
  readonly fear: Claim;
  /** What this person held or did on days of 1962, earliest first. */
  readonly days: readonly PersonDay[];
}

export interface PersonDay {
  /** As `1962-10-27`. */
  readonly date: string;
  readonly claim: Claim;
}

/** Something that happened outside both capitals, told to those who could know it. */
export interface ScenarioEvent {
  readonly id: string;
  /** Turn number in this scenario, from 0, at whose beginning it is told. */
  readonly turn: number;
  readonly to: 'public' | Side;
  readonly title: TextKey;
  readonly claim: Claim;
  readonly effects: readonly { readonly side: Side; readonly meter: Meter; readonly milli: number }[];
  /** Told only while this holds. */
  readonly when: 'always' | 'undisclosed' | 'disclosed' | 'line-in-force';
}

/** A choice put to one side before the first turn (the prelude). */
export interface Opening {
  readonly id: string;
  readonly side: Side;
  readonly title: TextKey;
  readonly claim: Claim;
  readonly choices: readonly {
    readonly id: string;
    readonly text: TextKey;
    readonly effects: readonly OpeningEffect[];
  }[];
}

export type OpeningEffect =
  | { readonly kind: 'meter'; readonly side: Side; readonly meter: Meter; readonly milli: number }
  | { readonly kind: 'camouflage'; readonly on: boolean }
  | { readonly kind: 'ships-ahead'; readonly nm: number }
  | { readonly kind: 'launchers'; readonly milli: number }
  | { readonly kind: 'denied'; readonly on: boolean };

/** Starting values. Meters in milli-points; launchers in thousandths of a launcher. */
export interface Initial {
  readonly disclosed: boolean;
  readonly alert: BySide<number>;
  readonly home: BySide<number>;
  readonly allies: BySide<number>;
  readonly credibility: BySide<number>;
  readonly prestige: BySide<number>;
  readonly trust: BySide<number>;
  readonly world: number;
  readonly castro: number;
  readonly launchers: number;
  readonly strike: number;
  readonly invasion: number;
  readonly stakes: BySide<readonly number[]>;
  readonly rules: { readonly [shipClass in ShipClass]: LineInstruction };
  readonly types: { readonly [type in LeaderType]: number };
  readonly photosTaken: boolean;
  readonly fatigueHours: number;
}

/** A pattern that an incident may follow, and the near miss of 1962 it is made after. */
export interface NearMiss {
  /** The dossier's. */
  readonly id: string;
  readonly kind: IncidentKind;
  /** Its weight before the drivers, against those of the other patterns: a modelling choice. */
  readonly weight: number;
  readonly drivers: readonly Driver[];
  /** In a few words and without a full stop, what is told to those it touches: nothing they could not see. */
  readonly title: TextKey;
  /** The same with what there is to decide on. */
  readonly scene: TextKey;
  /** Day of 1962, as `1962-10-27`. */
  readonly date: string;
  /** What happened then. */
  readonly precedent: Claim;
  readonly likelier: TextKey;
  readonly ended: TextKey;
}

/** A dated historical order, for the `history` policy and the debrief. `order` is an engine Order in JSON. */
export interface HistoricalOrder {
  readonly turn: number;
  readonly side: Side;
  readonly desk: Desk;
  readonly order: unknown;
  readonly claim: Claim;
}

/** What happened on a day of 1962, for the debrief's column of history. */
export interface HistoricalDay {
  readonly turn: number;
  readonly claim: Claim;
}

export interface Seat {
  readonly id: string;
  readonly side: Side | null;
  /** `leader` sees and seals all; a desk sees its own; null (press, historian) sees what is public. */
  readonly desk: Desk | 'leader' | null;
  readonly name: TextKey;
}

export interface Briefing {
  readonly side: Side;
  readonly situation: readonly Claim[];
  readonly aims: readonly Claim[];
  readonly deskNotes: ByDesk<readonly Claim[]>;
}

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: TextKey;
  readonly summary: TextKey;
  /** Hours from 16 October 1962 08:00 Washington time to the first turn (0 for the main scenario). */
  readonly startHour: number;
  readonly calendar: readonly CalendarTurn[];
  readonly languages: readonly string[];
  /** Names of the orders this scenario allows; the rest is greyed out as outside it. */
  readonly orders: { readonly [kind in OrderKind]?: OrderRule };
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  readonly briefings: BySide<Briefing>;
  readonly ships: readonly Ship[];
  readonly submarines: readonly Submarine[];
  readonly warships: readonly Warship[];
  readonly sites: readonly MissileSite[];
  readonly terms: { readonly [issue in Issue]: readonly TermWorth[] };
  readonly channels: { readonly [channel in Channel]: ChannelRule };
  readonly hazard: HazardRules;
  readonly nearMisses: readonly NearMiss[];
  readonly reckoning: Reckoning;
  readonly initial: Initial;
  readonly openings: readonly Opening[];
  readonly events: readonly ScenarioEvent[];
  readonly history: readonly HistoricalOrder[];
  readonly historyDays: readonly HistoricalDay[];
  readonly milestones: readonly Milestone[];
  readonly misconceptions: readonly Misconception[];
  readonly thenAndNow: readonly ThenAndNow[];
  readonly sources: { readonly [id: SourceId]: Source };
}

/** One thing wrong with a scenario: where (a path such as `ships[2].routes`), a code, and what was found. */
export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly found: string;
}

/** A scenario's strings in one language, flat. */
export type ScenarioTexts = { readonly [key: TextKey]: string };
