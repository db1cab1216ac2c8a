/**
 * What comes if nothing is signed: how likely Washington strikes or lands in the end (RULES 12.2), and what that is worth to a side.
 * Weights are modelling choices of the policies; rates and chances are the rules' own.
 */
import { LANDING_READY, STRIKE_READY } from '../engine/needs.ts';
import { scoreIf } from '../engine/outcome.ts';
import { firing, landingNuclear, survives, targets } from '../engine/rules/force.ts';
import { AIR_PER_HOUR, LANDING_PER_HOUR } from '../engine/rules/posture.ts';
import type { State } from '../engine/state.ts';
import type { EndCode } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';

const PPM = 1_000_000;
const HAWK = 2;

/** Hours of the turns that are still to come, the present one with them. */
export const turnHoursLeft = (scenario: Scenario, { pub }: State): number =>
  scenario.calendar.slice(pub.turn).reduce((sum, turn) => sum + turn.hours, 0);

/** How much of the danger a Soviet leader takes seriously, by temper, thousandths. */
const FEAR: readonly number[] = [1000, 800, 500];

/** Chance, ppm, that work of so many hours is done in the hours left: none where it would take them all. */
const doneInTime = (hours: number, left: number): number => {
  if (hours <= 0) return PPM;
  return left <= hours ? 0 : Math.floor((PPM * (left - hours)) / left);
};

/** How it may end with nothing signed, ppm: by a strike alone, by a landing; else the missiles stay. */
interface Unsigned {
  readonly strike: number;
  readonly landing: number;
}

/** How often a leader of a temper strikes in the end when the air force alone is ready, thousandths: a moderate by its own order. */
const STRIKES: readonly number[] = [0, 700, 1000];

/** What a leader in Washington of a temper would do in the end. */
const unsignedUnder = (scenario: Scenario, state: State, temper: number): Unsigned => {
  if (temper === 0) return { strike: 0, landing: 0 };
  const left = turnHoursLeft(scenario, state);
  const { military } = state.us;
  const airHours = (STRIKE_READY - military.strike) / AIR_PER_HOUR;
  const landingHours = (LANDING_READY - military.invasion) / LANDING_PER_HOUR;
  const landing = doneInTime(Math.max(0, airHours) + Math.max(0, landingHours), left);
  const strike = Math.floor(((doneInTime(airHours, left) - landing) * (STRIKES[temper] ?? 0)) / 1000);
  return { strike, landing };
};

/** The same as a side expects it: Washington knows its own temper, Moscow has its belief, and fears it by its own temper. */
const unsigned = (scenario: Scenario, state: State, side: Side): Unsigned => {
  if (side === 'us') return unsignedUnder(scenario, state, state.us.common.temper);
  const [, moderate = 0, hawk = 0] = state.ussr.common.belief;
  const fear = FEAR[state.ussr.common.temper] ?? 1000;
  const byModerate = unsignedUnder(scenario, state, 1);
  const byHawk = unsignedUnder(scenario, state, HAWK);
  const weighed = (of: 'strike' | 'landing'): number =>
    Math.floor((((moderate * byModerate[of] + hawk * byHawk[of]) / PPM) * fear) / 1000);
  return { strike: weighed('strike'), landing: weighed('landing') };
};

/** Chance that Washington strikes or lands in the end if nothing is signed, ppm, as a side expects it. */
export const forceInTheEnd = (scenario: Scenario, state: State, side: Side): number => {
  const { strike, landing } = unsigned(scenario, state, side);
  return strike + landing;
};

/** Force as a side expects it if nothing is signed, ppm: in the end, and already days before it, by a leader who does not wait. */
export interface Feared {
  readonly end: number;
  readonly before: number;
}

/** What a side fears. Moscow fears force before the end of hawks alone; Washington decides on force itself. */
export const forceFeared = (scenario: Scenario, state: State, side: Side): Feared => {
  const end = forceInTheEnd(scenario, state, side);
  if (side === 'us') return { end, before: 0 };
  const hawk = state.ussr.common.belief[HAWK] ?? 0;
  const { strike, landing } = unsignedUnder(scenario, state, HAWK);
  return { end, before: Math.floor((hawk * (strike + landing)) / PPM) };
};

/** Chance, ppm, that a strike as things stand brings nuclear weapons: of launchers that survive it (RULES 4.8). */
const strikeNuclear = (scenario: Scenario, state: State): number => {
  if (scenario.reckoning.carriesForceOut !== true) return 0;
  const ready = Math.floor(state.ussr.military.launchers / 1000);
  const hit = targets(state);
  return firing(state, ready - hit + Math.round((hit * survives(state)) / PPM));
};

/** The same of a strike and a landing (RULES 4.10). */
const landingToo = (scenario: Scenario, state: State, struck: number): number =>
  scenario.reckoning.carriesForceOut === true
    ? PPM - Math.floor(((PPM - struck) * (PPM - landingNuclear(state))) / PPM)
    : 0;

/** Chance of nuclear war by force in the end if nothing is signed, ppm, as a side expects it. */
export const warInTheEnd = (scenario: Scenario, state: State, side: Side): number => {
  const { strike, landing } = unsigned(scenario, state, side);
  const struck = strikeNuclear(scenario, state);
  return Math.floor((strike * struck + landing * landingToo(scenario, state, struck)) / PPM);
};

/** Expected score with nothing signed, milli-points; `war` is what a nuclear war is worth to the side. */
export const noDealScore = (scenario: Scenario, state: State, side: Side, war: number): number => {
  const { strike, landing } = unsigned(scenario, state, side);
  const struck = strikeNuclear(scenario, state);
  const landed = landingToo(scenario, state, struck);
  const share = (end: EndCode, chance: number): number =>
    chance === 0 ? 0 : chance * scoreIf(scenario, state, end, null, side);
  const forced = (end: EndCode, chance: number, nuclear: number): number =>
    (share(end, chance) * (PPM - nuclear)) / PPM + (chance * nuclear * war) / PPM;
  const stays = share('E6', PPM - strike - landing);
  return Math.floor((stays + forced('E8', strike, struck) + forced('E9', landing, landed)) / PPM);
};
