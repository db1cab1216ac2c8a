/** When offers and ultimatums run out (RULES 6.4, 7.5, 7.6). */
import type { Scenario } from '../scenario/types.ts';
import { isSince, type PlayedBy } from './rulesVersion.ts';

/** A turn being given its orders or resolved, and the version of the rules that it is played by. */
interface Moment extends PlayedBy {
  readonly pub: { readonly turn: number; readonly hour: number };
}

/** Hours of a turn; whoever asks about one after the end gets half a day, so that nothing runs out there. */
const hoursOf = ({ calendar }: Scenario, turn: number): number => calendar[turn]?.hours ?? 12;

/**
 * Hour at which an offer or an ultimatum that is heard in this turn runs out when it was to run out at `wanted`. From version 2 of
 * the rules on not before the end of the next turn, the first in which whoever hears of it can answer.
 */
export const deadlineHour = (scenario: Scenario, moment: Moment, wanted: number): number => {
  if (!isSince(2, moment)) return wanted;
  const { turn, hour } = moment.pub;
  return Math.max(wanted, hour + hoursOf(scenario, turn) + hoursOf(scenario, turn + 1));
};
