/**
 * A world in numbers, for the fitted worth of a position (`forecast.ts`). All about 0 to 1, from the world as it is at the beginning
 * of a turn: whoever asks has sampled it.
 */
import { isLineActive, knotOf } from '../../engine/game.ts';
import { isStanding } from '../../engine/seen.ts';
import type { State, Working } from '../../engine/state.ts';
import type { Offer } from '../../engine/types.ts';
import { bundleWorth } from '../../engine/worth.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { warInTheEnd } from '../unsigned.ts';
import { hazardAhead } from '../value.ts';
import { hoursLeft } from './mind.ts';

export const FEATURE_COUNT = 43;

const WORTH = 40_000;
const HOURS = 156;
const MISSILES_OUT = 2;

/** Fills three places from `at`: whether a side has an offer standing that the other has heard, and the worths of the one best for the other. */
const fillOffer = (scenario: Scenario, state: State, side: Side, into: Float64Array, at: number): void => {
  const reader: Side = side === 'us' ? 'ussr' : 'us';
  let best: Offer | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const slots = state.offers[side];
  for (let slot = 0; slot < slots.length; slot++) {
    const offer = slots[slot];
    if (!isStanding(offer) || (offer.bundle.terms[0] ?? 0) < MISSILES_OUT) continue;
    const worth = bundleWorth(scenario, offer.bundle, reader);
    if (worth <= most) continue;
    most = worth;
    best = offer;
  }
  into[at] = best === null ? 0 : 1;
  into[at + 1] = best === null ? 0 : bundleWorth(scenario, best.bundle, 'us') / WORTH;
  into[at + 2] = best === null ? 0 : bundleWorth(scenario, best.bundle, 'ussr') / WORTH;
};

const flag = (is: boolean): number => (is ? 1 : 0);

const fillForces = ({ us, ussr, pub }: State, into: Float64Array): void => {
  const strike = Math.min(1, us.military.strike / 60_000);
  const landing = Math.min(1, us.military.invasion / 100_000);
  into[8] = us.common.alert / 4;
  into[9] = ussr.common.alert / 4;
  into[10] = strike;
  into[11] = landing;
  into[12] = strike * landing;
  into[13] = flag(us.common.temper === 0);
  into[14] = flag(us.common.temper === 2);
  into[15] = flag(ussr.common.temper === 0);
  into[16] = flag(ussr.common.temper === 2);
  into[17] = us.common.temper === 0 ? 0 : flag(strike >= 1) * landing;
  into[18] = ussr.military.launchers / 24_000;
  into[19] = pub.contact / 4;
  into[20] = us.common.temper === 2 ? strike : 0;
};

const fillStandings = ({ us, ussr, pub }: State, into: Float64Array): void => {
  into[27] = us.common.home / 100_000;
  into[28] = ussr.common.home / 100_000;
  into[29] = us.common.allies / 100_000;
  into[30] = ussr.common.allies / 100_000;
  into[31] = pub.prestige.us / 100_000;
  into[32] = pub.prestige.ussr / 100_000;
  into[33] = pub.credibility.us / 100_000;
  into[34] = pub.credibility.ussr / 100_000;
  into[35] = (us.common.trust + ussr.common.trust) / 100_000;
};

/** Fills `into`, which holds FEATURE_COUNT numbers. */
export const fillFeatures = (scenario: Scenario, state: State, into: Float64Array): void => {
  const { pub } = state;
  const left = hoursLeft(scenario, pub.hour) / HOURS;
  into[0] = Math.min(1, left);
  into[1] = Math.max(0, left - 1);
  into[2] = into[0] * into[0];
  into[3] = flag(pub.disclosed !== 'no');
  into[4] = flag(isLineActive(pub));
  into[5] = flag(pub.blockade === 'proclaimed');
  into[6] = flag(pub.pauseHours > 0);
  into[7] = flag(pub.struck);
  fillForces(state, into);
  fillOffer(scenario, state, 'us', into, 21);
  fillOffer(scenario, state, 'ussr', into, 24);
  fillStandings(state, into);
  into[36] = knotOf(state as Working) / 100_000;
  into[37] = hazardAhead(scenario, state) / 1_000_000;
  into[38] = flag(pub.oas);
  into[39] = flag(pub.observers);
  into[40] = Math.min(1, 12 / Math.max(12, hoursLeft(scenario, pub.hour)));
  into[41] = flag(state.pledges.some((made) => made.signed && made.issue === 0 && made.status !== 'broken'));
  into[42] = warInTheEnd(scenario, state, 'us') / 1_000_000;
};
