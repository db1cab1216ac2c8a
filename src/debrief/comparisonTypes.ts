/** One moment of a game as each side believed it and as it was: every line with its parameters. Units as in scenario/types. */
import type { ContactReport, PublicFacts, ShipReport, ShipStatus, SubmarineFacts } from '../engine/types.ts';
import type { BySide } from '../scenario/types.ts';
import type { Params } from './types.ts';

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
 * temper.known {us,ussr} (0 dove, 1 moderate, 2 hawk) · home.guessed {side,standingMilli} · home.known {usMilli,ussrMilli} ·
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
  readonly truth: number;
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
