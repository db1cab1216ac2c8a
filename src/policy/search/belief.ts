/**
 * What a leader believes: weighted samples of all it cannot see. Each is a possible world (law 3), whose other leader has a temper,
 * a doctrine and demands of its own; the weight says how well those demands fit what that leader has offered and turned down.
 */
import type { Rng } from '../../base/random.ts';
import { other } from '../../engine/game.ts';
import { sample } from '../../engine/sample.ts';
import type { State } from '../../engine/state.ts';
import type { Observation, Offer } from '../../engine/types.ts';
import { bundleWorth } from '../../engine/worth.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { drawDoctrine } from '../doctrines/named.ts';
import { type Feared, forceFeared } from '../unsigned.ts';
import { guessedMind, insistsOn, type Mind, mindOf, riskRunAsSeen } from './mind.ts';
import { supposeForces } from './supposed.ts';

export interface Sample {
  readonly world: State;
  /** The other leader. */
  readonly mind: Mind;
  /** Thousandths. */
  readonly weight: number;
}

/** The other's demands lie this far from its doctrine's, at most, milli-points. */
const SPREAD = 9000;
/** What contrary evidence leaves of a sample's weight, thousandths. */
const CONTRARY = 350;
const LEAST_WEIGHT = 20;
const TOLERANCE = 2000;
const NOTHING: Feared = { end: 0, before: 0 };

/** Whether demands fit an offer of its own: nobody offers what it would not take. */
const wouldOffer = (scenario: Scenario, mind: Mind, { bundle, sentHour }: Offer, risk: number): boolean =>
  bundleWorth(scenario, bundle, mind.side) >= insistsOn(scenario, sentHour, risk, mind) - TOLERANCE;

/** Whether demands fit what it has turned down, or let lie till it ran out. */
const wouldRefuse = (
  scenario: Scenario,
  mind: Mind,
  { bundle, status, expiresHour }: Offer,
  hour: number,
  risk: number,
): boolean =>
  (status !== 'refused' && status !== 'countered' && status !== 'expired') ||
  bundleWorth(scenario, bundle, mind.side) <=
    insistsOn(scenario, Math.min(hour, expiresHour), risk, mind) + TOLERANCE;

const weigh = (scenario: Scenario, seen: Observation, mind: Mind, learning: number): number => {
  const kept = Math.max(0, CONTRARY - learning / 2);
  const risk = riskRunAsSeen(seen);
  let weight = 1000;
  for (const offer of seen.offers[mind.side])
    if (offer !== null && !wouldOffer(scenario, mind, offer, risk)) weight = (weight * kept) / 1000;
  for (const offer of seen.offers[other(mind.side)])
    if (offer !== null && !wouldRefuse(scenario, mind, offer, seen.pub.hour, risk))
      weight = (weight * kept) / 1000;
  return Math.max(LEAST_WEIGHT, Math.floor(weight));
};

const oneSample = (scenario: Scenario, seen: Observation, side: Side, learning: number, rng: Rng): Sample => {
  const drawn = sample(scenario, seen, rng).state;
  const world = side === 'ussr' ? supposeForces(scenario, seen, drawn, rng) : drawn;
  const rival = other(side);
  const temper = world[rival].common.temper;
  const doctrine = drawDoctrine(rival, temper, rng);
  const feared = forceFeared(scenario, world, rival);
  const known = mindOf(scenario, seen.settings.secrecy, doctrine, temper, feared);
  const mind = guessedMind(known, SPREAD, rng);
  return { world, mind, weight: weigh(scenario, seen, mind, learning) };
};

/** The force that a side fears over all the worlds it believes in. */
export const fearedOver = (scenario: Scenario, samples: readonly Sample[], side: Side): Feared => {
  let end = 0;
  let before = 0;
  let all = 0;
  for (const { world, weight } of samples) {
    const feared = forceFeared(scenario, world, side);
    end += weight * feared.end;
    before += weight * feared.before;
    all += weight;
  }
  return all === 0 ? NOTHING : { end: Math.floor(end / all), before: Math.floor(before / all) };
};

/** So many samples behind what `side`'s leader sees. `learning` (thousandths) makes more of the evidence. */
export const believe = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  learning: number,
  count: number,
  rng: Rng,
): readonly Sample[] => Array.from({ length: count }, () => oneSample(scenario, seen, side, learning, rng));
