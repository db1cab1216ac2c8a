/** The numbers of the rules that are data: worths of terms, channels, orders, hazard, reckoning. Units as in `types.ts`. */
import type { BySide, Danger, Desk, EndCode, Meter, Side } from './names.ts';
import type { Claim } from './types.ts';

/** What one level of an issue is worth, in milli-points of final score (RULES 6.3). */
export interface TermWorth {
  readonly us: number;
  readonly ussr: number;
  /** Added for each side's public when the term is public. */
  readonly usPublic: number;
  readonly ussrPublic: number;
}

export interface ChannelRule {
  /** Possible delays with their chance; chances add up to 1,000,000 ppm. */
  readonly delays: readonly { readonly hours: number; readonly ppm: number }[];
  readonly leakPpm: number;
  /** Chance that the message counts as unauthorised and is not heard. */
  readonly garblePpm: number;
  readonly about: Claim;
}

/** A fixed change of one meter by an order. `own` is the side that gives the order. */
export interface MeterEffect {
  readonly whose: 'own' | 'other';
  readonly meter: Meter;
  readonly milli: number;
}

export interface OrderRule {
  readonly sides: readonly Side[];
  readonly desks: readonly Desk[];
  /** Escalation weight on the convex scale of RULES 14, points. */
  readonly weight: number;
  readonly effects: readonly MeterEffect[];
  /** Hours until the effect is felt, where it is not at once. */
  readonly delayHours: number;
  /** Chance that the other side notices, ppm; 1,000,000 is public. */
  readonly seenPpm: number;
  /** Likelihood ratio hawk:other for whoever notices, thousandths (1000 says nothing). */
  readonly signal: number;
}

/** Constants of the hazard (RULES 9). All per 12 hours where a rate. */
export interface HazardRules {
  readonly incidentPpm: number;
  /** What each day at DEFCON 3 or higher adds to the rate, thousandths. */
  readonly fatiguePerDay: number;
  readonly kappaPpb: { readonly [danger in Danger]: number };
  readonly severityPpm: { readonly absorbed: number; readonly crisis: number; readonly bloodshed: number };
  readonly generalPpm: number;
}

/** How ends are reckoned (RULES 12), milli-points: what each is worth to a side before style, and what E6 costs Washington. */
export interface Reckoning {
  readonly midpoints: { readonly [end in EndCode]: BySide<number> };
  readonly acquiescence: { readonly prestige: number; readonly home: number };
  /** Whether force that comes with nothing signed is carried out with all its chances, or only told (RULES 12.2). Absent is told. */
  readonly carriesForceOut?: boolean | undefined;
}
