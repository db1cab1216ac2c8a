/**
 * A possible world behind what is seen (law 3). Hidden fields are filled constructively: the other leader's temper
 * from belief, launchers and readiness from the last estimate and its spread, ships from their last reports.
 */
import { drawBelow, drawWeighted, type Rng } from '../base/random.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { RESOLUTION } from './agenda.ts';
import { clamp, task } from './game.ts';
import { LANDING_READY } from './needs.ts';
import { certainty } from './rules/beliefs.ts';
import { epilogueAfter } from './rules/epilogue.ts';
import { isBinding } from './seen.ts';
import { initialState } from './start.ts';
import type { State, Task, TaskCode } from './state.ts';
import { NOISE_STEPS, NOISE_WEIGHTS } from './tables.ts';
import type {
  ChannelFacts,
  CommonFacts,
  Observation,
  OwnSeen,
  ShipFacts,
  UsFacts,
  UsMilitary,
  UssrFacts,
  UssrIntelligence,
} from './types.ts';

/** A sampled world. `weight` is in ppm: 1,000,000 where the draws themselves follow the viewer's beliefs. */
export interface Sampled {
  readonly state: State;
  readonly weight: number;
}

const noise = (rng: Rng, spread: number): number =>
  Math.floor(((NOISE_STEPS[drawWeighted(rng, NOISE_WEIGHTS)] ?? 0) * spread) / 1000);

const STANDING_SPREAD = 8000;
const CASTRO_SPREAD = 8000;
/** Alert is shown late: one step more, with chance one in five, than was last seen. */
const UNSEEN_STEP = 5;
/** Behind a promise to stop work is taken to go on in secret: once in so many worlds. */
const QUIET_ONE_IN = 8;
/** How often warheads are taken to be mated: once in so many worlds. */
const MATED_ONE_IN = 4;

const sampleCommon = (initial: CommonFacts, seen: Observation, side: Side, rng: Rng): CommonFacts => {
  const viewer = seen.own?.common;
  const shown = seen.pub.alertShown[side];
  const stake = Math.floor(seen.pub.stakesShown[side]);
  return {
    home: clamp((viewer?.otherHome ?? initial.home) + noise(rng, STANDING_SPREAD), 11_000, 100_000),
    allies: initial.allies,
    trust: initial.trust,
    stakes: side === 'us' ? [Math.min(100_000, stake), 0, 0, 0, 0] : [0, 0, Math.min(100_000, stake), 0, 0],
    alert: Math.min(3, shown + (drawBelow(rng, UNSEEN_STEP) === 0 ? 1 : 0)),
    temper: viewer === undefined ? 1 : drawWeighted(rng, viewer.belief),
    belief:
      seen.settings.tempers === 'known' && viewer !== undefined ? certainty(viewer.temper) : initial.belief,
    riskRun: viewer?.riskRun ?? 0,
    otherHome: initial.otherHome,
    reconTier: side === 'us' && (seen.pub.photosShown || seen.pub.disclosed !== 'no') ? 1 : initial.reconTier,
    sitesKnown: initial.sitesKnown,
    alliesBriefed: initial.alliesBriefed,
    jupitersSounded: initial.jupitersSounded,
  };
};

/** The other side's channel: of two private ultimatums each side knows its own and what has arrived. */
const sampleChannel = (initial: ChannelFacts, { own }: Observation): ChannelFacts => {
  const channel = own?.channel ?? initial;
  const underWay = channel.couriers.some(({ act }) => act === 'ultimatum');
  return { couriers: [], deadline: channel.threat, threat: underWay ? null : channel.deadline };
};

/** Where a ship last reported may be by now. */
const sampleShips = (
  scenario: Scenario,
  reports: UsMilitary['ships'],
  hour: number,
  refusing: string,
): readonly ShipFacts[] =>
  scenario.ships.map((ship, index): ShipFacts => {
    const report = reports[index];
    if (ship.id === refusing)
      return { nm: ship.lineNm, status: 'hailed', instruction: 'run', next: null, nextHour: 0 };
    const moving = report?.status === 'underway' || report?.status === 'passed';
    const aged = Math.max(0, hour - (report?.hour ?? hour));
    const ceiling = report?.status === 'passed' ? ship.portNm : ship.lineNm;
    const from = report?.nm ?? ship.startNm;
    const nm = moving ? Math.max(from, Math.min(ceiling, from + ship.knots * aged)) : from;
    return {
      nm,
      status: report?.status ?? 'underway',
      instruction: ship.instruction,
      next: null,
      nextHour: 0,
    };
  });

const sampleUssr = (scenario: Scenario, initial: UssrFacts, seen: Observation, rng: Rng): UssrFacts => {
  const viewer = seen.own?.side === 'us' ? seen.own : null;
  const { hour } = seen.pub;
  const report = viewer?.intelligence as UsFacts['intelligence'] | null | undefined;
  const since =
    report === null || report === undefined || report.hour < 0
      ? hour - scenario.startHour
      : hour - report.hour;
  const base = (report?.launchers ?? initial.military.launchers) + Math.floor((1000 * since) / 12);
  const reports = (viewer?.military as UsMilitary | null | undefined)?.ships ?? [];
  const workStopped = seen.pledges.some((made) => made.issue === 0 && isBinding(made));
  return {
    ...initial,
    common: sampleCommon(initial.common, seen, 'ussr', rng),
    channel: sampleChannel(initial.channel, seen),
    military: {
      ...initial.military,
      launchers: clamp(Math.floor((base + noise(rng, report?.spread ?? 4000)) / 1000) * 1000, 0, 24_000),
      ships: sampleShips(
        scenario,
        reports,
        hour,
        viewer?.reaction?.code === 'ship-refuses' ? viewer.reaction.subject : '',
      ),
      tactical: drawBelow(rng, 3),
      mated: drawBelow(rng, MATED_ONE_IN) === 0,
      samFree: drawBelow(rng, 2) === 0,
      workStopped,
      quietWork: workStopped && drawBelow(rng, QUIET_ONE_IN) === 0,
    },
    intelligence: {
      ...initial.intelligence,
      castro: clamp((report?.castro ?? 40_000) + noise(rng, CASTRO_SPREAD), 0, 100_000),
    },
  };
};

const READINESS_PER_HOUR = 400;

const sampleUs = (scenario: Scenario, initial: UsFacts, seen: Observation, rng: Rng): UsFacts => {
  const viewer = seen.own?.side === 'ussr' ? seen.own : null;
  const report = viewer?.intelligence as UssrIntelligence | null | undefined;
  const elapsed = seen.pub.hour - scenario.startHour;
  const guess =
    report === null || report === undefined || report.hour < 0
      ? drawBelow(rng, 1 + elapsed * READINESS_PER_HOUR)
      : report.invasion;
  return {
    ...initial,
    common: sampleCommon(initial.common, seen, 'us', rng),
    channel: sampleChannel(initial.channel, seen),
    military: {
      ...initial.military,
      invasion: clamp(guess + noise(rng, 6000), 0, 100_000),
      strike: clamp(scenario.initial.strike + drawBelow(rng, 1 + elapsed * READINESS_PER_HOUR), 0, 100_000),
      ships: initial.military.ships,
    },
  };
};

/** The viewer's own side: what it sees as it is, blocks it cannot see as they stood at the start. */
const fillOwn = <F extends UsFacts | UssrFacts>(initial: F, own: OwnSeen): F =>
  ({
    side: own.side,
    common: own.common,
    military: own.military ?? initial.military,
    intelligence: own.intelligence ?? initial.intelligence,
    channel: own.channel ?? initial.channel,
    orders: own.orders,
    reaction: own.reaction,
  }) as F;

const tail = (after: TaskCode): Task[] =>
  RESOLUTION.slice(RESOLUTION.indexOf(after) + 1).map((code) => task(code));

/** What follows Moscow's answer to a strike: the turn it was ordered in, or the end that it belongs to (RULES 12.2). */
const afterStrike = ({ calendar }: Scenario, { pub }: Observation, us: UsFacts): Task[] => {
  if (pub.turn < calendar.length) return tail('force');
  return [...(us.military.invasion >= LANDING_READY ? [task('landing')] : []), task('finish')];
};

/** What of the turn is still to come, as far as this viewer can tell. */
const remaining = (scenario: Scenario, seen: Observation, us: UsFacts): Task[] => {
  const reaction = seen.own?.reaction ?? null;
  if (seen.phase === 'orders' || seen.phase === 'over') return [];
  if (seen.pub.epilogue > 0) return [...epilogueAfter(seen.pub.epilogue)];
  if (reaction?.code === 'opening') return [task('open')];
  if (reaction?.code === 'ship-refuses') return [task('plot'), task('contact'), ...tail('ships')];
  if (reaction?.code === 'strike') return afterStrike(scenario, seen, us);
  return [...(reaction === null ? [task('plot')] : []), ...tail('incidents')];
};

const openingIndex = (scenario: Scenario, seen: Observation): number => {
  const subject = seen.own?.reaction?.code === 'opening' ? seen.own.reaction.subject : '';
  const index = scenario.openings.findIndex((opening) => opening.id === subject);
  return index >= 0 ? index : scenario.openings.length;
};

/** Draws a world in which the viewer would see exactly `seen`. Consumes only `rng`. Not for the viewer `all`. */
export const sample = (scenario: Scenario, seen: Observation, rng: Rng): Sampled => {
  const initial = initialState(scenario, seen.settings, seen.rules ?? 1);
  const { own, side } = seen;
  const us = own?.side === 'us' ? fillOwn(initial.us, own) : sampleUs(scenario, initial.us, seen, rng);
  const ussr =
    own?.side === 'ussr' ? fillOwn(initial.ussr, own) : sampleUssr(scenario, initial.ussr, seen, rng);
  const state: State = {
    phase: seen.phase,
    settings: seen.settings,
    rules: seen.rules,
    pub: seen.pub,
    offers: seen.offers,
    pledges: seen.pledges,
    us,
    ussr,
    dark: {
      agenda: remaining(scenario, seen, us),
      reacted: {
        us: side === 'us' && own?.reaction === null,
        ussr: side === 'ussr' && own?.reaction === null,
      },
      escalator: null,
      riskRun: own?.common.riskRun ?? 0,
      flown: false,
      hunting: false,
      opening: openingIndex(scenario, seen),
      landingHour: seen.pub.hour,
      incident: null,
      incidents: seen.pub.incidents,
      falsehoods: [],
      dared: { us: false, ussr: false },
      settlement: null,
    },
  };
  return { state, weight: 1_000_000 };
};
