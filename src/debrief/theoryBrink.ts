/** Brinkmanship at one turn: the most risk worth running beside what each side reckoned and what was truly run. */

import type { State } from '../engine/state.ts';
import { type BySide, bySide, type Scenario, type Side } from '../scenario/types.ts';
import { BLOCKADE, WITHDRAW, worthIf } from './crossroads.ts';
import type { Reading } from './reading.ts';
import { criticalRisk } from './solve/criticalRisk.ts';
import type { Brink, BrinkTheory } from './theoryTypes.ts';
import type { RiskTurn } from './types.ts';

const WHOLE = 1_000_000;

const verdictOn = (critical: number | null, run: number, ahead: number): Brink => {
  if (critical === null || critical <= 0) return 'no-risk';
  if (critical > 1) return 'any-risk';
  if (run > critical * WHOLE) return 'over-now';
  return ahead > critical * WHOLE ? 'over-ahead' : 'within';
};

/** Against nuclear war, which is what the ledger counts. A side wins when the other gives way. */
const criticalRisks = (scenario: Scenario, state: State, reading: Reading): BySide<number | null> => {
  const war = worthIf(scenario, state, 'E10', null, 1);
  const worth = (side: Side, code: number): number =>
    reading.combinations.find((combination) => combination.code === code)?.[side] ?? 0;
  const [withdrawal, acquiescence] = [BLOCKADE + WITHDRAW, 0];
  const risk = (side: Side, win: number, yielding: number): number | null =>
    criticalRisk({ win: worth(side, win), yield: worth(side, yielding), war: war[side] });
  return { us: risk('us', withdrawal, acquiescence), ussr: risk('ussr', acquiescence, withdrawal) };
};

export const brinkAt = (
  scenario: Scenario,
  state: State,
  reading: Reading,
  { ppm, reckoned }: Pick<RiskTurn, 'ppm' | 'reckoned'>,
): BrinkTheory => {
  const critical = criticalRisks(scenario, state, reading);
  const ahead = reading.combinations.find(({ code }) => code === reading.now)?.nuclearPpm ?? 0;
  return {
    worth: bySide((side) => Math.round(Math.min(1, Math.max(0, critical[side] ?? 0)) * WHOLE)),
    reckoned: bySide((side) => reckoned[side].ppm),
    verdict: bySide((side) => verdictOn(critical[side], ppm, ahead)),
    run: ppm,
    ahead,
  };
};
