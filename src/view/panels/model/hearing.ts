/** When words that are not heard yet will be heard, and run out from then on (RULES 6.4, 6.5, 7.5, 7.6). Hours of the game throughout. */
import { deadlineHour } from '../../../engine/deadlines.ts';
import type { Observation } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { turnHour } from './clock.ts';

/** An offer or an ultimatum; it was to run out at `wanted`. */
interface Sent {
  readonly sent: number;
  readonly arrives: number;
  readonly wanted: number;
}

/** The turn in which it is heard, that after the last when the game is over by then, and when it then runs out. */
export function hearing(
  scenario: Scenario,
  { rules }: Observation,
  { sent, arrives, wanted }: Sent,
): { readonly turn: number; readonly runsOut: number } {
  const turn = turnOfHearing(scenario, sent, arrives);
  const moment = { rules, pub: { turn, hour: turnHour(scenario, turn) } };
  return { turn, runsOut: deadlineHour(scenario, moment, wanted) };
}

/** What does not arrive at once is handed over at the head of a later turn: of that in whose course it comes. */
function turnOfHearing(scenario: Scenario, sent: number, arrives: number): number {
  const { calendar } = scenario;
  const at = calendar.findIndex((_, turn) =>
    arrives === sent
      ? turnHour(scenario, turn) === sent
      : turnHour(scenario, turn) > sent && turnHour(scenario, turn + 1) > arrives,
  );
  return at < 0 ? calendar.length : at;
}
