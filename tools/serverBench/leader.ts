/** A leader who gives one order at each desk, one after the other, as soon as the last is on the table. */

import type { Request } from '../../src/classroom/types.ts';
import { legalActions } from '../../src/engine/legal.ts';
import type { Action, Observation, Order } from '../../src/engine/types.ts';
import { DESKS, type Desk, type Scenario } from '../../src/scenario/types.ts';
import type { Client } from './rooms.ts';

type OrderAction = Extract<Action, { readonly kind: 'order' }>;

export interface Leader {
  readonly client: Client;
  /** One for each desk, from the beginning of the turn; the turn is taken back before it could come to another. */
  readonly all: readonly OrderAction[];
  left: readonly OrderAction[];
  ply: number;
  /** Nothing of this leader is under way. */
  isFree: boolean;
  /** By the count of choices with which they show. */
  given: { readonly ply: number; readonly number: number }[];
}

const ordersAt = (scenario: Scenario, seen: Observation, desk: Desk): readonly OrderAction[] =>
  legalActions(scenario, seen).filter(
    (action) => action.kind === 'order' && action.desk === desk,
  ) as OrderAction[];

/** An order that can be given with any other: the first that the desk lists. */
export const firstOrder = (scenario: Scenario, seen: Observation, desk: Desk): Order | null =>
  ordersAt(scenario, seen, desk)[0]?.order ?? null;

export const actsFrom = (scenario: Scenario, seen: Observation): readonly OrderAction[] =>
  DESKS.flatMap((desk) => ordersAt(scenario, seen, desk).slice(0, 1));

/** Takes the next order off the list. */
export const nextAct = (leader: Leader): Request => {
  const [action, ...left] = leader.left;
  if (action === undefined) throw new Error('the leader has given every order');
  leader.left = left;
  leader.isFree = false;
  return { kind: 'act', ply: leader.ply, action, letter: null };
};
