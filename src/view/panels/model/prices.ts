/** What an offer would cost this side beyond its worth: as it is signed, and if what it hides comes out. Milli-points. */
import { type Bound, LEAKED_LETTER, paidOf, revealCost, signingCost } from '../../../engine/concessions.ts';
import type { Bundle, Observation } from '../../../engine/types.ts';
import { isSecretClause, type Leak, leaksOf } from '../../../engine/worth.ts';
import type { Channel, Scenario, Side } from '../../../scenario/types.ts';
import { giverOf } from '../words/offerWords.ts';
import { knotSeen } from './knot.ts';

export interface Prices {
  /** Lost at home on signing, for what was said in public before. */
  readonly signing: number;
  /** What each hidden clause would still add to the final score, both sides, if the world came to know it. */
  readonly leaks: readonly Leak[];
  readonly leaksSum: { readonly [side in Side]: number };
  /** The chance, ppm, that the letter is read on its way, and what that costs at home and among the allies, whatever it says. */
  readonly onTheWay: { readonly chance: number; readonly home: number; readonly allies: number };
  /** Lost at home if the other side gives this side's own secret clauses to the world; 0 where it gives none. */
  readonly revealed: number;
}

/** This side's own stakes exactly, the knot as it sees it. */
const boundOf = (seen: Observation, side: Side): Bound => ({
  stakes: seen.own?.common.stakes ?? [],
  knot: knotSeen(seen, side).knot,
  floated: seen.pub.floated[side],
});

export function pricesOf(
  scenario: Scenario,
  seen: Observation,
  side: Side,
  { bundle, channel }: { readonly bundle: Bundle; readonly channel: Channel },
): Prices {
  const bound = boundOf(seen, side);
  const leaks = leaksOf(scenario, bundle);
  const ownSecrets = bundle.terms.flatMap((level, issue) =>
    giverOf(issue) === side && isSecretClause(issue, level, bundle.publicity[issue] ?? 0)
      ? [revealCost(scenario, side, issue, level, bound)]
      : [],
  );
  const sum = (whose: Side): number => leaks.reduce((total, leak) => total + leak[whose], 0);
  return {
    signing: paidOf(signingCost(side, bundle, bound), seen.settings),
    leaks,
    leaksSum: { us: sum('us'), ussr: sum('ussr') },
    onTheWay: { chance: scenario.channels[channel].leakPpm, home: LEAKED_LETTER, allies: LEAKED_LETTER },
    revealed: ownSecrets.reduce((total, cost) => total + paidOf(cost, seen.settings), 0),
  };
}
