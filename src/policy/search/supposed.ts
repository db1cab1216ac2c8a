/**
 * What Moscow supposes of Washington's forces where it has no report, or an old one: most leaders make ready, some do not. Changes hidden
 * facts of a sampled world alone, so what is seen stays the same (law 3). Modelling choices of the search.
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import type { State } from '../../engine/state.ts';
import type { Observation, UssrIntelligence } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';

/** How likely a dove, a moderate and a hawk are to make ready, thousandths. */
const READIES: readonly number[] = [400, 750, 900];
/** Readiness that orders can bring, milli-points an hour: 10 points a day for the air strike, 20 in 12 hours for the landing (RULES 4.4). */
const AIR_PER_HOUR = 417;
const LANDING_PER_HOUR = 1667;
/** Of all turns these are given to it, thousandths: at least, and beyond it by chance. */
const LEAST_SHARE = 300;
const MORE_SHARE = 700;
const LANDING_SHARE = 300;
const FULL = 100_000;

const grown = (from: number, perHour: number, hours: number, rng: Rng): number =>
  Math.min(FULL, Math.floor(from + (perHour * hours * (LEAST_SHARE + drawBelow(rng, MORE_SHARE))) / 1000));

/** A sampled world with the forces Moscow supposes. For the viewer `ussr` alone. */
export const supposeForces = (scenario: Scenario, seen: Observation, world: State, rng: Rng): State => {
  const report = seen.own?.intelligence as UssrIntelligence | null | undefined;
  const readies = drawBelow(rng, 1000) < (READIES[world.us.common.temper] ?? 0);
  const known = report !== null && report !== undefined && report.hour >= 0;
  const since = known ? seen.pub.hour - report.hour : seen.pub.hour - scenario.startHour;
  const landing = known ? Math.max(0, report.invasion) : 0;
  const perHour = Math.floor((LANDING_PER_HOUR * LANDING_SHARE) / 1000);
  const hours = seen.pub.hour - scenario.startHour;
  const { initial } = scenario;
  const military = {
    ...world.us.military,
    strike: readies ? grown(initial.strike, AIR_PER_HOUR, hours, rng) : initial.strike,
    invasion: readies ? grown(landing, perHour, since, rng) : landing,
  };
  return { ...world, us: { ...world.us, military } };
};
