/** Ultimatums as whoever sends one has to know them: on the way, time to answer, and the turn in which one runs out (RULES 6.5, 7.5, 7.6). */
import { isSince } from '../../../engine/rulesVersion.ts';
import type { Observation, Order } from '../../../engine/types.ts';
import type { OrderKind, Scenario, Side } from '../../../scenario/types.ts';
import { turnHour } from './clock.ts';
import { hearing } from './hearing.ts';

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

/** How long an ultimatum runs, and the turns in which the other side may answer it before it runs out. */
interface Time {
  readonly hours: number;
  readonly turns: number;
}

/** Of one of so many `hours` that is sent now and is `late` hours on its way. */
export function timeToAnswer(scenario: Scenario, seen: Observation, hours: number, late: number): Time {
  const sent = seen.pub.hour;
  const { turn, runsOut } = hearing(scenario, seen, { sent, arrives: sent + late, wanted: sent + hours });
  let turns = 0;
  for (let at = turn + 1; at < scenario.calendar.length && turnHour(scenario, at) < runsOut; at++) turns++;
  return { hours: runsOut - sent, turns };
}

/** A private one that is still on its way runs out later: it leaves a turn to answer once it has been heard. */
const waits = (seen: Observation): boolean =>
  isSince(2, seen) && (seen.own?.channel?.couriers.some(({ act }) => act === 'ultimatum') ?? false);

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
    ...(isDue(seen.own?.channel?.deadline) && !waits(seen) ? (['private'] as const) : []),
  ];
}
