/**
 * A doctrine: what kind of leader a computer plays. Leaders differ in what they value and in their habits, never in what they
 * know. Every number is a modelling choice; docs/OPPONENTS.md says what stands behind it.
 */
import type { OrderKind, Side } from '../../scenario/types.ts';

export const DOCTRINE_IDS = ['historical', 'hawk', 'dove', 'gambler', 'bureaucrat', 'learner'] as const;
export type DoctrineId = (typeof DOCTRINE_IDS)[number];

export interface Doctrine {
  readonly id: DoctrineId;
  readonly side: Side;
  /** How likely such a leader is behind each temper (dove, moderate, hawk); weights within one side. */
  readonly tempers: readonly [number, number, number];
  /** What it values. */
  readonly values: {
    /** Own value of a nuclear war, milli-points of score. */
    readonly war: number;
    /** Own standing at home counted beyond the score, thousandths. */
    readonly home: number;
    /** Own prestige counted beyond the score, thousandths. */
    readonly prestige: number;
    /** The other side's score counted with its own, thousandths; below 0 its gain is a loss. */
    readonly other: number;
  };
  /** How it bargains: shares of the best it could hope for, thousandths. */
  readonly stance: {
    readonly ask: number;
    readonly floor: number;
    /** How much less it would sign at last if it were sure of force without a deal. Moscow's alone: Washington decides on force. */
    readonly yields?: number;
    /** Gives way late or evenly. */
    readonly pace: 'late' | 'even';
  };
  /** What it likes to do beyond what it expects of it, milli-points on orders of a kind; negative for what it shuns. */
  readonly habits: { readonly [kind in OrderKind]?: number };
  /** Likes to answer a wrong in words, by a note, milli-points (`search/replies.ts`). */
  readonly protest: number;
  /** What breaking its word costs it beyond the score, milli-points; below 0 for who likes to have been the cleverer (`search/promise.ts`). */
  readonly word: number;
  /** Likes to hold still at a desk, milli-points. */
  readonly patience: number;
  /** Spread of its moods, milli-points on every option. */
  readonly mood: number;
  /** How much more than others it makes of what the other side has done so far, thousandths; 0 for none. */
  readonly learning: number;
}
