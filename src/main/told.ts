/** The debrief of one game that is over: told once from its record, and again with the figures of risk that the lab finds. */
import type { Ledger } from '../debrief/lab/types.ts';
import { isWhole, tellRisk } from '../debrief/riskTold.ts';
import { withoutTemperOf, withoutTempers } from '../debrief/tempers.ts';
import { openDebrief } from '../debrief/timeline.ts';
import type { Debrief } from '../debrief/types.ts';
import type { Episode } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';

/** Of the sides that people led no temper is told. */
const debriefOf = (scenario: Scenario, episode: Episode, led: readonly Side[]): Debrief => {
  const opened = openDebrief(scenario, episode);
  if (!opened.ok) throw new Error(`a finished game has no debrief: ${opened.error.code}`);
  const [one, other] = led;
  if (one === undefined) return opened.value;
  return other === undefined
    ? withoutTemperOf(scenario, opened.value, one)
    : withoutTempers(scenario, opened.value);
};

/** `record` gives the whole record, `led` are the sides of people. What it gives throws while the game runs; see `tellRisk`. */
export const openTold = (
  scenario: Scenario,
  led: readonly Side[],
  record: () => Episode,
): ((ledger: Ledger | null, over: boolean) => Debrief) => {
  let told: Debrief | null = null;
  let pending: Debrief | null = null;
  return (ledger, over) => {
    told ??= debriefOf(scenario, record(), led);
    if (over || isWhole(ledger)) return tellRisk(scenario, told, ledger, over);
    // Asked for at every report of the lab.
    pending ??= tellRisk(scenario, told, null, false);
    return pending;
  };
};
