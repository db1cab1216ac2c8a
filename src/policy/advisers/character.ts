/**
 * An adviser's character: what he weighs, what he sees too much or too little of, and what he likes to do. Every number is a
 * modelling choice; what he held in 1962 stands in the scenario, with its sources.
 */
import type { Order } from '../../engine/types.ts';
import type { OrderKind } from '../../scenario/types.ts';
import type { BlindSpot, Course, ForecastEvent, TippedBy } from './advice.ts';

/** A kind of order, or one way of giving it: a step down, switched off, a landing, ships or submarines told so, a message that is no offer. */
export type HabitKey =
  | OrderKind
  | `${OrderKind}.${'down' | 'off' | 'landing' | 'stop' | 'turn-back' | 'inspect' | 'run' | 'shadow' | 'withdraw' | 'warn' | 'reassure'}`;

/** What he believes too readily, as odds: 1000 for none, 2000 makes it twice as likely to him, 500 half. */
export interface Sight {
  /** That the other leader is a hawk, and that his forces will be brought up. */
  readonly hawks: number;
  /** That things go wrong by themselves. */
  readonly accidents: number;
  /** That the other side talks and comes to terms. */
  readonly talks: number;
  /** That the other side gives way when it is pressed. */
  readonly yields: number;
}

/** What an adviser thinks and does from a day on; what is left out stays as it was. */
export interface Manner {
  readonly weighs?: {
    /** Dread of nuclear war beyond the score, milli-points. */
    readonly war: number;
    /** Standing at home, prestige, and the other side's gain beyond the score, thousandths. */
    readonly home: number;
    readonly prestige: number;
    readonly rival: number;
  };
  readonly sees?: Partial<Sight>;
  /** What he makes of an order of a kind beyond what he expects of it, milli-points, in place of the common view. */
  readonly habits?: { readonly [key in HabitKey]?: number };
  /** What he forecasts: the first of these that can be asked. */
  readonly watches?: readonly ForecastEvent[];
  /** What he is for while the secret holds. */
  readonly course?: Course;
}

export interface Character extends Required<Omit<Manner, 'sees' | 'course'>> {
  readonly sees: Sight;
  readonly course?: Course;
  /**
   * Where what tips the scale is what he wanted or feared in 1962; `taking` and `leaving` their offer too. `habit`, where nothing else
   * tips it, is what he wanted unless it says otherwise.
   */
  readonly voice: { readonly [code in TippedBy | 'habit' | 'taking' | 'leaving']?: 'want' | 'fear' };
  /** Issues on which he speaks of offers whatever his desk. */
  readonly minds?: readonly number[];
  /** Changes of mind, by day of 1962, earliest first. */
  readonly shifts: readonly (Manner & { readonly from: string })[];
}

export const CLEAR_SIGHT: Sight = { hawks: 1000, accidents: 1000, talks: 1000, yields: 1000 };

/** How an order is known to habit: by its kind, and where it has them by its ways, the common way first without a name. */
export const habitKey = (order: Order): HabitKey =>
  keyOf(order.kind, { ...order, act: 'message' in order ? order.message.act : undefined });

/** The same of an order as told: its kind, and what an `order` event says of its way. */
export const keyOf = (kind: OrderKind, way: { readonly [name: string]: unknown }): HabitKey => {
  const { step, on, force, act, instruction } = way;
  if (step === -1) return `${kind}.down`;
  if (on === 0 || on === false) return `${kind}.off`;
  if (kind === 'M2' && force === 'landing') return 'M2.landing';
  if (act === 'warn' || act === 'reassure') return `${kind}.${act}`;
  if (kind === 'B8' || kind === 'B9') return `${kind}.${instruction as 'shadow'}`;
  return kind;
};

const distortion = (odds: number): number => Math.max(odds, 1000) / Math.max(1, Math.min(odds, 1000));

const SIGHTS = ['hawks', 'accidents', 'talks', 'yields'] as const satisfies readonly (keyof Sight)[];

/** Where his sight is worst; null for one who sees clearly. */
export const blindSpotOf = ({ sees }: Pick<Character, 'sees'>): BlindSpot | null => {
  const worst = SIGHTS.reduce((one, two) => (distortion(sees[two]) > distortion(sees[one]) ? two : one));
  return sees[worst] === 1000 ? null : { about: worst, tooMuch: sees[worst] > 1000 };
};
