/**
 * What a computer's leader thought when it chose: codes and numbers, no sentences. A note is made with the first choice of a
 * turn, for all its desks, or with the answer to something that cannot wait. It is for the debrief alone: nobody at the table
 * may see one before the game is over.
 */

import type { Order } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';
import type { DoctrineId } from './doctrines/doctrine.ts';

/** One thing it could have done. */
export interface Option {
  /** The order; null for holding still, and for an answer. */
  readonly order: Order | null;
  /** The answer to what could not wait; null for an order. */
  readonly answer: string | null;
  /** What it expected of it: own final score as this leader counts it, milli-points. */
  readonly valueMilli: number;
  /** Share of the thinking that went to it, ppm. */
  readonly sharePpm: number;
}

/**
 * What would have changed its mind, each naming the option it would have taken (index in `options`): being sure of the other
 * leader's temper (0 dove, 1 moderate, 2 hawk), or so much more worth in milli-points; `nothing` where there was no other option.
 */
export type Reversal =
  | { readonly code: 'temper'; readonly temper: number; readonly option: number }
  | { readonly code: 'margin'; readonly byMilli: number; readonly option: number }
  | { readonly code: 'nothing' };

export interface Weighed {
  readonly at: Desk | 'reaction';
  /** The one taken (index in `options`). */
  readonly chosen: number;
  /** The best three by what was expected, best first, and the one taken where it is not among them. */
  readonly options: readonly Option[];
  readonly reversal: Reversal;
}

export interface Note {
  readonly turn: number;
  readonly side: Side;
  readonly doctrine: DoctrineId;
  /** Futures looked into. */
  readonly nodes: number;
  readonly believed: {
    /** The other leader: dove, moderate, hawk, ppm. */
    readonly tempers: readonly number[];
    /** Chance of nuclear war before the end, ppm. */
    readonly war: number;
    /** Chance of a signed settlement before the end, ppm. */
    readonly deal: number;
    /** Worth to the other side of the least it is thought to sign now, milli-points against no deal. */
    readonly otherLeastMilli: number;
  };
  /** In the order of the desks; desks with nothing to choose are left out. */
  readonly weighed: readonly Weighed[];
}
