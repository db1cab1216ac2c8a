/** Who sits at a side of a refereed game: asked for one action at a time, and told when it is over. */
import type { Action } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Update } from '../../session/port.ts';
import { choiceOf, type Player } from '../player.ts';

/**
 * ended (crashed, stopped, could not be started) · flood (wrote more than it may) · too-late · not-json · not-an-answer (no object with
 * the question's `ply` and an `action`) · no-such-index · not-an-action · refused (by the rules).
 */
export type LossReason =
  | 'ended'
  | 'flood'
  | 'too-late'
  | 'not-json'
  | 'not-an-answer'
  | 'no-such-index'
  | 'not-an-action'
  | 'refused';

/** A question that the default choice answered. Turns count from 1. */
export interface Loss {
  readonly turn: number;
  readonly due: 'order' | 'reaction';
  readonly reason: LossReason;
  /** How a program ended, or the code of a refusal; else empty. */
  readonly detail: string;
}

/** What a question is about. */
export const dueIn = ({ observation }: Update): Loss['due'] =>
  observation.own !== null && observation.own.reaction !== null ? 'reaction' : 'order';

export interface Conduct {
  readonly losses: readonly Loss[];
  /** The turn, from 1, from whose loss on the default choice has played; or null. */
  readonly replaced: number | null;
}

export interface Seat {
  /** An allowed action; `update` lists at least one. `ply` is the number of actions in the record, for a policy's luck. */
  readonly choose: (update: Update, ply: number) => Promise<Action>;
  /** The game is over. Resolves when nothing of this seat runs any more. */
  readonly leave: (update: Update) => Promise<Conduct>;
}

/** A named policy's seat. */
export const playerSeat = (player: Player, scenario: Scenario, seed: number): Seat => ({
  choose: async ({ observation }, ply) => choiceOf(player, scenario, observation, { seed, ply }),
  leave: async () => ({ losses: [], replaced: null }),
});
