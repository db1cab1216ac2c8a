/** Ultimatums as whoever sends one has to know them: on the way, time to answer, and the turn in which one runs out (RULES 6.5, 7.5, 7.6). */
import type { Observation, Order } from '../../../engine/types.ts';
import type { OrderKind, Scenario, Side } from '../../../scenario/types.ts';
import { turnHour } from './clock.ts';

export type Ultimatum = Extract<Order, { readonly kind: 'P2' | 'C4' }>;
export const isUltimatum = (kind: OrderKind): kind is Ultimatum['kind'] => kind === 'P2' || kind === 'C4';

/** Hours an ultimatum of this kind may be on its way, rising: the public one none, the private one the ambassador's. */
export function hoursOnWay(
  { channels }: Scenario,
  { settings }: Observation,
  kind: Ultimatum['kind'],
): readonly number[] {
  if (kind === 'P2' || settings.delays === 'none') return [0];
  return channels.ambassador.delays.map(({ hours }) => hours).toSorted((one, two) => one - two);
}

/** Turns in which the other side may answer one that is sent now, if it is `late` hours on its way, before it runs out. */
export function turnsToAnswer(scenario: Scenario, turn: number, hours: number, late: number): number {
  const runsOut = turnHour(scenario, turn) + hours;
  // What does not arrive at once is handed over in the course of the next turn.
  const first = late === 0 ? turn + 1 : turn + 2;
  let turns = 0;
  for (let at = first; at < scenario.calendar.length && turnHour(scenario, at) < runsOut; at++) turns++;
  return turns;
}

/** Which of a side's own deadlines run out at the end of this turn. */
export function runningOut(
  scenario: Scenario,
  seen: Observation,
  side: Side,
): readonly ('public' | 'private')[] {
  const end = turnHour(scenario, seen.pub.turn + 1);
  const isDue = (deadline: number | null | undefined): boolean => deadline != null && deadline <= end;
  return [
    ...(isDue(seen.pub.deadline[side]) ? (['public'] as const) : []),
    ...(isDue(seen.own?.channel?.deadline) ? (['private'] as const) : []),
  ];
}
