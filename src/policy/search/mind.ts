/**
 * A leader as the search pictures one, its own side's or the other's: a doctrine, a temper, and the least it would sign. Worths
 * are milli-points against no deal (RULES 6.3).
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import { clamp, other } from '../../engine/game.ts';
import type { State } from '../../engine/state.ts';
import type { Bundle, Observation } from '../../engine/types.ts';
import { bundleWorth, efficientBundles, isOnSite } from '../../engine/worth.ts';
import type { BySide, Scenario, Side } from '../../scenario/types.ts';
import type { Doctrine } from '../doctrines/doctrine.ts';
import type { Feared } from '../unsigned.ts';

export interface Mind {
  readonly side: Side;
  readonly doctrine: Doctrine;
  /** 0 dove, 1 moderate, 2 hawk. */
  readonly temper: number;
  /** Worth it insists on as talks begin, and at the very end. */
  readonly ask: number;
  readonly floor: number;
  /** The chance of force without a deal (ppm) on which the floor was reckoned. */
  readonly force: number;
  /** Hours before the end by which it has come down to its floor. */
  readonly last: number;
}

export type Minds = BySide<Mind>;

/** A deal of the efficient set with its worths. */
export interface Deal {
  readonly bundle: Bundle;
  readonly us: number;
  readonly ussr: number;
}

const PPM = 1_000_000;

const known = {
  secret: new WeakMap<Scenario, readonly Deal[]>(),
  open: new WeakMap<Scenario, readonly Deal[]>(),
};

/** The efficient deals, best for Washington first. */
export const dealsOf = (scenario: Scenario, secrecy: boolean): readonly Deal[] => {
  const remembered = secrecy ? known.secret : known.open;
  const found = remembered.get(scenario);
  if (found !== undefined) return found;
  const made = efficientBundles(scenario, secrecy).map((bundle) => ({
    bundle,
    us: bundleWorth(scenario, bundle, 'us'),
    ussr: bundleWorth(scenario, bundle, 'ussr'),
  }));
  remembered.set(scenario, made);
  return made;
};

/** The best a side could hope for: what the other would lose nothing by. */
export const hopeOf = (scenario: Scenario, secrecy: boolean, side: Side): number => {
  let best = 0;
  for (const deal of dealsOf(scenario, secrecy))
    if (deal[other(side)] >= 0) best = Math.max(best, deal[side]);
  return best;
};

/** What a temper adds to the least a leader takes, thousandths of its hope a step. */
const TEMPER_SHARE = 60;

/** Talks run from the sixth day before the end to the last half day; where force may come before the end, up to so much shorter. */
const FIRST_HOUR = 156;
const LAST_HOUR = 18;
const STRUCK_BEFORE = 30;

/**
 * The mind of a leader whose stance is known. `feared` is the force it expects if nothing is signed: the likelier, the less it would
 * sign at the end (a reservation is worth what no deal is worth; Ellsberg's critical risk), and the earlier it would sign it.
 */
export const mindOf = (
  scenario: Scenario,
  secrecy: boolean,
  doctrine: Doctrine,
  temper: number,
  feared: Feared,
): Mind => {
  const hope = hopeOf(scenario, secrecy, doctrine.side);
  const { ask, yields = 0 } = doctrine.stance;
  const floor = doctrine.stance.floor - Math.floor((yields * feared.end) / PPM);
  const share = (thousandths: number): number => Math.floor((hope * thousandths) / 1000);
  return {
    side: doctrine.side,
    doctrine,
    temper,
    ask: share(ask),
    floor: share(floor + TEMPER_SHARE * (temper - 1)),
    force: feared.end,
    last: LAST_HOUR + Math.floor((STRUCK_BEFORE * feared.before) / PPM),
  };
};

/** The same of a leader one can only guess at: its demands lie anywhere within `spread` of its doctrine's. */
export const guessedMind = (mind: Mind, spread: number, rng: Rng): Mind => {
  const by = drawBelow(rng, 2 * spread + 1) - spread;
  const { side, doctrine, temper, ask, floor, force, last } = mind;
  return { side, doctrine, temper, ask: ask + by, floor: floor + by, force, last };
};

/** Hours from an hour of the scenario to its end. */
export const hoursLeft = (scenario: Scenario, hour: number): number => {
  let total = scenario.startHour;
  for (let turn = 0; turn < scenario.calendar.length; turn++) total += scenario.calendar[turn]?.hours ?? 0;
  return total - hour;
};

/** Risk of nuclear war run so far as this leader reckons it, ppm; the other leader is taken to reckon alike. */
export const riskRunAsSeen = ({ own }: Observation): number => own?.common.riskRun ?? 0;

/** How much less of its hope a leader asks for each hundredth of nuclear risk it thinks it has run, thousandths, by temper. */
const FEAR: readonly number[] = [8, 5, 2];
const HUNDREDTH = 10_000;

/**
 * The worth a mind insists on at an hour, by its pace: evenly, or late (the square of the time that is gone); and less the more risk of
 * nuclear war (ppm) has been run.
 */
export const insistsOn = (scenario: Scenario, hour: number, riskRun: number, mind: Mind): number => {
  const { doctrine, temper, ask, floor, last } = mind;
  const gone = clamp((FIRST_HOUR - hoursLeft(scenario, hour)) / (FIRST_HOUR - last), 0, 1);
  const progress = doctrine.stance.pace === 'late' ? gone * gone : gone;
  const fear = (((FEAR[temper] ?? 0) * riskRun) / HUNDREDTH / 1000) * ask;
  return Math.floor(ask + (floor - ask) * progress - fear);
};

/** How much less a mind would sign at last than it now means to, milli-points, were force without a deal as likely as this, ppm. */
export const yielding = (
  scenario: Scenario,
  secrecy: boolean,
  { side, doctrine, force }: Mind,
  to: number,
): number => ((doctrine.stance.yields ?? 0) * hopeOf(scenario, secrecy, side) * (to - force)) / (1000 * PPM);

/** The efficient deal that is best for the other side among those worth at least `least` to this one; null when there is none. */
export const fairest = (scenario: Scenario, state: State, side: Side, least: number): Deal | null => {
  const deals = dealsOf(scenario, state.settings.secrecy);
  let best: Deal | null = null;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at] as Deal;
    if (deal[side] < least || (isOnSite(deal.bundle) && !state.pub.observers)) continue;
    if (best === null || deal[other(side)] > best[other(side)]) best = deal;
  }
  return best;
};
