/** Where one adviser sits, and what he has before him. */
import type { Observation, Order } from '../../engine/types.ts';
import type { Desk, Scenario, Side } from '../../scenario/types.ts';
import { inclination } from '../inclination.ts';
import { type Character, habitKey } from './character.ts';
import type { Foresight } from './foresee.ts';
import type { Given } from './lately.ts';

export interface Seat {
  readonly scenario: Scenario;
  readonly seen: Observation;
  readonly side: Side;
  readonly desk: Desk;
  readonly character: Character;
  readonly foresight: Foresight;
  /** What his side ordered last turn. */
  readonly lately: readonly Given[];
}

/** What he makes of an order before he looks ahead, milli-points: his own habit, else the common view. */
export const likingOf = ({ scenario, seen, character }: Seat, order: Order): number =>
  character.habits[habitKey(order)] ?? inclination(seen, order, scenario.calendar.length - seen.pub.turn);
