/**
 * What a position is worth to a side, in milli-points of final score, under the world it is given. A blend of three
 * futures: a deal, no deal, war. Every weight here is a modelling choice of this policy, not a rule of the game.
 */

import { clamp, isLineActive, other } from '../engine/game.ts';
import { scoreIf } from '../engine/outcome.ts';
import { usSteps } from '../engine/riskParts.ts';
import {
  checkedRate,
  incidentBase,
  incidentRate,
  kappaPpb,
  nuclearChance,
  tiredHours,
} from '../engine/rules/hazard.ts';
import { settlementCode } from '../engine/rules/settlement.ts';
import type { State } from '../engine/state.ts';
import type { Bundle, Offer } from '../engine/types.ts';
import { bundleOf, bundleWorth } from '../engine/worth.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { noDealScore, turnHoursLeft } from './unsigned.ts';

/** What either side feels of a war, beside the score itself: raised for doves, lowered for hawks (RULES 4). */
const WAR_VALUE: readonly number[] = [-20_000, -8000, 2000];
/** Deal each side hopes for when none is on the table, by how hard the other is pressed. */
const HOPED: { readonly [side in Side]: Bundle } = {
  us: bundleOf([3, 1, 2, 0, 1]),
  ussr: bundleOf([2, 1, 2, 3, 2]),
};
const COMMON: Bundle = bundleOf([3, 1, 2, 1, 1]);
const COMMON_WITHOUT_SECRETS: Bundle = bundleOf([3, 1, 2, 3, 1]);
const PPM = 1_000_000;

/** Moscow cannot be pressed harder, ppm. */
export const HARDEST = 900_000;

/** How hard Moscow is pressed to settle, ppm: the line, readiness, the world's eyes, and time. */
export const pressure = (scenario: Scenario, state: State): number => {
  const { pub, us } = state;
  if (pub.disclosed === 'no') return 20_000;
  let sum = 120_000;
  if (isLineActive(pub)) sum += pub.blockade === 'extended' ? 260_000 : 220_000;
  else if (pub.blockade === 'proclaimed') sum += 120_000;
  if (pub.oas) sum += 50_000;
  if (pub.photosShown) sum += 50_000;
  sum += Math.floor(us.military.strike * 1.4) + Math.floor(us.military.invasion * 1.6);
  sum += 40_000 * Math.max(0, us.common.alert - 1) + 2 * pub.world;
  return clamp(sum + Math.floor((120_000 * pub.turn) / scenario.calendar.length), 0, HARDEST);
};

/** Chance, ppm, that a side would accept a bundle: its worth against a threshold set by temper and pressure. */
export const acceptance = (scenario: Scenario, state: State, bundle: Bundle, by: Side): number =>
  acceptanceIf(scenario, state, bundle, by, pressure(scenario, state));

/** The same if Moscow were pressed so hard, ppm. */
export const acceptanceIf = (
  scenario: Scenario,
  state: State,
  bundle: Bundle,
  by: Side,
  pressed: number,
): number => {
  const worth = bundleWorth(scenario, bundle, by);
  const temper = state[by].common.temper;
  const threshold =
    by === 'ussr'
      ? 9000 + 4000 * (temper - 1) - Math.floor((9000 * pressed) / PPM)
      : 26_000 + 5000 * (temper - 1) - Math.floor((6000 * pressed) / PPM);
  const width = by === 'ussr' ? 12_000 : 30_000;
  return clamp(Math.floor(500_000 + ((worth - threshold) * PPM) / width), 20_000, 950_000);
};

/** Score if this bundle were agreed in this state. A freeze counts as E5. */
export const dealScore = (scenario: Scenario, state: State, bundle: Bundle, side: Side): number =>
  scoreIf(
    scenario,
    state,
    (bundle.terms[0] ?? 0) >= 2 ? (state.pub.struck ? 'E8' : settlementCode(bundle)) : 'E5',
    bundle,
    side,
  );

/** Incidents to be expected in so many hours if things stay as they are, ppm. */
export const incidentsAhead = (scenario: Scenario, state: State, hours: number): number => {
  const { pub, us, ussr } = state;
  const unchecked = incidentRate(
    incidentBase(scenario, state.settings),
    usSteps(us.common.alert) + ussr.common.alert,
    pub.contact,
    us.military.roe + ussr.military.roe,
    tiredHours(pub.fatigueHours, us.common.alert, hours),
    hours,
  );
  return checkedRate(checkedRate(unchecked, us.military, pub.hour, hours), ussr.military, pub.hour, hours);
};

/** Chance of nuclear war over the rest of the calendar if things stay as they are, ppm. */
export const hazardAhead = (scenario: Scenario, state: State): number => {
  const { pub, us, ussr } = state;
  const hours = turnHoursLeft(scenario, state);
  const chance = nuclearChance(
    kappaPpb(scenario, state.settings),
    usSteps(us.common.alert) + ussr.common.alert,
    pub.contact >= 3 ? 'combat' : 'shoot-down',
    1000,
  );
  return Math.min(900_000, Math.floor((incidentsAhead(scenario, state, hours) * chance) / PPM));
};

const isLive = (offer: Offer | null): offer is Offer =>
  offer !== null && (offer.status === 'open' || offer.status === 'sent' || offer.status === 'countered');

interface Prospect {
  readonly chance: number;
  readonly score: number;
}

/** The best that talks promise: an own offer the other may take, an offer of theirs one could take, or hope. */
const bestProspect = (scenario: Scenario, state: State, side: Side, noDeal: number): Prospect => {
  const hope = hopeOf(scenario, state, side);
  const own = state.offers[side].filter(isLive).map((offer) => ({
    chance: Math.floor((acceptance(scenario, state, offer.bundle, other(side)) * 9) / 10),
    score: dealScore(scenario, state, offer.bundle, side),
  }));
  const theirs = state.offers[other(side)].filter(isLive).map((offer) => ({
    chance: 900_000,
    score: dealScore(scenario, state, offer.bundle, side),
  }));
  const gain = ({ chance, score }: Prospect): number => (chance * (score - noDeal)) / PPM;
  return [...own, ...theirs].reduce(
    (best, prospect) => (gain(prospect) > gain(best) ? prospect : best),
    hope,
  );
};

/** With nothing on the table a deal is still likelier the harder Moscow is pressed and the more time is left. */
const hopeOf = (scenario: Scenario, state: State, side: Side): Prospect => {
  const pressed = pressure(scenario, state);
  const left = scenario.calendar.length - state.pub.turn;
  const inTime = Math.min(PPM, Math.floor((PPM * left) / 5));
  const strong = side === 'us' ? pressed : PPM - pressed;
  const hoped = dealScore(scenario, state, HOPED[side], side);
  const common = dealScore(scenario, state, state.settings.secrecy ? COMMON : COMMON_WITHOUT_SECRETS, side);
  const chance = Math.floor(
    (((180_000 + Math.floor((pressed * 6) / 10)) / PPM) *
      inTime *
      (500_000 + 5 * (state[side].common.trust + 20_000))) /
      PPM,
  );
  return {
    chance: clamp(chance, 0, 800_000),
    score: Math.floor((hoped * strong + common * (2 * PPM - strong)) / (2 * PPM)),
  };
};

/**
 * Expected final score of a state to a side if no incident brings nuclear war, milli-points. The game must not be over. `war` is what a
 * nuclear war by force in the end is worth to the side.
 */
export const peaceValue = (scenario: Scenario, state: State, side: Side, war: number): number => {
  const noDeal = noDealScore(scenario, state, side, war);
  const { chance, score } = bestProspect(scenario, state, side, noDeal);
  return Math.floor((chance * score + (PPM - chance) * noDeal) / PPM);
};

/** Expected final score of a state to a side, milli-points. A finished game is its own score. */
export const positionValue = (scenario: Scenario, state: State, side: Side): number => {
  const { end, nuclear } = state.pub;
  const warValue = WAR_VALUE[state[side].common.temper] ?? 0;
  if (nuclear !== 'none') return warValue;
  if (end !== null) return scoreIf(scenario, state, end, state.dark.settlement, side);
  const war = hazardAhead(scenario, state);
  return Math.floor((peaceValue(scenario, state, side, warValue) * (PPM - war) + warValue * war) / PPM);
};
