/** The next thing that happens by itself, and in how many hours. */
import type { Observation } from '../../../engine/types.ts';
import { otherSide, type Scenario, type Side } from '../../../scenario/types.ts';

export interface NextClock {
  readonly kind: 'line' | 'deadline.own' | 'deadline.other' | 'offer.own' | 'offer.other' | 'pause' | 'end';
  readonly hours: number;
}

/** Null once it is settled how it ends: nothing runs out any more. */
export function nextClock(
  scenario: Scenario,
  { pub, own, offers }: Observation,
  side: Side,
): NextClock | null {
  if (pub.end !== null) return null;
  const clocks: NextClock[] = [{ kind: 'end', hours: endHour(scenario) - pub.hour }];
  const add = (kind: NextClock['kind'], hour: number | null) => {
    if (hour !== null && hour > pub.hour) clocks.push({ kind, hours: hour - pub.hour });
  };
  if (pub.blockade === 'proclaimed') add('line', pub.blockadeHour);
  add('deadline.own', pub.deadline[side]);
  add('deadline.other', pub.deadline[otherSide(side)]);
  add('deadline.own', own?.channel?.deadline ?? null);
  add('deadline.other', own?.channel?.threat ?? null);
  if (pub.pauseHours > 0) clocks.push({ kind: 'pause', hours: pub.pauseHours });
  for (const offer of offers[side]) if (offer?.status === 'open') add('offer.own', offer.expiresHour);
  for (const offer of offers[otherSide(side)])
    if (offer?.status === 'open') add('offer.other', offer.expiresHour);
  return clocks.reduce((first, clock) => (clock.hours < first.hours ? clock : first));
}

export const endHour = (scenario: Scenario): number =>
  scenario.calendar.reduce((hour, turn) => hour + turn.hours, scenario.startHour);

/** The hour at which a turn begins. */
export const turnHour = (scenario: Scenario, turn: number): number =>
  scenario.calendar.slice(0, turn).reduce((hour, { hours }) => hour + hours, scenario.startHour);

/** `hour` as the date-time group of a telegram: day, hour and minute in Greenwich, as `241400Z`. */
export function dateTimeGroup(hour: number): string {
  const at = new Date(START_OF_COUNT + hour * 3_600_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(at.getUTCDate())}${two(at.getUTCHours())}${two(at.getUTCMinutes())}Z`;
}

/** Hours count from 08:00 in Washington on 16 October 1962. */
const START_OF_COUNT = Date.UTC(1962, 9, 16, 12);
