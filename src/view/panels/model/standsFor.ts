/** How long offers stand (RULES 6.4). */
import type { Observation, Offer } from '../../../engine/types.ts';
import type { Channel, Scenario } from '../../../scenario/types.ts';
import { hearing } from './hearing.ts';

/** Hours an offer may stand, as they are offered to choose from. */
export const STANDS_FOR = [12, 24, 36, 48, 72, 96] as const;

/** Hour at which an offer runs out; of one that is on its way, once it will have been heard. */
export function standsUntil(scenario: Scenario, seen: Observation, offer: Offer): number {
  const { status, sentHour: sent, arrivesHour: arrives, expiresHour: wanted } = offer;
  return status === 'sent' ? hearing(scenario, seen, { sent, arrives, wanted }).runsOut : wanted;
}

/** Whether an offer sent now for so many `hours` may stand longer, so that the other side has a turn to answer it. */
export function mayStandLonger(
  scenario: Scenario,
  seen: Observation,
  channel: Channel,
  hours: number,
): boolean {
  const sent = seen.pub.hour;
  const delays = seen.settings.delays === 'none' ? [] : scenario.channels[channel].delays;
  const arrives = sent + Math.max(0, ...delays.map((delay) => delay.hours));
  return hearing(scenario, seen, { sent, arrives, wanted: sent + hours }).runsOut > sent + hours;
}
