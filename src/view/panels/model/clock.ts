/** The next thing that happens by itself, and in how many hours. */
import type { Observation } from '../../../engine/types.ts';
import type { Scenario, Side } from '../../../scenario/types.ts';
import { otherSide } from '../words/words.ts';

export interface NextClock {
  readonly kind: 'line' | 'deadline.own' | 'deadline.other' | 'offer.own' | 'offer.other' | 'pause' | 'end';
  readonly hours: number;
}

export function nextClock(scenario: Scenario, { pub, own, offers }: Observation, side: Side): NextClock {
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
