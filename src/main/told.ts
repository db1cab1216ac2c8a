/** The debrief of one game that is over: told once from its record, and again with the figures of risk that the lab finds. */
import type { Ledger } from '../debrief/lab/types.ts';
import { isWhole, tellRisk } from '../debrief/riskTold.ts';
import { openDebrief } from '../debrief/timeline.ts';
import type { Debrief } from '../debrief/types.ts';
import type { Episode } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';

const debriefOf = (scenario: Scenario, episode: Episode): Debrief => {
  const opened = openDebrief(scenario, episode);
  if (!opened.ok) throw new Error(`a finished game has no debrief: ${opened.error.code}`);
  return opened.value;
};

/** `record` gives the whole record. What it gives throws while the game runs; see `tellRisk`. */
export const openTold = (
  scenario: Scenario,
  record: () => Episode,
): ((ledger: Ledger | null, over: boolean) => Debrief) => {
  let told: Debrief | null = null;
  let pending: Debrief | null = null;
  return (ledger, over) => {
    told ??= debriefOf(scenario, record());
    if (over || isWhole(ledger)) return tellRisk(scenario, told, ledger, over);
    // Asked for at every report of the lab.
    pending ??= tellRisk(scenario, told, null, false);
    return pending;
  };
};
